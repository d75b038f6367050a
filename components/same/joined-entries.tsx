// On a person's page: the entries that were joined to theirs, each to be taken apart again; and joining with another one.
import { useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person.ts';
import { joinedIds } from '../../lib/domain/same/join-cards.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import type { BookModel } from '../book/book-model.ts';
import { apartAgain, pairAddress, searchOthers } from './same-model.ts';
import './same.css';

export function JoinedEntries({ book, person }: { book: BookModel; person: Person }) {
  const [picking, setPicking] = useState(false);
  const entries = joinedIds(person);
  return (
    <section class="stack-small">
      <h2>{t('same.entries')}</h2>
      {entries.length > 0 && (
        <ul class="rows box joined-entries">
          {entries.map((id) => {
            const entry = person.joined[id];
            const words = entry ? t('same.entry', { name: entry.name || t('person.noName'), day: formatDay(entry.on, 'day', book.today()) }) : '';
            return <li key={id}><span dir="auto">{words}</span><Button small kind="quiet" about={words} onPress={() => void apartAgain(book, id)}>{t('same.takeApart')}</Button></li>;
          })}
        </ul>
      )}
      {picking ? (
        <div>
          <p class="small soft">{t('same.joinWhom')}</p>
          <PersonPicker search={(query) => searchOthers(book, person, query)} mayBeMe={false} mayBeNobody={false} mayBeNew={false} onNew={() => undefined} onClose={() => setPicking(false)} onPick={(other) => { if (other && typeof other !== 'string') book.go({ room: 'same', id: pairAddress(person.id, other.id) }); }} />
        </div>
      ) : <p class="acts"><Button small onPress={() => setPicking(true)}>{t('same.joinWith')}</Button></p>}
    </section>
  );
}
