// Old threads written by somebody who had not looked at the reader, introductions and ordinary ones that look alike: read out of a mailbox by the whole line, and counted.
import { readFileSync } from 'node:fs';
import { readMailbox } from '../../lib/actions/read-mailbox.ts';
import type { FoundThread } from '../../lib/domain/mailbox/found-thread.ts';
import type { MailAddress, MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { seeded } from '../seeded.ts';
import { OWNER, OWNER_IN, threadUnits } from './make-mailbox.ts';

export const LANGUAGES = ['en', 'it', 'ja', 'ru'] as const;
/** `unread`: a third of them, which was scored and never looked at while the reader was mended on the others. */
export type BlindPart = 'worked' | 'unread';

export interface BlindThread {
  readonly id: string;
  readonly language: string;
  readonly kind: Reading['kind'];
  readonly direction: Reading['direction'];
  readonly thread: MailThread;
  /** Further lines of each mail's head. */
  readonly heads: readonly string[];
}

const addressOf = (written: string, me: MailAddress): MailAddress => {
  if (written.trim() === 'me') return me;
  const [, name = '', email = ''] = /^\s*(.*?)\s*<([^>]+)>\s*$/u.exec(written) ?? [];
  return { name, email };
};

/**
 * `=== id kind direction` opens a thread, `Subject: …` follows; `@ day from > to, to cc cc` opens a message, in which `me` is whose mailbox it is;
 * `+ line` is a line of its head.
 */
export function blindThreads(part: BlindPart, language: string): readonly BlindThread[] {
  const me = { name: OWNER_IN[language] ?? OWNER.name, email: OWNER.email };
  const text = readFileSync(new URL(`../fixtures/mailbox-blind/${part}/${language}.txt`, import.meta.url), 'utf8');
  return text.split(/^=== /mu).slice(1).map((one) => {
    const [, id = '', kind = '', direction = '', subject = '', rest = ''] = /^(\S+) (\S+)(?: (\S+))?\nSubject: (.*)\n([\s\S]*)$/u.exec(one) ?? [];
    const heads: string[] = [];
    const messages = rest.split(/^@ /mu).slice(1).map((written, i): MailMessage => {
      const [, day = '', from = '', to = '', cc = '', body = ''] = /^(\S+) (.*?) > (.*?)(?: cc (.*))?\n([\s\S]*)$/u.exec(written) ?? [];
      const list = (all: string): MailAddress[] => all.split(',').filter((part) => part.trim() !== '').map((part) => addressOf(part, me));
      const bodyText = body.replaceAll(/^\+ (.*)\n/gmu, (_, line: string) => { heads.push(line); return ''; }).trimEnd();
      return { id: `m${i + 1}`, sentAt: `${day}T09:0${i}:00+00:00`, from: addressOf(from, me), to: list(to), cc: list(cc), bodyText };
    });
    const thread: MailThread = { host: 'file', threadId: '', subject, me: { name: me.name, emails: [me.email] }, messages };
    return { id, language, kind: kind as BlindThread['kind'], direction: (direction || null) as BlindThread['direction'], thread, heads };
  });
}

export interface BlindResult {
  readonly one: BlindThread;
  readonly found: FoundThread | null;
}

/** Each thread as Takeout would have written it, all in one mailbox. */
export async function findBlind(part: BlindPart): Promise<readonly BlindResult[]> {
  const threads = LANGUAGES.flatMap((language) => blindThreads(part, language));
  const random = seeded(1);
  const planted = threads.map((one) => ({ one, ...threadUnits(random, one.thread, one.language, 0, one.heads) }));
  const file = new File(planted.flatMap(({ units }) => units.map(({ write }) => Buffer.from(write(random), 'latin1'))), 'blind.mbox');
  const found = new Map<string, FoundThread>();
  await readMailbox({ files: [file], me: { name: OWNER.name, emails: [OWNER.email] }, since: null, from: 0 }, (news) => { for (const each of news.found) found.set(each.thread.threadId, each); });
  return planted.map(({ one, id }) => ({ one, found: found.get(id) ?? null }));
}

export interface BlindScore {
  readonly planted: number;
  readonly found: number;
  readonly recall: number;
  readonly wrong: number;
  readonly precision: number;
  /** Of what was found, so many percent. */
  readonly kind: number;
  readonly direction: number;
}

export function scoreBlind(results: readonly BlindResult[]): BlindScore {
  const planted = results.filter(({ one }) => one.kind !== 'unrelated');
  const hit = planted.filter(({ found }) => found !== null);
  const wrong = results.filter(({ one, found }) => one.kind === 'unrelated' && found !== null).length;
  const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Number(((100 * part) / whole).toFixed(1)));
  return {
    planted: planted.length, found: hit.length, recall: percent(hit.length, planted.length), wrong, precision: percent(hit.length, hit.length + wrong),
    kind: percent(hit.filter(({ one, found }) => found?.reading.kind === one.kind).length, hit.length), direction: percent(hit.filter(({ one, found }) => found?.reading.direction === one.direction).length, hit.length),
  };
}
