// What was dropped on the book goes where it is read: mails to the line of mails, anything else to the room that brings in. Its code comes with the first file.
import { fileKind } from '../../lib/domain/import/file-kind.ts';
import type { BookModel } from '../book/book-model.ts';

const MAIL_NAME = /\.(?:eml|emlx|msg)$/iu;
async function isMail(file: File): Promise<boolean> {
  if (MAIL_NAME.test(file.name) || file.type === 'message/rfc822') return true;
  const start = new TextDecoder('windows-1252').decode(await file.slice(0, 4096).arrayBuffer().catch(() => new ArrayBuffer(0)));
  const kind = fileKind(file.name, start);
  return kind === 'mail' || kind === 'mailbox';
}

export async function readFrom(book: BookModel, given: { readonly files: readonly File[] } | { readonly text: string }): Promise<void> {
  const line = (await import('./mail-line-model.ts')).mailLineOf(book);
  if (!line) return;
  return 'files' in given ? line.take(given.files) : line.paste(given.text);
}

/** Anywhere on the book. */
export async function takeDropped(book: BookModel, files: readonly File[]): Promise<void> {
  const kinds = await Promise.all(files.map(isMail));
  if (kinds.some(Boolean)) return readFrom(book, { files });
  const { bringOf } = await import('../bring/bring-model.ts');
  book.go({ room: 'bring', id: null });
  await bringOf(book).choose(files);
}
