// Writes down by hand what one side answered, or puts right what was written down: which step, how, on which day, and what a yes covers.
import { useState } from 'preact/hooks';
import type { EntryFacts } from '../../lib/actions/record-answer.ts';
import { isYes, type Channel, type Covered, type OptIn, type OptInEntry, type OptInStep } from '../../lib/domain/opt-in.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';

const CHANNELS: readonly Channel[] = ['mail', 'linkedin', 'phone', 'in-person', 'other'];
const COVERS: readonly Exclude<Covered, 'name'>[] = ['contact', 'need', 'budget'];
export const ANY_STEP: readonly OptInStep[] = ['asked', 'granted', 'renewed', 'declined', 'withdrawn', 'expired'];

/** What can come next after what the ledger says now. */
export const nextSteps = ({ state }: OptIn): readonly OptInStep[] => (state === 'granted' ? ['renewed', 'expired', 'withdrawn', 'declined'] : ['granted', 'declined', 'asked']);

export interface AnswerFormProps {
  readonly name: string;
  readonly about: OptInEntry['about'];
  readonly steps: readonly OptInStep[];
  /** What is filled in already. */
  readonly start?: Partial<EntryFacts>;
  readonly today: string;
  /** The budget is asked about only where there is one. */
  readonly hasBudget: boolean;
  readonly onSave: (facts: EntryFacts) => Promise<boolean>;
  readonly onClose: () => void;
}

export function AnswerForm({ name, about, steps, start = {}, today, hasBudget, onSave, onClose }: AnswerFormProps) {
  const [step, setStep] = useState<OptInStep>(start.step ?? steps[0] ?? 'granted');
  const [channel, setChannel] = useState<Channel>(start.channel ?? 'mail');
  const [on, setOn] = useState(start.on ?? today);
  const [note, setNote] = useState(start.note ?? '');
  const [covers, setCovers] = useState<readonly Covered[]>(start.covers ?? ['contact', 'need']);
  const hasCovers = isYes(step) && about === 'introduction';
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const covered: readonly Covered[] = hasCovers ? ['name', ...covers.filter((what) => what !== 'name')] : [];
    if (await onSave({ step, channel, on: on || today, covers: covered, note: note.trim() || null })) onClose();
  };
  return (
    <form class="edit" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Segmented label={t('answer.of', { name })} value={step} choices={steps.map((value) => ({ value, label: t(`answer.${value}`) }))} onChoose={setStep} />
      <div class="pair">
        <Select label={t('answer.channel')} value={channel} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} onChange={setChannel} />
        <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
      </div>
      {hasCovers && (
        <fieldset>
          <legend class="lab">{t('answer.covers')}</legend>
          {COVERS.filter((what) => what !== 'budget' || hasBudget || covers.includes(what)).map((what) => (
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
