// With whom: somebody found by a few letters, or anybody.
import { useState } from 'preact/hooks';
import { callName, type Person, type PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { foldText } from '../base/fold.ts';
import { Candidates } from '../people/candidates.tsx';

const SHOWN = 5;

export function PersonFilter({ people, personId, name, onChoose }: { people: readonly Person[]; personId: PersonId | null; name: string; onChoose: (id: PersonId | null) => void }) {
  const [query, setQuery] = useState('');
  if (personId !== null)
    return <div class="field"><span class="lab">{t('books.person')}</span><p class="acts"><b dir="auto">{name}</b><Button small kind="quiet" onPress={() => { setQuery(''); onChoose(null); }}>{t('books.anybody')}</Button></p></div>;
  const wanted = foldText(query.trim());
  const found = wanted === '' ? [] : people.filter((person) => foldText([person.name, ...person.otherNames, person.company ?? '', ...person.emails].join('\n')).includes(wanted));
  return (
    <div class="person-filter">
      <Field label={t('books.person')} type="search" value={query} onInput={setQuery} />
      <p class="sr" role="status">{wanted !== '' && t('search.found', { count: found.length })}</p>
      {found.length > 0 && <div class="found"><Candidates candidates={found.slice(0, SHOWN).map((person) => ({ key: person.id, person, onChoose: () => onChoose(person.id) }))} /></div>}
      {wanted !== '' && found.length === 0 && <p class="small soft found-none">{t('search.nothing', { query: callName({ name: query.trim(), emails: [] }) })}</p>}
    </div>
  );
}
