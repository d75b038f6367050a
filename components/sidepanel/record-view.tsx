// One record: the next step and why, the two answers, whether it is a good referral, what is known, what happened.
import { useState } from 'preact/hooks';
import { ME } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { TitleSection } from '../base/panel.tsx';
import { HistorySection } from '../referral/history-section.tsx';
import { OfferedAnswers } from '../referral/offered-answers.tsx';
import { OfferedNews } from '../referral/offered-news.tsx';
import { quotedFrom } from '../referral/quoted.ts';
import { Typing } from '../referral/typing.ts';
import { later } from './later.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';
import { RecordAnswers } from './record-answers.tsx';
import { RecordBegun } from './record-begun.tsx';
import { RecordCare } from './record-care.tsx';
import { RecordKnown } from './record-known.tsx';
import { namesOf, type Opened, type RecordPartProps } from './record-part.ts';
import { RecordMenu } from './record-menu.tsx';
import type { RecordModel } from './record-model.ts';
import { RecordPeople } from './record-people.tsx';
import { RecordReader } from './record-reader.tsx';
import { takenBack } from './record-sheet.ts';
import { RecordStep } from './record-step.tsx';
import { UnseenLine } from './unseen.tsx';
import { whereSaved } from './where-words.ts';

// A record stands before it is there.
const PanelLedger = later(async () => (await import('../ledger/panel-ledger.tsx')).PanelLedger);

export function RecordView({ panel, model }: { panel: PanelModel; model: RecordModel }) {
  const [opened, open] = useState<Opened>(null);
  const sheet = model.sheet.value;
  const { referral, today } = sheet;
  const nameOf = namesOf(sheet);
  const trouble = model.trouble.value;
  const onShow = model.page ? (id: string): void => void panel.showMessage(id) : null;
  const parts: RecordPartProps = { panel, model, sheet, nameOf, opened, open };
  const first = sheet.firstFrom && referral.introducerId !== ME && <span class="tag tag-first">{t('party.first', { name: nameOf(referral.introducerId) })}</span>;
  return (
    <Typing.Provider value={model.typing}>
      <PanelFrame panel={panel} where={whereSaved(referral, today)}>
        <TitleSection
          kinds={[t(referral.form === 'lead' ? 'form.lead' : `direction.${referral.direction}`), ...(referral.closedWhy ? [t('history.closed', { why: t(`closedWhy.${referral.closedWhy}`) })] : []), ...(first ? [first] : [])]}
          title={<span class="with-menu">{referral.topic || t('capture.untitled')}<RecordMenu {...parts} /></span>}
        />
        {trouble && <div class="sec"><StoreProblemNote problem={trouble} actions={<Button kind="main" onPress={() => void (trouble === 'conflict' ? model.refresh() : panel.outside.reload())}>{t('act.reload')}</Button>} /></div>}
        <UnseenLine page={model.page} onExpand={() => void panel.look(true)} />
        {referral.removed && <div class="sec"><Note kind="plain" title={t('history.removed')} /></div>}
        <OfferedAnswers
          answers={model.offers.value} nameOf={(answer) => nameOf(answer.role === 'prospect' ? referral.prospectId : referral.providerId)} quotedOf={(answer) => quotedFrom(answer.evidence, today, onShow)}
          onAccept={(answer) => void model.accept(answer)} onDecline={model.decline}
        />
        <OfferedNews news={model.news.value} today={today} quotedOf={(one) => quotedFrom(one.evidence, today, onShow)} onNote={(one) => void model.note(one)} onDismiss={model.dismiss} />
        <RecordReader {...parts} />
        <RecordStep {...parts} />
        <RecordBegun {...parts} />
        <RecordAnswers {...parts} />
        <RecordCare {...parts} />
        <RecordPeople {...parts} />
        <RecordKnown {...parts} />
        <PanelLedger {...parts} />
        <HistorySection events={sheet.history} takenBack={takenBack(sheet.history)} onUndo={(event) => void model.undo(event)} nameOf={nameOf} followUps={sheet.followUps} today={today} />
      </PanelFrame>
    </Typing.Provider>
  );
}
