// The checklist's rows about one person: the way they like to be reached, the address or number for it, the best time.
import type { Person } from '../../lib/domain/person.ts';
import type { ContactWay, Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field, Select } from '../base/field.tsx';
import { EditableFact } from './editable-fact.tsx';
import type { PersonFacts } from './form-edits.ts';
import type { FactWords } from './need-rows.tsx';

const WAYS: readonly ContactWay[] = ['email', 'phone', 'linkedin', 'messenger', 'video-call', 'in-person'];
const list = (text: string): readonly string[] => text.split(/[,;\n、]/u).map((part) => part.trim()).filter(Boolean);

export interface ContactRowsProps extends FactWords {
  readonly role: Role;
  readonly person: Pick<Person, 'emails' | 'phones' | 'preferredContact' | 'bestTime'>;
  readonly onSave: (facts: PersonFacts) => Promise<boolean> | boolean | void;
}

export function ContactRows({ role, person, sureOf, quotedOf, onRight, onSave }: ContactRowsProps) {
  const common = (field: string) => ({ at: `${role}.${field}`, sure: sureOf(field), evidence: quotedOf(field), onRight: () => onRight(field) });
  const { emails, phones, preferredContact, bestTime } = person;
  const details = [...emails, ...phones].join(', ');
  return (
    <>
      <EditableFact
        {...common('preferredContact')} label={t('field.preferredContact')} value={(preferredContact ?? '') as ContactWay | ''}
        shown={preferredContact && t(`contactWay.${preferredContact}`)} onSave={(way) => onSave({ preferredContact: way === '' ? null : way })}
      >
        {(typed, type) => <Select<ContactWay | ''> label={t('field.preferredContact')} value={typed} onChange={type} options={[{ value: '', label: t('fact.notSaid') }, ...WAYS.map((way) => ({ value: way, label: t(`contactWay.${way}`) }))]} />}
      </EditableFact>
      <EditableFact
        {...common(emails.length > 0 ? 'emails' : 'phones')} label={t('check.details')} value={{ emails: emails.join(', '), phones: phones.join(', ') }} shown={details || null}
        onSave={(typed) => onSave({ emails: list(typed.emails).map((email) => email.toLowerCase()), phones: list(typed.phones) })}
      >
        {(typed, type) => (
          <>
            <Field label={t('field.emails')} value={typed.emails} onInput={(value) => type({ ...typed, emails: value })} />
            <Field label={t('field.phones')} value={typed.phones} onInput={(value) => type({ ...typed, phones: value })} />
          </>
        )}
      </EditableFact>
      <EditableFact {...common('bestTime')} label={t('field.bestTime')} value={bestTime ?? ''} shown={bestTime} onSave={(time) => onSave({ bestTime: time.trim() || null })}>
        {(typed, type) => <Field label={t('field.bestTime')} value={typed} onInput={type} />}
      </EditableFact>
    </>
  );
}
