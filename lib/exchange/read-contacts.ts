// A file of contacts in, contacts out: which form it has is told from its content, never from its name alone. It must not know the book.
import { CONTACT_CAPS, type ColumnMapping, type ContactFileProblem, type CsvToMap } from '../domain/contact-file.ts';
import type { ReadContacts } from '../domain/read-contact.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { readLinkedin } from './csv/read-linkedin.ts';
import { readRows } from './csv/read-rows.ts';
import { decodeText } from './decode-text.ts';
import { readCards } from './vcard/read-cards.ts';

/** `mapping`: what the person said of the columns of a table of unknown form; only then are its rows read. */
export async function readContacts(bytes: Uint8Array, _fileName: string, _mapping?: ColumnMapping): Promise<Result<ReadContacts | CsvToMap, ContactFileProblem>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > CONTACT_CAPS.bytes) return fail('too-large');
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (/^BEGIN:VCARD/imu.test(text.value)) return ok({ kind: 'vcard', ...readCards(text.value) });
  const linkedin = readLinkedin(readRows(text.value));
  return linkedin ? ok({ kind: 'linkedin', ...linkedin }) : fail('not-contacts');
}
