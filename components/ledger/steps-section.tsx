// The steps of a delivery, and whether the client was told of each. Telling is noted with one press.
import { useState } from 'preact/hooks';
import type { StepFacts } from '../../lib/actions/keep-ledger.ts';
import { stepsInOrder, toldOf } from '../../lib/domain/ledger/delivery.ts';
import type { DeliveryStep } from '../../lib/domain/moment.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { Icon } from '../base/icon.tsx';
import { Section } from '../base/panel.tsx';
import { EntryActs, EntryForm } from './entry-form.tsx';
import type { LedgerPartProps } from './since-section.tsx';

const NEW = 'new';

function StepForm({ step, today, onSave, onClose }: { step: DeliveryStep | null; today: string; onSave: (facts: StepFacts) => Promise<boolean>; onClose: () => void }) {
  const [what, setWhat] = useState(step?.what ?? '');
  const [dueOn, setDueOn] = useState(step?.dueOn ?? today);
  return (
    <EntryForm label={t('steps.add')} waits={what.trim() === '' ? t('steps.needsWords') : null} onSave={() => onSave({ what: what.trim(), dueOn: dueOn || today })} onClose={onClose}>
      <div class="pair">
        <Field label={t('steps.what')} hint={t('steps.example')} value={what} onInput={setWhat} autofocus />
        <Field label={t('answer.day')} type="date" value={dueOn} onInput={setDueOn} />
      </div>
    </EntryForm>
  );
}

export function StepsSection({ sheet: { referral, today }, acts }: LedgerPartProps) {
  const [open, setOpen] = useState<string | null>(null);
  const steps = stepsInOrder(referral);
  const close = (): void => setOpen(null);
  return (
    <Section title={t('steps.title')} aside={steps.length > 0 && String(steps.length)}>
      {steps.length === 0 && open === null && <p class="soft">{t('steps.empty')}</p>}
      <ol class="hist steps-told" aria-label={t('steps.title')}>
        {steps.map((step) => {
          const told = toldOf(referral, step);
          return (
            <li key={step.id}>
              <time dateTime={step.dueOn}>{formatDay(step.dueOn, 'short', today)}</time>
              <div>
                <p dir="auto"><b>{step.what}</b> <span class={`small ${told ? 'st-yes' : 'soft'}`}><Icon name={told ? 'yes' : 'none'} /> {told ? t('steps.told', { day: formatDay(told.on, 'day', today) }) : t('steps.untold')}</span></p>
                {open === step.id ? <StepForm step={step} today={today} onSave={(facts) => acts.step(step, facts)} onClose={close} /> : (
                  <EntryActs about={step.what} onCorrect={() => setOpen(step.id)} onTakeOut={() => void acts.takeOutStep(step)}>
                    {!told && <Button small onPress={() => void acts.moment(null, { kind: 'delivery-told', on: today, personId: referral.prospectId, channel: null, text: step.id })} about={step.what}>{t('steps.tell')}</Button>}
                  </EntryActs>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {open === NEW ? <StepForm step={null} today={today} onSave={(facts) => acts.step(null, facts)} onClose={close} /> : <p class="acts"><Button small onPress={() => setOpen(NEW)}>{t('steps.add')}</Button></p>}
    </Section>
  );
}
