// The bytes of single mails in a file, whichever program wrote it: .eml, Apple Mail's .emlx, a small mbox. It must not know what is in the mails.
import type { MailFault } from '../../domain/mail-fault.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { decodeText } from '../../domain/writing/decode-text.ts';
import { blocksOf, splitMbox } from '../mbox/split-mbox.ts';
import { trimMail } from '../mbox/trim-mail.ts';

/** Nothing that is one conversation is larger. */
export const LARGEST = 50 * 1024 * 1024;
const MOST_MAILS = 300;
const latin1 = new TextDecoder('latin1');
const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Apple Mail writes how long the mail is on a line before it, and its own notes behind. */
function outOfEmlx(bytes: Uint8Array): Uint8Array | null {
  const [line, length] = /^\s{0,20}(\d{1,9})[ \t]{0,20}\r?\n/u.exec(latin1.decode(bytes.subarray(0, 64))) ?? [];
  return line === undefined ? null : bytes.subarray(line.length, line.length + Number(length));
}
/** Saved by an editor in two bytes a letter, or with lines before the first header. */
function plainMail(bytes: Uint8Array): Uint8Array {
  const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const wide = isWide ? decodeText(bytes) : null;
  const narrow = wide?.ok ? new TextEncoder().encode(wide.value.text) : startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  return narrow.subarray(/^\s{0,200}/u.exec(latin1.decode(narrow.subarray(0, 200)))?.[0].length ?? 0);
}

/** Each without its attachments. `isMbox`: lines are marked as a mailbox marks them. */
export async function mailsIn(file: Blob): Promise<Result<{ readonly mails: readonly Uint8Array[]; readonly isMbox: boolean }, MailFault>> {
  if (file.size > LARGEST) return fail('too-large');
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (bytes === null) return fail('unreadable');
  if (!bytes.some((byte) => byte > 32)) return fail('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail('msg');
  const start = latin1.decode(bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/u, '').trimStart();
  if (!/^From \S/u.test(start)) return ok({ mails: [trimMail(outOfEmlx(bytes) ?? plainMail(bytes))], isMbox: false });
  const mails: Uint8Array[] = [];
  for await (const mail of splitMbox(blocksOf(new Blob([bytes])))) {
    if (mails.length === MOST_MAILS) return fail('mailbox');
    mails.push(trimMail(mail));
  }
  return mails.length > 0 ? ok({ mails, isMbox: true }) : fail('not-a-mail');
}
