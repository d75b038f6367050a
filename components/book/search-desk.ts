// What the book's page lends to the search: its rooms, its worker, its idle time. It must not know what is searched for.
import { searchOf } from '../../lib/actions/book-search.ts';
import { findPeople } from '../../lib/actions/search-book.ts';
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
      const thread = newestThread(referral.threads);
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

/** Ids of the people whom the words find, the likeliest first: for a list that has their rows already. */
export function findPeopleIn(book: BookModel, typed: string): Promise<readonly string[]> {
  searchOf(book.tools, searchDesk(book));
  return findPeople(book.tools, typed);
}
