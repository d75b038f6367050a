// Every field of a person in the ledger, each to be corrected in place.
import type { ComponentChildren } from 'preact';
import type { Person } from '../../lib/domain/person.ts';
import type { ContactWay } from '../../lib/domain/reading.ts';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field, Select, TextArea } from '../base/field.tsx';
import { Ledger } from '../base/ledger.tsx';
import { EditableFact } from '../referral/editable-fact.tsx';

const WAYS: readonly ContactWay[] = ['email', 'phone', 'linkedin', 'messenger', 'video-call', 'in-person'];
const many = (text: string): readonly string[] => [...new Set(text.split(/[,;\n、]/u).map((part) => part.trim()).filter(Boolean))];
const languageName = (tag: string): string => LANGUAGE_NAMES[tag as keyof typeof LANGUAGE_NAMES] ?? tag;

type TextField = 'name' | 'company' | 'title' | 'headline' | 'location' | 'profileUrl' | 'website' | 'bestTime';
type ListField = 'otherNames' | 'emails' | 'phones';
type LongField = 'neutral' | 'notes' | 'postal';
type Save = (facts: Partial<Person>) => Promise<boolean>;

export function PersonLedger({ person, onSave }: { person: Person; onSave: Save }) {
  const text = (field: TextField): ComponentChildren => (
    <EditableFact at={`person.${field}`} label={t(`field.${field}`)} value={person[field] ?? ''} shown={person[field] || null} onSave={(typed) => onSave({ [field]: field === 'name' ? typed.trim() : typed.trim() || null })}>
      {(typed, type) => <Field label={t(`field.${field}`)} value={typed} onInput={type} />}
    </EditableFact>
  );
  const list = (field: ListField): ComponentChildren => (
    <EditableFact at={`person.${field}`} label={t(`field.${field}`)} value={person[field].join(', ')} shown={person[field].join(', ') || null} onSave={(typed) => onSave({ [field]: field === 'emails' ? many(typed.toLowerCase()) : many(typed) })}>
      {(typed, type) => <Field label={t(`field.${field}`)} value={typed} onInput={type} />}
    </EditableFact>
  );
  const long = (field: LongField): ComponentChildren => (
    <EditableFact at={`person.${field}`} label={t(`field.${field}`)} value={person[field] ?? ''} shown={field === 'postal' ? person.postal && listed(person.postal.split('\n')) : person[field]} onSave={(typed) => onSave({ [field]: typed.trim() || null })}>
      {(typed, type) => <TextArea label={t(`field.${field}`)} value={typed} onInput={type} />}
    </EditableFact>
  );
  const choice = <Value extends string>(field: 'preferredContact' | 'language' | 'register', value: Value | null, values: readonly Value[], words: (value: Value) => string): ComponentChildren => (
    <EditableFact<Value | ''> at={`person.${field}`} label={t(`field.${field}`)} value={value ?? ''} shown={value && words(value)} onSave={(chosen) => onSave({ [field]: chosen || null })}>
      {(typed, type) => <Select<Value | ''> label={t(`field.${field}`)} value={typed} onChange={type} options={[{ value: '', label: t('fact.notSaid') }, ...values.map((one) => ({ value: one, label: words(one) }))]} />}
    </EditableFact>
  );
  return (
    <Ledger>
      {text('name')}{list('otherNames')}{text('company')}{text('title')}{list('emails')}{list('phones')}
      {choice('preferredContact', person.preferredContact, WAYS, (way) => t(`contactWay.${way}`))}
      {text('bestTime')}{text('location')}{long('postal')}{text('profileUrl')}{text('website')}{text('headline')}
      {choice('language', person.language, UI_LANGUAGES as readonly string[], languageName)}
      {choice('register', person.register, ['formal', 'familiar'], (register) => t(`register.${register}`))}
      {long('neutral')}{long('notes')}
    </Ledger>
  );
}
