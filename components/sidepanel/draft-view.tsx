// A draft on the screen: the mail, what the guard found, what its readers will learn, and what became of it in the box.
import { t } from '../../lib/i18n/translate.ts';
import { Button, LinkButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { nameLookup } from '../base/names.ts';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { DraftFoot } from './draft-foot.tsx';
import { DraftForm } from './draft-form.tsx';
import { DraftLearns } from './draft-learns.tsx';
import { DraftFuller, DraftMissing, DraftRefused } from './draft-missing.tsx';
import type { DraftModel } from './draft.ts';
import { DraftPlanned } from './draft-planned.tsx';
import { AbsentNote, PlacedNote } from './draft-placed.tsx';
import { draftTitle, readerNames } from './draft-words.ts';
import { DraftWay } from './draft-way.tsx';
import { widest } from '../../lib/domain/widest.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';

export function DraftView({ panel, model }: { panel: PanelModel; model: DraftModel }) {
  const referral = model.referral.value;
  const choice = model.choice.value;
  const phase = model.phase.value;
  const nameOf = nameLookup(model.people.value);
  const host = panel.desk.host.value;
  const back = (): void => void panel.back();
  const written = phase === 'editing' || phase === 'placing' || phase === 'absent' || phase === 'left';
  const foot =
    phase === 'placed' ? <><Button kind="main" saves onPress={() => void model.sent()}>{t('draft.iSentIt')}</Button><Button onPress={back}>{t('draft.backToRecord')}</Button></>
    : written ? <DraftFoot model={model} host={host} file={panel.outside.within?.file} onBack={back} />
    : null;
  return (
    <PanelFrame panel={panel} where={t('draft.where', { name: readerNames(choice, referral, nameOf) })} foot={foot}>
      <section class="sec sec-title">
        <LinkButton onPress={back}><Icon name="back" /> {referral.topic || t('draft.backToRecord')}</LinkButton>
        <h1 class="title" dir="auto">{draftTitle(choice, referral, nameOf)}</h1>
      </section>
      {model.restored.value && phase === 'editing' && <div class="sec"><Note kind="plain" title={t('restored.draft')} actions={<Button small kind="quiet" onPress={() => void model.prepare()}>{t('restored.writeAnew')}</Button>} /></div>}
      {model.earlier.value && phase === 'editing' && <div class="sec"><Note kind="look" title={t('draft.earlier')}>{t('draft.earlierText')}</Note></div>}
      {phase === 'preparing' && <Skeleton text={t('draft.writing')} />}
      {(phase === 'asking' || written) && <DraftWay model={model} nameOf={nameOf} />}
      {phase === 'asking' && <DraftMissing model={model} />}
      {phase === 'refused' && model.refusal.value && <DraftRefused refusal={model.refusal.value} onBack={back} />}
      {phase === 'placed' && <><PlacedNote model={model} host={host ? t(`hostName.${host}`) : t('foot.yourMail')} file={panel.outside.within?.file} /><DraftPlanned planned={model.planned.value} referral={referral} nameOf={nameOf} today={panel.desk.today()} isTold={!panel.outside.followsMail} /></>}
      {phase === 'absent' && <AbsentNote model={model} isFile={host === 'file'} />}
      {phase === 'left' && <div class="sec"><Note kind="look" title={t('left.title')} actions={<Button small onPress={() => void model.sent()}>{t('draft.iSentIt')}</Button>}>{t('left.text')}</Note></div>}
      {phase === 'editing' && model.problem.value && model.storeTrouble.value && <div class="sec"><StoreProblemNote problem={model.storeTrouble.value} /></div>}
      {written && (
        <>
          <DraftLearns model={model} nameOf={nameOf} />
          <DraftForm model={model} host={host} onOpenMail={panel.outside.openMail} />
          <DraftFuller model={model} />
          <DraftFindings model={model} findings={widest(model.findings.value)} nameOf={nameOf} />
          <p class="sec also">{t('learn.read')}</p>
        </>
      )}
    </PanelFrame>
  );
}
