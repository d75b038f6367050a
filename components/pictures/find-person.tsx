// Finds one person among those in the pictures, to see their ties alone. Two of the same name are told apart by firm or address.
import { useId, useMemo, useState } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import type { PicturesModel } from './pictures-model.ts';

/** What is chosen by → whom it means. */
export function namesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(callName(person), (counts.get(callName(person)) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const person of people) {
    const name = callName(person);
    if (name === '') continue;
    const told = (counts.get(name) ?? 0) > 1 ? [name, person.company ?? person.emails[0] ?? person.phones[0] ?? ''].filter(Boolean).join(', ') : name;
    if (!names.has(told)) names.set(told, person.id);
  }
  return names;
}

export function FindPerson({ book, model }: { book: BookModel; model: PicturesModel }) {
  const id = useId();
  const [typed, type] = useState('');
  const everybody = model.read.value?.people;
  const [wanted, want] = useState(false);
  const names = useMemo(() => {
    if (!wanted) return new Map<string, string>();
    const inTies = new Set(model.read.value?.ties.flatMap((tie) => tie.chain));
    return namesOf((everybody ?? []).filter((person) => inTies.has(person.id)));
  }, [everybody, wanted]);
  const choose = (value: string): void => {
    type(value);
    const person = names.get(value);
    if (person === undefined) return;
    type('');
    book.go({ room: 'pictures', id: person });
  };
  return (
    <div class="field find-person">
      <label for={id}>{t('web.find')}</label>
      <input class="in" id={id} list={`${id}-names`} value={typed} autocomplete="off" spellcheck={false} onFocus={() => want(true)} onInput={(event) => choose(event.currentTarget.value)} />
      <datalist id={`${id}-names`}>{[...names.keys()].map((name) => <option key={name} value={name} />)}</datalist>
    </div>
  );
}
