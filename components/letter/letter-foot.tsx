// Print, once nothing holds it back; and when it was posted, note that. The question for leave is a mail: copied or opened, then noted as asked.
import { useState } from 'preact/hooks';
import { mailtoUrl } from '../../lib/drafting/compose-address.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { isOurs, remediesFor } from '../sidepanel/remedies.ts';
import type { LetterModel } from './letter-model.ts';

function waitsFor(model: LetterModel): string | null {
  return model.isHeld.value ? t('letter.held') : model.isLooking.value ? t('letter.looking') : null;
}
/** Some of the words that hold it back can be reworded by Goen. */
const canReword = (model: LetterModel): boolean => model.findings.value.some((finding) => finding.level === 'leak' && isOurs(remediesFor(finding)[0]));

function Posted({ book, model }: { book: BookModel; model: LetterModel }) {
  const [on, setOn] = useState(book.today());
  const [gift, setGift] = useState(false);
  const note = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (model.isHeld.value || !(await model.posted(on || book.today(), gift))) return;
    book.go(model.place.referralId === null ? { room: 'people', id: model.place.personId } : { room: 'thanks', id: null });
  };
  return (
    <form class="group posted" onSubmit={(event) => void note(event)} aria-label={t('letter.posted')}>
      <h2>{t('letter.posted')}</h2>
      <p class="small soft">{t('letter.postedText')}</p>
      <Field label={t('letter.postedOn')} type="date" value={on} onInput={setOn} />
      <Check checked={gift} onChange={setGift}>{t('letter.keepGift')}</Check>
      <div class="acts"><Button submit onPress={() => undefined}>{t('letter.notePosted')}</Button></div>
    </form>
  );
}

function AskFoot({ book, model }: { book: BookModel; model: LetterModel }) {
  const draft = model.draft.value;
  const waits = waitsFor(model);
  const copy = async (): Promise<void> => {
    if (!draft || !(await model.lookAgain())) return;
    const copied = await book.doors.copy(`${draft.subject}\n\n${draft.body}`);
    book.toasts.show(t(copied ? 'toast.copied' : 'toast.notCopied'));
  };
  const asked = async (): Promise<void> => { if (await model.asked()) book.go({ room: 'thanks', id: 'praise' }); };
  return (
    <div class="acts">
      <Button kind="main" waits={waits} onPress={() => void copy()}>{t('act.copy')}</Button>
      {!waits && draft && <a class="btn" href={mailtoUrl(draft)} onClick={(event) => { event.preventDefault(); book.doors.openAddress(mailtoUrl(draft)); }}>{t('letter.openMail')}</a>}
      {!waits && <Button onPress={() => void asked()}>{t('letter.asked')}</Button>}
      <Button kind="quiet" onPress={() => void model.writeAnew()}>{t('letter.anew')}</Button>
    </div>
  );
}

export function LetterFoot({ book, model }: { book: BookModel; model: LetterModel }) {
  if (model.place.kind === 'leave') return <AskFoot book={book} model={model} />;
  const isEnvelope = model.place.kind === 'envelope';
  const print = async (): Promise<void> => { if (isEnvelope || (await model.lookAgain())) globalThis.print(); };
  return (
    <>
      <div class="stack-small">
        <div class="acts">
          {canReword(model) && <Button kind="main" onPress={model.rewordAll}>{t('letter.reword')}</Button>}
          <Button kind={canReword(model) ? 'plain' : 'main'} waits={isEnvelope ? null : waitsFor(model)} onPress={() => void print()}>{t('letter.print')}</Button>
          {!isEnvelope && <Button kind="quiet" onPress={() => void model.writeAnew()}>{t('letter.anew')}</Button>}
          {!isEnvelope && model.letter.value && <a class="link" href={hashOf({ room: 'letter', id: model.place.referralId === null ? `person/${model.letter.value.person.id}/envelope` : `${model.place.referralId}/envelope/${model.letter.value.person.id}` })}>{t('letter.kind.envelope')}</a>}
        </div>
        <p class="small soft">{t('letter.printHint')}</p>
      </div>
      {!isEnvelope && <Posted book={book} model={model} />}
    </>
  );
}
