// The mail of a step: its text to copy or take into a new mail, what it lacks, or why it may not be written yet. Nothing is sent from here.
import { useState } from 'preact/hooks';
import type { Prepared } from '../../lib/actions/prepare-draft.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import type { NameOf } from '../base/names.ts';
import { Note } from '../base/note.tsx';
import { Sheet } from '../base/sheet.tsx';
import type { BookModel } from '../book/book-model.ts';
import { slotLabel, takesLines } from '../sidepanel/slot-words.ts';
import type { ReviewDraftModel, ShownDraft } from './review-draft-model.ts';

interface SheetProps { readonly model: ReviewDraftModel; readonly shown: ShownDraft; readonly nameOf: NameOf; readonly book: BookModel }

function Lacks({ missing, model, shown }: { missing: readonly SlotId[]; model: ReviewDraftModel; shown: ShownDraft }) {
  const [values, setValues] = useState<Partial<Record<SlotId, string>>>({});
  return (
    <form class="stack" onSubmit={(event) => { event.preventDefault(); void model.write(shown.referral, shown.step, values); }}>
      <p class="soft">{t('slots.intro')}</p>
      {missing.map((slot) => {
        const given = { label: slotLabel(slot), value: values[slot] ?? '', onInput: (typed: string) => setValues({ ...values, [slot]: typed }) };
        return takesLines(slot) ? <TextArea key={slot} rows={2} {...given} /> : <Field key={slot} type={slot.startsWith('date.') ? 'date' : 'text'} {...given} />;
      })}
      <div class="acts"><Button kind="main" submit onPress={() => undefined}>{t('slots.write')}</Button></div>
    </form>
  );
}

function Text({ prepared, model, book }: { prepared: Prepared; model: ReviewDraftModel; book: BookModel }) {
  const { draft, findings } = prepared;
  const isHeld = findings.some(({ level }) => level === 'leak');
  const mail = model.mailAddress();
  const opens = model.openThread.value;
  const copy = async (): Promise<void> => book.toasts.show(t((await model.copy()) ? 'toast.copied' : 'toast.notCopied'));
  return (
    <>
      {draft.kind === 'third-consent' && <Note kind="look" title={t('review.draft.firstLeave')}>{t('review.draft.firstLeaveText')}</Note>}
      <div class="letter" lang={draft.language}>{draft.subject && <p class="letter-subject" dir="auto">{draft.subject}</p>}<p class="letter-body" dir="auto">{draft.body}</p></div>
      {isHeld ? <Note kind="hold" title={t('review.draft.held')}>{t('review.draft.heldText')}</Note> : (
        <div class="acts">
          {opens && <Button kind="main" onPress={opens}>{t('act.openThread')}</Button>}
          {mail && <a class={`btn${opens ? '' : ' btn-main'}`} href={mail} onClick={(event) => { event.preventDefault(); void copy(); book.doors.openAddress(mail); }}>{t('review.draft.newMail')}</a>}
          <Button onPress={() => void copy()}>{t('act.copy')}</Button>
          <Button onPress={() => void model.sent()}>{t('review.draft.sent')}</Button>
        </div>
      )}
      {mail && !mail.includes('&body=') && <p class="small soft">{t('review.draft.long')}</p>}
    </>
  );
}

export function DraftSheet({ model, shown, nameOf, book }: SheetProps) {
  const { prepared, step } = shown;
  return (
    <Sheet title={t(`review.step.${step.kind}`, { name: nameOf(step.personId) })} onClose={model.close}>
      <div class="stack review-draft">
        {prepared.ok ? <Text prepared={prepared.value} model={model} book={book} />
          : prepared.reason === 'missing-facts' ? <Lacks missing={prepared.missing} model={model} shown={shown} />
            : <Note kind="look" title={t('review.draft.notNow')}>{t(prepared.reason === 'no-consent' ? 'review.draft.noConsent' : 'review.draft.notOffered')}</Note>}
        <div class="acts"><Button kind="quiet" onPress={model.close}>{t('act.close')}</Button></div>
      </div>
    </Sheet>
  );
}
