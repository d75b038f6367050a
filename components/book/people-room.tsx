// People: everybody in the book by name, and everything that is kept about the one who is open.
import { useState } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { WindowedList } from '../base/windowed-list.tsx';
import { foldText } from '../base/fold.ts';
import { secondLine } from '../people/person-lines.ts';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { PersonDetail } from './person-detail.tsx';
import { newPerson } from './person-verbs.ts';
import { LIST_ROW } from './referrals-room.tsx';
import { hashOf } from './route.ts';

const matches = (person: Person, query: string): boolean => foldText([person.name, ...person.otherNames, person.company ?? '', ...person.emails].join('\n')).includes(foldText(query.trim()));

export function PeopleRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const [query, setQuery] = useState('');
  const { id } = book.route.value;
  const shown = query.trim() === '' ? rows.people : rows.people.filter((person) => matches(person, query));
  const person = rows.people.find((one) => one.id === id);
  return (
    <main class="split">
      <section class="list" aria-label={t('room.people')}>
        <div class="tools">
          <h1>{t('room.people')}</h1>
          <Button small onPress={() => void newPerson(book)}>{t('person.new')}</Button>
          <input class="in" type="search" aria-label={t('person.search')} placeholder={t('person.search')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </div>
        {shown.length === 0 ? <EmptyState level={2} title={query ? t('search.nothing', { query }) : t('list.noneHere')} /> : (
          <WindowedList items={shown} keyOf={(one) => one.id} rowHeight={LIST_ROW} selected={id} label={t('room.people')}>
            {(one) => (
              <a class="row plain" href={hashOf({ room: 'people', id: one.id })} aria-current={one.id === id ? 'true' : undefined}>
                <span class="what"><b dir="auto">{callName(one) || t('person.noName')}</b><span class="under" dir="auto">{secondLine(one)}</span></span>
              </a>
            )}
          </WindowedList>
        )}
      </section>
      <section class="detail" aria-label={t('list.opened')}>
        {person ? <PersonDetail key={person.id} book={book} rows={rows} person={person} /> : (id !== null || shown.length > 0) && <EmptyState level={2} title={t('room.people')}>{id === null ? t('list.choose') : t('list.notFound')}</EmptyState>}
      </section>
    </main>
  );
}
