// The draft of a due thing, in its row: the text to read and change, what the guard found, what is missing, and the ways out.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { nameLookup } from '../base/names.ts';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { DraftFindings } from '../sidepanel/draft-findings.tsx';
import { DraftForm } from '../sidepanel/draft-form.tsx';
import { DraftLearns } from '../sidepanel/draft-learns.tsx';
import { DraftFuller, DraftMissing, DraftRefused } from '../sidepanel/draft-missing.tsx';
import { AbsentNote, PlacedNote } from '../sidepanel/draft-placed.tsx';
import { DraftWay } from '../sidepanel/draft-way.tsx';
import { widest } from '../../lib/domain/widest.ts';
import { DueDraftFoot, isPosted } from './due-draft-foot.tsx';
import type { DueDesk } from './due-desk.ts';
import type { DueDraft } from './due-draft-model.ts';

function Placed({ draft: { model, mail, item } }: { draft: DueDraft }) {
  return (
    <>
      <PlacedNote model={model} host={t(`hostName.${mail?.host ?? 'gmail'}`)} />
      <p class="acts">
        <Button kind="main" saves onPress={() => void model.sent()}>{t(isPosted(item) ? 'today.posted' : 'draft.iSentIt')}</Button>
        {mail && <Button onPress={mail.show}>{t('today.showMail', { host: t(`hostName.${mail.host}`) })}</Button>}
      </p>
    </>
  );
}

export function DueDraftView({ desk, draft }: { desk: DueDesk; draft: DueDraft }) {
  const { model, mail, item } = draft;
  const phase = model.phase.value;
  const nameOf = nameLookup(model.people.value);
  const written = phase === 'editing' || phase === 'placing' || phase === 'absent' || phase === 'left';
  const toRecord = (): void => desk.doors.openRecord(item.referral.id);
  return (
    <div class="due-draft">
      {phase === 'preparing' && <Skeleton text={t('today.preparing')} />}
      {model.restored.value && phase === 'editing' && <Note kind="plain" title={t('restored.draft')} actions={<Button small kind="quiet" onPress={() => void model.prepare()}>{t('restored.writeAnew')}</Button>} />}
      {(phase === 'asking' || written) && <DraftWay model={model} nameOf={nameOf} />}
      {phase === 'asking' && <DraftMissing model={model} />}
      {phase === 'refused' && model.refusal.value && <DraftRefused refusal={model.refusal.value} onBack={toRecord} />}
      {phase === 'placed' && <Placed draft={draft} />}
      {phase === 'absent' && <AbsentNote model={model} />}
      {model.storeTrouble.value && phase === 'editing' && <StoreProblemNote problem={model.storeTrouble.value} />}
      {written && (
        <>
          <DraftForm model={model} host={mail?.host ?? null} onOpenMail={(key) => desk.doors.openPlace(`#/mails/${encodeURIComponent(key)}`)} />
          <DraftFuller model={model} />
          <DraftFindings model={model} findings={widest(model.findings.value)} nameOf={nameOf} />
          <DraftLearns model={model} nameOf={nameOf} />
          <DueDraftFoot desk={desk} draft={draft} />
        </>
      )}
    </div>
  );
}
