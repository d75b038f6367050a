// What the book's page lends to the search: its rooms, its worker, its idle time. It must not know what is searched for.
import { newestThread } from '../referral/newest-thread.ts';
import type { BookModel } from './book-model.ts';
import type { SearchDesk } from './search-model.ts';
import { whenIdle } from './when-idle.ts';

const desks = new WeakMap<BookModel, SearchDesk>();
function deskOf(book: BookModel): SearchDesk {
  const { tools, doors } = book;
  return {
    tools, today: book.today, whenIdle, ...(doors.work ? { work: doors.work } : {}),
    openPerson: (id) => book.go({ room: 'people', id }),
    openReferral: (id) => book.go({ room: 'referrals', id }),
    act: (referral) => {
      const thread = newestThread(referral.threads, doors.opens);
      if (thread) doors.openThread(thread.url, referral.id);
      else book.go({ room: 'referrals', id: referral.id });
    },
    note: (text) => book.go({ room: 'add', id: text }),
    close: () => { book.searching.value = false; },
  };
}
/** The same one every time. */
export function searchDesk(book: BookModel): SearchDesk {
  const desk = desks.get(book) ?? deskOf(book);
  desks.set(book, desk);
  return desk;
}
