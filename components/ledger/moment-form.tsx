// Writes down something that happened: what, on which day, with whom, how, in which words. What is typed outlives the screen until it is saved.
import { useState } from 'preact/hooks';
import type { WorthFacts } from '../../lib/actions/keep-ledger.ts';
import type { MomentFacts } from '../../lib/actions/note.ts';
import type { ContactChannel, Moment, MomentKind } from '../../lib/domain/moment.ts';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { isForgotten, type Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field, Select, TextArea } from '../base/field.tsx';
import type { NameOf } from '../base/names.ts';
import { useTyping } from '../referral/typing.ts';
import { AmountFields, sumFrom, type TypedAmount } from './amount-fields.tsx';
import { EntryForm } from './entry-form.tsx';
import { isCode, isWord, likelyWith, NOTED_BY_HAND, WAYS, wayWords } from './moment-words.ts';

export interface MomentFormProps {
  readonly referral: Referral;
  /** Null: a new one. */
  readonly moment: Moment | null;
  readonly at: string;
  readonly nameOf: NameOf;
  readonly today: string;
  readonly currency: string;
  /** A new order may come with what it is worth. */
  readonly onSave: (facts: MomentFacts, worth: WorthFacts | null) => Promise<boolean>;
  readonly onClose: () => void;
}

type Typed = MomentFacts & TypedAmount;
function startOf(moment: Moment | null, referral: Referral, today: string, currency: string): Typed {
  const amount: TypedAmount = { amount: '', code: currency };
  return moment ? { kind: moment.kind, on: moment.on, personId: moment.personId, channel: moment.channel, text: moment.text, ...amount } : { kind: 'appointment', on: today, personId: likelyWith('appointment', referral), channel: null, text: null, ...amount };
}

export function MomentForm({ referral, moment, at, nameOf, today, currency, onSave, onClose }: MomentFormProps) {
  const keeper = useTyping();
  const [typed, show] = useState<Typed>(() => ({ ...startOf(moment, referral, today, currency), ...(keeper.get(at) as Typed | null) }));
  const type = (facts: Partial<Typed>): void => {
    const next = { ...typed, ...facts };
    show(next);
    keeper.keep(at, next);
  };
  const close = (): void => { keeper.keep(at, null); onClose(); };
  const kinds: readonly MomentKind[] = moment && !NOTED_BY_HAND.includes(moment.kind) ? [moment.kind, ...NOTED_BY_HAND] : NOTED_BY_HAND;
  const parties = [...new Set([referral.prospectId, referral.providerId, referral.introducerId, typed.personId, ME])].filter((id): id is PersonId => id !== null && !isForgotten(referral, id));
  // Whoever was guessed for one kind is guessed anew for another.
  const choose = (kind: MomentKind): void => type({ kind, ...(typed.personId === likelyWith(typed.kind, referral) ? { personId: likelyWith(kind, referral) } : {}) });
  const asksAmount = moment === null && typed.kind === 'order';
  const sum = sumFrom(typed);
  const waits = asksAmount && typed.amount.trim() !== '' && sum === null ? t('worth.needsAmount') : null;
  const save = (): Promise<boolean> => {
    const { amount: _amount, code: _code, ...facts } = typed;
    const on = facts.on || today;
    return onSave({ ...facts, on, text: facts.text?.trim() || null }, asksAmount && sum ? { ...sum, on, note: null } : null);
  };
  return (
    <EntryForm label={t('since.add')} waits={waits} onSave={save} onClose={close}>
      <Select<MomentKind> label={t('since.kind')} value={typed.kind} options={kinds.map((value) => ({ value, label: t(`happened.${value}`) }))} onChange={choose} />
      <div class="pair">
        <Field label={t('answer.day')} type="date" max={today} value={typed.on} onInput={(on) => type({ on })} />
        <Select<ContactChannel | ''> label={t('answer.channel')} value={typed.channel ?? ''} options={[{ value: '', label: t('since.noWay') }, ...WAYS.map((value) => ({ value, label: wayWords(value) }))]} onChange={(channel) => type({ channel: channel || null })} />
      </div>
      <Select<PersonId> label={t('since.with')} value={typed.personId ?? ''} options={[{ value: '', label: t('since.nobody') }, ...parties.map((id) => ({ value: id, label: nameOf(id) }))]} onChange={(id) => type({ personId: id || null })} />
      {asksAmount && <AmountFields typed={typed} onType={type} />}
      {!isCode(typed.kind) && <TextArea label={t(isWord(typed.kind) ? 'since.words' : 'since.note')} value={typed.text ?? ''} onInput={(text) => type({ text })} rows={2} />}
    </EntryForm>
  );
}
