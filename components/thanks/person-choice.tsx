// One person of the book, found by a few letters; shown by name once chosen.
import { useState } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { foldText } from '../base/fold.ts';
import type { BookModel } from '../book/book-model.ts';
import { secondLine } from '../people/person-lines.ts';

const SHOWN = 6;
const matches = (person: Person, query: string): boolean => foldText([person.name, ...person.otherNames, person.company ?? '', ...person.emails].join('\n')).includes(query);

export function PersonChoice({ book, label, person, onChoose }: { book: BookModel; label: string; person: Person | null; onChoose: (id: string | null) => void }) {
  const [query, setQuery] = useState('');
  if (person) return <p class="chosen-person"><span class="lab">{label}</span> <b dir="auto">{callName(person)}</b> <Button small kind="quiet" about={label} onPress={() => onChoose(null)}>{t('act.change')}</Button></p>;
  const wanted = foldText(query.trim());
  const found = wanted === '' ? [] : (book.rows.value?.people ?? []).filter((one) => matches(one, wanted)).slice(0, SHOWN);
  return (
    <div class="stack-small">
      <Field label={label} type="search" value={query} onInput={setQuery} autofocus />
      <p class="sr" role="status">{query && t('pick.count', { count: found.length })}</p>
      {found.length > 0 && (
        <ul class="cand">
          {found.map((one) => <li key={one.id}><div><b dir="auto">{callName(one)}</b><p class="why" dir="auto">{secondLine(one)}</p></div><Button small about={callName(one)} onPress={() => { setQuery(''); onChoose(one.id); }}>{t('act.choose')}</Button></li>)}
        </ul>
      )}
    </div>
  );
}
