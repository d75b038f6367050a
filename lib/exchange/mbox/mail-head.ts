// The few headers by which a mail is judged and put into its thread, read from its first bytes without parsing the rest. It must not know what becomes of the mail.
import { addressParser, decodeWords } from 'postal-mime';
import { headEnd } from './split-mbox.ts';

const WANTED = [
  'from', 'to', 'cc', 'date', 'subject', 'message-id', 'in-reply-to', 'references', 'content-type', 'return-path', 'sender', 'delivered-to', 'x-original-to', 'x-gmail-labels', 'x-gm-thrid',
  'list-id', 'list-unsubscribe', 'list-post', 'precedence', 'auto-submitted', 'x-autoreply', 'feedback-id', 'x-spam-flag', 'x-mozilla-status',
] as const;
export type HeaderName = (typeof WANTED)[number];
export type MailHead = ReadonlyMap<HeaderName, string>;

const wanted: ReadonlySet<string> = new Set(WANTED);
const LONGEST_NAME = 16;
const LONGEST_VALUE = 8_000;
const latin1 = new TextDecoder('latin1');

/** The first of each name counts; folded lines are put together; what is longer than 8,000 characters is cut. */
export function readHead(bytes: Uint8Array): MailHead {
  const text = latin1.decode(bytes.subarray(0, headEnd(bytes)));
  const head = new Map<HeaderName, string>();
  let name: HeaderName | null = null;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const first = text.charCodeAt(from);
    if (first === 32 || first === 9) {
      const known = name === null ? '' : (head.get(name) ?? '');
      if (name !== null && known.length < LONGEST_VALUE) head.set(name, `${known} ${text.slice(from, Math.min(to, from + LONGEST_VALUE)).trim()}`);
    } else {
      const colon = text.indexOf(':', from);
      const key = colon < 0 || colon > to || colon - from > LONGEST_NAME ? '' : text.slice(from, colon).trimEnd().toLowerCase();
      name = wanted.has(key) && !head.has(key as HeaderName) ? (key as HeaderName) : null;
      if (name !== null) head.set(name, text.slice(colon + 1, Math.min(to, colon + 1 + LONGEST_VALUE)).trim());
    }
    from = to + 1;
  }
  return head;
}

/** Raw bytes beyond ASCII are UTF-8 where they can be. */
function plain(value: string): string {
  const words = value.includes('=?') ? decodeWords(value) : value;
  if (!/[\u0080-\u00ff]/u.test(words) || /[\u0100-\u{10ffff}]/u.test(words)) return words;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(words, (char) => char.charCodeAt(0)));
  } catch {
    return words;
  }
}
export const wordsOf = (head: MailHead, name: HeaderName): string => plain(head.get(name) ?? '');

export interface HeadAddress {
  readonly name: string | null;
  readonly email: string;
}
const SIMPLE = /^(?:"?([^"<>,=?]*?)"?\s*<([^<>\s@,]+@[^<>\s,]+)>|([^<>\s"@,]+@[^<>\s",]+))$/u;

/** Addresses in lower case; those that are none are left out. */
export function addressesIn(head: MailHead, name: HeaderName): readonly HeadAddress[] {
  const value = head.get(name);
  if (value === undefined) return [];
  const simple = SIMPLE.exec(value);
  if (simple) return [{ name: plain(simple[1] ?? '').trim() || null, email: (simple[2] ?? simple[3] ?? '').toLowerCase() }];
  try {
    return addressParser(value, { flatten: true }).flatMap((one) => (one.address?.includes('@') ? [{ name: plain(one.name).trim() || null, email: one.address.toLowerCase() }] : []));
  } catch {
    return [];
  }
}

/** Ids as they stand, `<…>`. */
export const idsIn = (head: MailHead, name: HeaderName): readonly string[] => head.get(name)?.match(/<[^<>\s]{1,500}>/gu) ?? [];

/** Seconds since 1970; 0 where no date is told. */
export function secondsOf(head: MailHead): number {
  const told = head.get('date');
  const at = told === undefined ? Number.NaN : Date.parse(told.replace(/\s*\([^)]*\)\s*$/u, ''));
  return Number.isNaN(at) || at < 0 ? 0 : Math.floor(at / 1000);
}
