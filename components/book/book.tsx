// The book page: the bar with search and state, the rooms, the room one is in.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { KeyList, type KeyHint } from '../base/keys.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { Mark } from '../base/tie.tsx';
import { ToastArea } from '../base/toast.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { DropAnywhere } from '../from-file/drop-anywhere.tsx';
import { later } from '../sidepanel/later.tsx';
import { ReviewRoom } from '../review/review-room.tsx';
import { pressInBook } from './book-keys.ts';
import type { BookModel } from './book-model.ts';
import { healthWords } from './health-words.ts';
import { RoomShown } from './room-shown.tsx';
import { Rooms } from './rooms.tsx';
import { searchDesk } from './search-desk.ts';
import { SearchPalette } from './search-palette.tsx';
import { Troubles } from './troubles.tsx';

export const bookHints = (): readonly KeyHint[] => [
  { keys: ['J', 'K'], does: t('keys.move') },
  { keys: ['Enter'], does: t('keys.enter') },
  { keys: ['L'], does: t('keys.later') },
  { keys: ['D'], does: t('keys.done') },
  { keys: ['E'], does: t('keys.edit') },
  { keys: ['X'], does: t('lists.keys.choose') },
  { keys: ['⇧', 'X'], does: t('lists.keys.range') },
  { keys: ['F'], does: t('lists.keys.filter') },
  { keys: ['Z'], does: t('keys.undo') },
  { keys: ['/'], does: t('keys.search') },
  { keys: ['?'], does: t('keys.all') },
  { keys: ['Esc'], does: t('keys.close') },
];

function Bar({ book }: { book: BookModel }) {
  const { todayRows } = book;
  return (
    <header class="bar">
      <a class="brand" href="#/today"><Mark /> Goen</a>
      {book.doors.backToMail && <Button small onPress={book.doors.backToMail}>{t('book.backToMail')}</Button>}
      <button class="btn find" type="button" onClick={() => { book.searching.value = true; }}>
        <Icon name="search" /> <span>{t('search.placeholder')}</span><span class="in-short">{t('act.search')}</span> <kbd class="key">/</kbd>
      </button>
      <span class="state">{todayRows.value && healthWords(todayRows.value.counts)}</span>
    </header>
  );
}

const CutShort = later(async () => (await import('../bring/cut-short.tsx')).CutShort);
/** Its code is fetched only where something was laid down to be brought in. */
function CutShortHere({ book }: { book: BookModel }) {
  const [isAny, setAny] = useState(false);
  useEffect(() => void book.tools.book.jobs('import').then((jobs) => setAny(jobs.length > 0)).catch(() => undefined), [book]);
  return isAny ? <CutShort book={book} /> : null;
}

export function BookPage({ book }: { book: BookModel }) {
  useKeyPresses((event) => pressInBook(book, event), [book]);
  const { room, id } = book.route.value;
  return (
    <div class="book" data-room={room} data-open={id === null ? undefined : ''}>
      <Bar book={book} />
      <Rooms book={book} />
      <div class="above-room">
        <Troubles book={book} />
        <CutShortHere book={book} />
      </div>
      {room === 'review' ? <ReviewRoom book={book} /> : book.todayRows.value ? <RoomShown book={book} today={book.todayRows.value} /> : <main class="today">{!book.trouble.value && <Skeleton text={t('loading')} />}</main>}
      {book.searching.value && <SearchPalette desk={searchDesk(book)} />}
      {book.keysShown.value && <KeyList hints={bookHints()} onClose={() => { book.keysShown.value = false; }} />}
      <ToastArea toasts={book.toasts} />
      {book.doors.mailFiles && <DropAnywhere book={book} />}
    </div>
  );
}
