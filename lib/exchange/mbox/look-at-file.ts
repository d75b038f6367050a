// What a chosen file is, from its first bytes; whose mailbox it seems to be and which years it spans, from a few places in it. It must not read it whole.
import type { FileMark } from '../../domain/mailbox/mailbox-job.ts';
import { addressesIn, readHead, secondsOf, type MailHead } from './mail-head.ts';
import { isSent, whySkipped } from './skip-mail.ts';
import { mboxSplitter } from './split-mbox.ts';

export type MailboxProblem =
  | 'empty'
  | 'packed' // .zip, .gz, .tgz: Takeout's own parcels
  | 'pst' // Outlook's own
  | 'one-mail' // an .eml
  | 'not-a-mailbox'
  | 'unreadable'; // moved or changed since it was chosen

export interface SeemsMe {
  readonly email: string;
  readonly name: string | null;
  readonly mails: number;
}
export interface FileLook {
  readonly mark: FileMark;
  /** Likeliest first. */
  readonly me: readonly SeemsMe[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

const FIRST = 1024 * 1024;
const SAMPLE = 2 * 1024 * 1024;
const SAMPLES = 8;
const HEAD = 65_536;
const MOST_ME = 6;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
const latin1 = new TextDecoder('latin1');

export function problemOfFirst(bytes: Uint8Array): MailboxProblem | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0x42, 0x5a, 0x68) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return 'packed';
  if (startsWith(bytes, 0x21, 0x42, 0x44, 0x4e)) return 'pst';
  const text = latin1.decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  if (text.startsWith('From ')) return null;
  if (/^(?:[A-Za-z][\w-]{0,70}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u.test(text)) return latin1.decode(bytes).includes('\nFrom ') ? null : 'one-mail';
  return 'not-a-mailbox';
}

interface Count {
  names: Map<string, number>;
  score: number;
  mails: number;
}

/** Who is delivered to, who sent what is labelled as sent, and to whom most mails go. */
function tellMe(heads: readonly MailHead[], isOfSent: boolean): readonly SeemsMe[] {
  const counts = new Map<string, Count>();
  const count = (email: string, name: string | null, score: number): void => {
    const known = counts.get(email) ?? { names: new Map<string, number>(), score: 0, mails: 0 };
    if (name) known.names.set(name, (known.names.get(name) ?? 0) + 1);
    counts.set(email, Object.assign(known, { score: known.score + score, mails: known.mails + 1 }));
  };
  for (const head of heads) {
    const from = addressesIn(head, 'from')[0];
    const delivered = addressesIn(head, 'delivered-to')[0] ?? addressesIn(head, 'x-original-to')[0];
    if (delivered) count(delivered.email, null, 2);
    if (from && (isSent(head) || isOfSent)) count(from.email, from.name, 3);
    if (!isSent(head) && !isOfSent && (from === undefined || whySkipped(head, from.email) === null)) for (const to of addressesIn(head, 'to').slice(0, 3)) count(to.email, to.name, 1);
  }
  const all = [...counts].sort(([, a], [, b]) => b.score - a.score);
  const best = all[0]?.[1].score ?? 0;
  return all.filter(([, { score }]) => score * 5 >= best).slice(0, MOST_ME).map(([email, { names, mails }]) => ({ email, name: [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null, mails }));
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Rejects as the browser does where the file can no longer be read. */
export async function lookAtFile(file: File): Promise<{ readonly problem: MailboxProblem } | FileLook> {
  const first = new Uint8Array(await file.slice(0, FIRST).arrayBuffer());
  const problem = problemOfFirst(first);
  if (problem) return { problem };
  const heads: MailHead[] = [];
  const step = Math.max(SAMPLE, Math.floor(file.size / SAMPLES));
  for (let from = 0; from < file.size; from += step) {
    const splitter = mboxSplitter(HEAD);
    const found = [...splitter.push(new Uint8Array(await file.slice(from, from + SAMPLE).arrayBuffer())), ...splitter.end()];
    // In the middle of the file the first one has no beginning.
    heads.push(...found.slice(from === 0 ? 0 : 1).map(({ head }) => readHead(head)));
  }
  if (!heads.some((head) => head.has('from') || head.has('subject'))) return { problem: 'not-a-mailbox' };
  const years = heads.map((head) => new Date(secondsOf(head) * 1000).getUTCFullYear()).filter((year) => year > 1980);
  return {
    mark: { name: file.name, size: file.size, lastModified: file.lastModified, hash: hex(await crypto.subtle.digest('SHA-256', first)) },
    me: tellMe(heads, /sent|inviat|gesendet|отправл|送信/iu.test(file.name)), firstYear: years.length > 0 ? Math.min(...years) : null, lastYear: years.length > 0 ? Math.max(...years) : null,
  };
}
