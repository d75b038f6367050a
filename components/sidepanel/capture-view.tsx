// A thread that is not in the book yet, as a form to check: the need, the people, the checklist, the answers, and what to keep it as.
import { partyIn } from '../../lib/domain/capture-form.ts';
import type { Actuality } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Choose, Segmented } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import { Section, TitleSection } from '../base/panel.tsx';
import { Words } from '../base/words.tsx';
import { withAnswer, withFacts } from '../referral/form-edits.ts';
import { OfferedAnswers } from '../referral/offered-answers.tsx';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import { Typing } from '../referral/typing.ts';
import { CaptureChecklist } from './capture-checklist.tsx';
import type { CaptureModel } from './capture-model.ts';
import { CaptureNotes } from './capture-notes.tsx';
import { CapturePeople } from './capture-people.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';
import { whereRead } from './where-words.ts';

const ACTUAL: readonly Actuality[] = ['now', 'soon', 'someday'];

export function CaptureView({ panel, model }: { panel: PanelModel; model: CaptureModel }) {
  const form = model.form.value;
  const today = panel.desk.today();
  const onShow = model.page ? (id: string): void => void panel.showMessage(id) : null;
  const nameOf = (role: 'prospect' | 'provider'): string => { const party = partyIn(form, role); return party?.isMe ? t('party.you') : party?.person.name || party?.person.emails[0] || t('party.unknown'); };
  const foot = (
    <>
      <Button kind="main" saves onPress={() => void model.save()}>{t(form.form === 'lead' ? 'capture.saveLead' : 'capture.saveReferral')}</Button>
      {model.page ? <Button onPress={() => model.putAside(true)}>{t('capture.notOne')}</Button> : <Button kind="quiet" onPress={() => void model.drop().then(() => panel.look())}>{t('act.cancel')}</Button>}
    </>
  );
  return (
    <Typing.Provider value={model.typing}>
      <PanelFrame panel={panel} where={whereRead(model.page)} foot={foot}>
        <CaptureNotes panel={panel} model={model} />
        <TitleSection kinds={[model.page ? t(`threadKind.${form.threadKind === 'unrelated' ? 'introduction-request' : form.threadKind}`) : t('capture.byHand'), t(`direction.${form.direction}Hint`)]} title={form.topic || t('capture.untitled')} />
        <Section title={t('capture.need')}>
          {form.need ? <Words {...(quotedFrom(evidenceAt(form.evidence, 'need'), today, onShow) ?? { quote: form.need })} quote={form.need} /> : <p class="soft">{t('capture.noNeed')}</p>}
          <Segmented label={t('field.actual')} quietLabel value={form.actual} choices={ACTUAL.map((value) => ({ value, label: t(`actual.${value}`) }))} onChoose={(actual) => model.edit((f) => withFacts(f, { actual }))} />
        </Section>
        <CapturePeople panel={panel} model={model} />
        <OfferedAnswers
          answers={form.answers} nameOf={(answer) => nameOf(answer.role)} quotedOf={(answer) => quotedFrom(answer.evidence, today, onShow)}
          onAccept={(answer) => model.edit((f) => withAnswer(f, answer.id, true))} onDecline={(answer) => (answer.accepted ? model.edit((f) => withAnswer(f, answer.id, false)) : model.editWithUndo(t('offer.removed'), (f) => ({ ...f, answers: f.answers.filter((a) => a.id !== answer.id) })))}
        />
        <CaptureChecklist panel={panel} model={model} />
        <Section>
          <div class="stack">
            {form.need ? (
              <Choose label={t('capture.keepAs')} value={form.form} choices={(['referral', 'lead'] as const).map((value) => ({ value, label: t(`form.${value}`), hint: t(`form.${value}Hint`) }))} onChoose={(kind) => model.edit((f) => withFacts(f, { form: kind }))} />
            ) : (
              <div><h2 class="sec-head"><strong>{t('capture.keepAs')}</strong></h2><p><strong>{t('form.lead')}</strong> <span class="soft">{t('capture.leadForced', { field: t('field.need') })}</span></p></div>
            )}
            <Segmented label={t('field.direction')} value={form.direction} choices={(['given', 'received'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))} onChoose={(direction) => model.edit((f) => withFacts(f, { direction }))} />
            <Field label={t('field.topic')} value={form.topic} onInput={(topic) => model.edit((f) => ({ ...f, topic }))} />
          </div>
        </Section>
      </PanelFrame>
    </Typing.Provider>
  );
}
