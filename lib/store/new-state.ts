// The state of a book in which nothing was written yet. It must not know how it is kept.
import { SCHEMA_VERSION, type BookState } from './schema.ts';

/** A new book gets its name and this device's; twelve hex digits are enough to part a person's devices. */
export const newState = (newId: () => string): BookState => ({
  id: 'book', bookId: newId(), device: newId().replaceAll('-', '').slice(-12), version: SCHEMA_VERSION, newestAt: null,
  people: 0, referrals: 0, openFollowUps: 0, events: 0, rowless: 0, hasLost: false,
});
