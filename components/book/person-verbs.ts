// What one can do with a person in the book: add, correct, remove, and take out everything that is kept about them.
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { correctPerson, removePerson } from '../../lib/actions/correct-record.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { callName, emptyPerson, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from './book-model.ts';

/** An empty card; it is written on in place. */
export async function newPerson(book: BookModel): Promise<void> {
  const person = emptyPerson(book.tools.newId());
  const saved = await book.settle(captureContact(book.tools, person, book.tools.newId()), t('toast.saved'));
  if (saved) book.go({ room: 'people', id: person.id });
}

export const savePerson = (book: BookModel, person: Person, facts: Partial<Person>): Promise<boolean> => book.settle(correctPerson(book.tools, person, facts), t('toast.saved'));

export async function takeOutPerson(book: BookModel, person: Person): Promise<void> {
  const removed = await book.settle(removePerson(book.tools, person), t('toast.removed', { what: callName(person) || t('person.noName') }));
  if (removed) book.go({ room: 'people', id: null });
}

/** The row, what happened to it, and the referrals they are in: as JSON. */
export async function downloadPerson(book: BookModel, person: Person): Promise<void> {
  const [history, referrals] = await Promise.all([book.tools.book.historyOf(person.id), book.tools.book.referralsOf(person.id)]);
  const now = book.tools.now();
  const file = `goen-${(callName(person) || 'person').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${dayOf(now)}.json`;
  book.doors.download(file, `${JSON.stringify({ format: 'goen-person', version: 1, exportedAt: now.toISOString(), person, history, referrals }, null, 1)}\n`);
  book.toasts.show(t('export.done', { file }));
}
