// Records by hand what one side answered: yes, no, taken back, or that they were asked; how, on which day, and what a yes covers.
import { useState } from 'preact/hooks';
import type { Answer } from '../../lib/actions/record-answer.ts';
import type { Channel, Covered, OptInEntry, OptInState, OptInStep } from '../../lib/domain/opt-in.ts';
import type { PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';

type Step = Exclude<OptInStep, 'expired'>;
const CHANNELS: readonly Channel[] = ['mail', 'linkedin', 'phone', 'in-person', 'other'];
const COVERS: readonly Exclude<Covered, 'name'>[] = ['contact', 'need', 'budget'];

export interface AnswerFormProps {
  readonly personId: PersonId;
  readonly name: string;
  readonly about: OptInEntry['about'];
  readonly state: OptInState;
  readonly today: string;
  /** The budget is asked about only where there is one. */
  readonly hasBudget: boolean;
  readonly onSave: (answer: Answer) => Promise<boolean>;
  readonly onClose: () => void;
}

export function AnswerForm({ personId, name, about, state, today, hasBudget, onSave, onClose }: AnswerFormProps) {
  const [step, setStep] = useState<Step>('granted');
  const [channel, setChannel] = useState<Channel>('mail');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [covers, setCovers] = useState<readonly Covered[]>(['contact', 'need']);
  const steps: readonly Step[] = state === 'granted' ? ['withdrawn', 'declined', 'granted'] : ['granted', 'declined', 'asked'];
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const covered: readonly Covered[] = step === 'granted' && about === 'introduction' ? ['name', ...covers] : [];
    if (await onSave({ personId, about, step, channel, on: on || today, covers: covered, note: note.trim() || null })) onClose();
  };
  return (
    <form class="edit" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Segmented label={t('answer.of', { name })} value={step} choices={steps.map((value) => ({ value, label: t(`answer.${value}`) }))} onChoose={setStep} />
      <div class="pair">
        <Select label={t('answer.channel')} value={channel} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} onChange={setChannel} />
        <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
      </div>
      {step === 'granted' && about === 'introduction' && (
        <fieldset>
          <legend class="lab">{t('answer.covers')}</legend>
          {COVERS.filter((what) => what !== 'budget' || hasBudget).map((what) => (
            <Check key={what} checked={covers.includes(what)} onChange={(yes) => setCovers(yes ? [...covers, what] : covers.filter((other) => other !== what))}>{t(`covers.${what}`)}</Check>
          ))}
        </fieldset>
      )}
      <Field label={t('answer.note')} value={note} onInput={setNote} />
      <div class="acts">
        <Button small submit onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={onClose}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
