// Reads a mailbox of any size on this device: finds its threads, reads those that people wrote, and hands over the ones that tell of an introduction. It saves nothing.
import type { FoundThread } from '../domain/mailbox/found-thread.ts';
import type { MailThread } from '../domain/mail-thread.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { indexMailbox } from '../exchange/mbox/index-mailbox.ts';
import { lookAtFile, type FileLook, type MailboxProblem } from '../exchange/mbox/look-at-file.ts';
import { readThreadMails } from '../exchange/mbox/read-thread-mails.ts';
import { findThanks } from '../reading/find-thanks.ts';
import { readOldThread } from '../reading/read-old-thread.ts';

export type { FileLook, MailboxProblem, SeemsMe } from '../exchange/mbox/look-at-file.ts';

export interface MailboxOrder {
  readonly files: readonly File[];
  readonly me: MailThread['me'];
  /** YYYY-MM-DD; threads whose last mail is older are left unread. */
  readonly since: string | null;
  /** Threads that were read before. */
  readonly from: number;
}
export interface MailboxNews {
  readonly stage: 'looking' | 'reading';
  /** While looking: bytes. */
  readonly bytes: number;
  readonly mails: number;
  readonly skipped: number;
  /** While reading; nought before. */
  readonly threads: number;
  readonly read: number;
  /** Since the last news. */
  readonly found: readonly FoundThread[];
}
export interface MailboxEnd {
  readonly mails: number;
  readonly skipped: number;
  readonly threads: number;
}

export type Looked = { readonly file: File; readonly look: { readonly problem: MailboxProblem } | FileLook };

export async function lookAtFiles(files: readonly File[]): Promise<readonly Looked[]> {
  const out: Looked[] = [];
  for (const file of files) out.push({ file, look: await lookAtFile(file).catch(() => ({ problem: 'unreadable' as const })) });
  return out;
}

const PORTION = 25;
/** So many threads leave garbage behind that the browser, left alone, would put off collecting: some 150 MB would lie about. */
const TIDY_EVERY = 20;
const TIDY_BYTES = 64 * 1024 * 1024;
const NEWS_EVERY_MS = 250;

/** Without the words: they stay in the file. What facts rest on stands in the reading. */
const withoutWords = (thread: MailThread): MailThread => ({ ...thread, messages: thread.messages.map(({ id, sentAt, from, to, cc }) => ({ id, sentAt, from, to, cc, bodyText: '' })) });

/** Somebody else than me takes part, and somebody wrote words. */
const isTalk = ({ messages, me }: MailThread): boolean =>
  messages.some(({ bodyText, bodyHtml }) => bodyText.trim() !== '' || (bodyHtml ?? '') !== '') && messages.some(({ from, to, cc }) => [from, ...to, ...cc].some(({ email }) => email !== null && !me.emails.includes(email)));

async function find(thread: MailThread): Promise<FoundThread | null> {
  if (!isTalk(thread)) return null;
  const reading = await readOldThread(thread);
  if (!reading) return null;
  const introduced = reading.kind === 'introduction' ? (reading.evidence.find(({ fact }) => fact === 'kind')?.messageId ?? null) : null;
  return { thread: withoutWords(thread), reading: { ...reading, texts: [] }, thankedOn: await findThanks(thread, reading, introduced) };
}

/** `now`: milliseconds, for how often news is told. */
export async function readMailbox({ files, me, since, from }: MailboxOrder, tell: (news: MailboxNews) => void, now: () => number = () => performance.now()): Promise<Result<MailboxEnd, 'unreadable'>> {
  let told = Number.NEGATIVE_INFINITY;
  const isTime = (): boolean => now() - told >= NEWS_EVERY_MS && ((told = now()), true);
  try {
    const { index, bytes, mails, skipped } = await indexMailbox(files, (news) => { if (isTime()) tell({ stage: 'looking', ...news, threads: 0, read: 0, found: [] }); });
    const threads = [...index.threads(since === null ? 0 : Date.parse(`${since}T00:00:00Z`) / 1000)];
    let found: FoundThread[] = [];
    let weight: ArrayBuffer | null = null;
    const news = (read: number): void => { tell({ stage: 'reading', bytes, mails, skipped, threads: threads.length, read, found }); found = []; };
    news(from);
    for (let at = from; at < threads.length; at++) {
      // Nobody touches it, so it takes no memory; its size alone makes the browser collect.
      weight = at % TIDY_EVERY === 0 ? new ArrayBuffer(TIDY_BYTES) : weight;
      const indexed = threads[at];
      const thread = indexed ? await readThreadMails(files, indexed, me) : null;
      const one = thread ? await find(thread) : null;
      if (one) found.push(one);
      if (found.length >= PORTION || isTime()) news(at + 1);
    }
    news(threads.length);
    return ok({ mails, skipped, threads: threads.length });
  } catch (error) {
    // A file that was moved, changed or unplugged meanwhile.
    if (error instanceof DOMException) return fail('unreadable');
    throw error;
  }
}
