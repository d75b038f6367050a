// What one can do with a person in the book: add, correct, remove, give out what is kept about them, and forget them.
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { correctPerson, removePerson } from '../../lib/actions/correct-record.ts';
import { forget, giveOut } from '../../lib/actions/person-rights.ts';
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

/** Everything the book holds of them, into a file; what it holds of others is left out. */
export async function downloadPerson(book: BookModel, person: Person): Promise<void> {
  const { fileName, text } = await giveOut(book.tools, person);
  book.doors.download(fileName, text);
  book.toasts.show(t('export.done', { file: fileName }));
}

/** For good: the message that follows has no way back. */
export async function forgetPerson(book: BookModel, person: Person): Promise<void> {
  const forgotten = await forget(book.tools, person);
  book.trouble.value = forgotten.ok ? null : forgotten.reason;
  await book.refresh(forgotten.ok ? forgotten.value.events.map((event) => event.subject.id) : undefined);
  if (!forgotten.ok) return;
  book.toasts.show(t('forget.done'));
  book.go({ room: 'people', id: null });
}
