// The fields of a person, for correcting what was read or typing it by hand.
import type { Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';

export type TypedPerson = Pick<Person, 'name' | 'company' | 'title' | 'emails' | 'phones' | 'profileUrl'>;
const list = (text: string): readonly string[] => text.split(/[,;\n、]\s*/u);
/** What was typed, without blanks and in the writing the book keeps. */
export const cleaned = (typed: TypedPerson): TypedPerson => ({
  name: typed.name.trim(), company: typed.company?.trim() || null, title: typed.title?.trim() || null, profileUrl: typed.profileUrl?.trim() || null,
  emails: typed.emails.map((email) => email.trim().toLowerCase()).filter(Boolean), phones: typed.phones.map((phone) => phone.trim()).filter(Boolean),
});

export function PersonFields({ person, onType }: { person: TypedPerson; onType: (person: TypedPerson) => void }) {
  return (
    <>
      <Field label={t('field.name')} value={person.name} onInput={(name) => onType({ ...person, name })} />
      <div class="pair">
        <Field label={t('field.company')} value={person.company ?? ''} onInput={(company) => onType({ ...person, company })} />
        <Field label={t('field.title')} value={person.title ?? ''} onInput={(title) => onType({ ...person, title })} />
      </div>
      <Field label={t('field.emails')} value={person.emails.join(', ')} onInput={(text) => onType({ ...person, emails: list(text) })} />
      <Field label={t('field.phones')} value={person.phones.join(', ')} onInput={(text) => onType({ ...person, phones: list(text) })} />
      <Field label={t('field.profileUrl')} value={person.profileUrl ?? ''} onInput={(profileUrl) => onType({ ...person, profileUrl })} />
    </>
  );
}
