// People: everybody in the book by name, and everything that is kept about the one who is open.
import { useEffect } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { WindowedList } from '../base/windowed-list.tsx';
import { useKeptScroll } from '../lists/keep-scroll.ts';
import { listsOf, type ListModel } from '../lists/list-model.ts';
import { BulkBar, ListFilter } from '../lists/list-tools.tsx';
import { secondLine } from '../people/person-lines.ts';
import { SameLink } from '../same/same-link.tsx';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { PersonDetail } from './person-detail.tsx';
import { newPerson } from './person-verbs.ts';
import { LIST_ROW } from './referrals-room.tsx';
import { hashOf } from './route.ts';

function PersonRow({ list, person, isOpen }: { list: ListModel<Person>; person: Person; isOpen: boolean }) {
  const name = callName(person) || t('person.noName');
  const tags = Object.keys(person.tags);
  return (
    <>
      <input class="row-choice" type="checkbox" aria-label={t('lists.choose', { name })} checked={list.choice.has(person.id)} onClick={(event) => { if (event.shiftKey) list.choice.range(list.shown.value.map(({ id }) => id), person.id); else list.choice.toggle(person.id); }} />
      <a class="row plain" href={hashOf({ room: 'people', id: person.id })} aria-current={isOpen ? 'true' : undefined}>
        <span class="what"><b dir="auto">{name}</b><span class="under" dir="auto">{secondLine(person)}{tags.length > 0 && <span class="row-tags"> {listed(tags)}</span>}</span></span>
      </a>
    </>
  );
}

/** Whoever the address names; the one they were joined to where they were. */
const openedIn = (rows: BookRows, id: string | null): Person | undefined => (id === null ? undefined : (rows.personById.get(id) ?? rows.people.find((person) => Object.hasOwn(person.joined, id))));

export function PeopleRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const { id } = book.route.value;
  const list = listsOf(book).people;
  const shown = list.shown.value;
  const person = openedIn(rows, id);
  useEffect(() => void book.glance(id), [book, id]);
  const kept = useKeptScroll(id);
  const isNarrowed = list.query.value.trim() !== '' || list.tag.value !== null;
  return (
    <main class="split">
      <section class="list" aria-label={t('room.people')}>
        <div class="tools">
          <h1>{t('room.people')}</h1>
          <Button small onPress={() => void newPerson(book)}>{t('person.new')}</Button>
          <ListFilter book={book} list={list} label={t('person.search')} />
          <SameLink book={book} />
        </div>
        {shown.length === 0 ? <EmptyState level={2} title={isNarrowed ? t('search.nothing', { query: list.query.value || list.tag.value || '' }) : t('list.noneHere')} /> : (
          <WindowedList items={shown} keyOf={(one) => one.id} rowHeight={LIST_ROW} selected={id} label={t('room.people')} kind="pickable" scroll={list.scroll}>
            {(one) => <PersonRow list={list} person={one} isOpen={one.id === person?.id} />}
          </WindowedList>
        )}
        <BulkBar book={book} list={list} />
      </section>
      <section class="detail" aria-label={t('list.opened')} ref={kept.ref} onScroll={kept.onScroll}>
        {person ? <PersonDetail key={person.id} book={book} rows={rows} person={person} cameAs={person.id === id ? null : id} /> : (id !== null || shown.length > 0) && <EmptyState level={2} title={t('room.people')}>{id === null ? t('list.choose') : book.rows.value ? t('list.notFound') : t('loading')}</EmptyState>}
      </section>
    </main>
  );
}
