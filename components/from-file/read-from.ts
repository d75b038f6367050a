// What was dropped on the book goes where it is read: mails to the line of mails, anything else, also what comes along with them, to the room that brings in. Its code comes with the first file.
import type { BookModel } from '../book/book-model.ts';

export async function readFrom(book: BookModel, given: { readonly files: readonly File[] } | { readonly text: string }): Promise<void> {
  const line = (await import('./mail-line-model.ts')).mailLineOf(book);
  if (!line) return;
  return 'files' in given ? line.take(given.files) : line.paste(given.text);
}

/** Anywhere on the book. */
export async function takeDropped(book: BookModel, files: readonly File[]): Promise<void> {
  const { kindOf } = await import('../bring/kind-of-file.ts');
  const kinds = new Set(await Promise.all(files.map(kindOf)));
  if ([...kinds].every((kind) => kind === 'mail' || kind === 'mailbox')) return readFrom(book, { files });
  const { bringOf } = await import('../bring/bring-model.ts');
  book.go({ room: 'bring', id: null });
  await bringOf(book).choose(files);
}
