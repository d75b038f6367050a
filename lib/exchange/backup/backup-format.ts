// The backup file: what it is made of, and how much of anything a reader lets it be. It must not know where the file lies.
import type { BackupCounts } from '../../domain/backup.ts';

/**
 * A backup is one JSON document, written line by line so that neither writer nor reader holds more than a line of text:
 *
 *     {"format":"goen-book","version":2,"exportedAt":"2026-11-26T04:30:00.000Z","people":1,"referrals":0,"openFollowUps":0,"events":[
 *     {event},{event}, …,
 *     {event}, …
 *     ],"count":3,"sha256":"…"}
 *
 * Every line ends with one line feed, and holds some of the events (`BookEvent` of lib/domain/event.ts), in no order that matters; rows are what the events add up to.
 * `sha256`: the SHA-256, in 64 lower-case hex digits, of the SHA-256s of all lines before the last one, each with its line feed, put one behind the other (32 bytes a line).
 *
 * Packed (`.goen`) it is a line of JSON that says how, the document as gzip, sealed or not, and the 32 bytes of the SHA-256 of all that comes before them:
 *
 *     {"format":"goen-book","version":2,"packed":"gzip"}
 *     {"format":"goen-book","version":2,"packed":"gzip","sealed":{"cipher":"AES-256-GCM","kdf":"argon2id","passes":2,"kib":47104,"lanes":1,"salt":"…","fileSalt":"…"}}
 *
 * Sealed, the gzip is cut into pieces of 1 MiB, the last one shorter. The passphrase (NFKC, UTF-8) and `salt` (16 bytes, Base64) give 32 bytes by Argon2id; these, `fileSalt`
 * (32 bytes, Base64) and the text `goen-book` as info give the key by HKDF-SHA-256. Each piece is AES-256-GCM with a tag of 16 bytes, the first line (with its line feed) as additional data,
 * and 12 bytes of nonce: seven of zero, four with the number of the piece (big-endian), one that is 1 in the last piece, else 0.
 *
 * Version 1 was `{"format":"goen-book","version":1,"exportedAt","events":[…]}`, without a sum; it is read, and never written.
 */
export const FORMAT = 'goen-book';
export const VERSION = 2;
export const PIECE_BYTES = 1024 * 1024;
export const TAG_BYTES = 16;
export const SUM_BYTES = 32;
/** A line is ended once it has grown past this. */
export const LINE_CHARS = 256 * 1024;

/** What no honest book comes near, and what a reader stands without harm. */
export const CAPS = {
  events: 5_000_000, lineBytes: 64 * 1024 * 1024, headBytes: 1024, unpackedBytes: 2 * 1024 * 1024 * 1024, firstVersionBytes: 256 * 1024 * 1024,
  /** More than a hundredfold is no text that anybody wrote; what is small may be as dense as it likes. */
  ratio: 100, ratioFreeBytes: 16 * 1024 * 1024,
  depth: 40, keys: 100_000, text: 8_000_000,
} as const;

export interface BackupHead extends Omit<BackupCounts, 'events'> {
  /** ISO 8601. */
  readonly exportedAt: string;
}

export const headLine = ({ exportedAt, people, referrals, openFollowUps }: BackupHead): string =>
  `{"format":"${FORMAT}","version":${VERSION},"exportedAt":"${exportedAt}","people":${people},"referrals":${referrals},"openFollowUps":${openFollowUps},"events":[\n`;
export const lastLine = (events: number, sha256: string): string => `],"count":${events},"sha256":"${sha256}"}\n`;

const HEAD = /^\{"format":"goen-book","version":2,"exportedAt":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","people":(\d{1,9}),"referrals":(\d{1,9}),"openFollowUps":(\d{1,9}),"events":\[\n$/u;
/** Null where the line is not to the letter what `headLine` writes. */
export function headFrom(line: string): BackupHead | null {
  const [, exportedAt = '', people, referrals, openFollowUps] = HEAD.exec(line) ?? [];
  const head = { exportedAt, people: Number(people), referrals: Number(referrals), openFollowUps: Number(openFollowUps) };
  return line === headLine(head) && !Number.isNaN(Date.parse(exportedAt)) ? head : null;
}

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
