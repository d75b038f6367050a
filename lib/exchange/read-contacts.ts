// A file of contacts in, contacts out: which form it has is told from its content, never from its name. It must not know the book.
import { CONTACT_CAPS, type ColumnMapping, type ContactFileProblem, type CsvToMap } from '../domain/contact-file.ts';
import type { ReadContacts } from '../domain/read-contact.ts';
import { fail, type Result } from '../domain/result.ts';
import { readTable } from './csv/read-table.ts';
import { contactsInArchive } from './open-archive.ts';
import { decodeText } from '../domain/writing/decode-text.ts';
import { fromWindows1252 } from '../domain/writing/windows-1252.ts';
import { readCards } from './vcard/read-cards.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Files that bear a mark in their first bytes and are no text. */
function foreignFile(bytes: Uint8Array): ContactFileProblem | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis/u.test(names) ? 'sheet-file' : 'zip-file';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'sheet-file';
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || startsWith(bytes, 0x52, 0x61, 0x72, 0x21)) return 'zip-file';
  return null;
}

const HEAD = 64 * 1024;
const CARD = /^(?:[\w-]{1,40}\.)?BEGIN:VCARD[ \t]*$/imu;
function foreignText(head: string): ContactFileProblem | null {
  if (/^\s{0,20}BEGIN:VCALENDAR\s/iu.test(head)) return 'calendar-file';
  if (/^From \S{1,300} .{1,80}[\r\n]/u.test(head) || /^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\w-]{1,60}): \S.{0,900}(?:\r?\n[ \t].{0,900}){0,60}\r?\n[\w-]{1,60}: /iu.test(head)) return 'mail-file';
  if (/^\s{0,200}(?:[{<]|\[\s{0,20}[{["\]])/u.test(head)) return 'not-contacts'; // JSON, XML, HTML
  return null;
}

/**
 * `mapping`: what the person said of the columns of a table of unknown form; only then are its rows read.
 * Never rejects, whatever the bytes are.
 */
export const readContacts = (bytes: Uint8Array, _fileName: string, mapping?: ColumnMapping): Promise<Result<ReadContacts | CsvToMap, ContactFileProblem>> => readBytes(bytes, mapping, false);

/** An archive in an archive is not opened. */
async function readBytes(bytes: Uint8Array, mapping: ColumnMapping | undefined, isInside: boolean): Promise<Result<ReadContacts | CsvToMap, ContactFileProblem>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > CONTACT_CAPS.bytes) return fail('too-large');
  const foreign = foreignFile(bytes);
  if (foreign === 'zip-file' && !isInside) {
    const inside = await contactsInArchive(bytes, CONTACT_CAPS.bytes);
    return inside === null ? fail('zip-file') : inside === 'too-large' ? fail('too-large') : readBytes(inside, mapping, true);
  }
  if (foreign) return fail(foreign);
  const decoded = decodeText(bytes);
  // Cards name the encoding of each value, or are cut within a sign: they are decoded one value after another.
  if (!decoded.ok) return CARD.test(fromWindows1252(bytes.subarray(0, HEAD))) ? readCards(bytes, { text: '', encoding: 'windows-1252', isSound: false }) : decoded;
  const { text } = decoded.value;
  const head = text.slice(0, HEAD);
  if (head.trim() === '' && text.trim() === '') return fail('empty');
  if (CARD.test(head)) return readCards(bytes, decoded.value);
  return foreignText(head) ? fail(foreignText(head) ?? 'not-contacts') : readTable(text, mapping);
}
