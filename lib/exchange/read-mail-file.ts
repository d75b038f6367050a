// A mail file in, threads out: one .eml, or an .mbox read as a stream and grouped by who answers whom, or a thread saved as JSON. It must not know what the words mean.
import type { MailThread } from '../domain/mail-thread.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { splitMbox } from './mbox/split-mbox.ts';
import { parseMail, threadOf, type ParsedMail } from './parse-mail.ts';

export type MailFileProblem = 'not-a-mail' | 'not-a-thread' | 'empty';

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Mails that answer one another make a thread; oldest first, threads in the order of their first mail. */
function groupMails(mails: readonly ParsedMail[], me: MailThread['me'] | null): MailThread[] {
  const groupOf = new Map<string, ParsedMail[]>();
  const groups: ParsedMail[][] = [];
  for (const mail of mails) {
    const keys = [mail.id, ...mail.ids].filter((key): key is string => key !== null);
    const known = [...new Set(keys.map((key) => groupOf.get(key)).filter((group): group is ParsedMail[] => group !== undefined))];
    const target = known[0] ?? [];
    if (known.length === 0) groups.push(target);
    for (const other of known.slice(1)) {
      target.push(...other);
      groups.splice(groups.indexOf(other), 1);
      for (const [key, group] of groupOf) if (group === other) groupOf.set(key, target);
    }
    target.push(mail);
    for (const key of keys) groupOf.set(key, target);
  }
  return groups.map((group) => threadOf(group, me));
}

/** `me`: whose mailbox it is; without it, the one it was delivered to. */
export async function readEml(bytes: Uint8Array, me: MailThread['me'] | null = null): Promise<Result<MailThread[], MailFileProblem>> {
  const mail = await parseMail(bytes, 0);
  return mail ? ok(groupMails([mail], me)) : fail(bytes.length === 0 ? 'empty' : 'not-a-mail');
}

export async function readMbox(chunks: Chunks, me: MailThread['me'] | null = null): Promise<Result<MailThread[], MailFileProblem>> {
  const mails: ParsedMail[] = [];
  let count = 0;
  for await (const bytes of splitMbox(chunks)) {
    const mail = await parseMail(bytes, count++, true);
    if (mail) mails.push(mail);
  }
  return mails.length > 0 ? ok(groupMails(mails, me)) : fail(count === 0 ? 'empty' : 'not-a-mail');
}

const isThread = (value: unknown): value is MailThread => typeof value === 'object' && value !== null && 'messages' in value && Array.isArray(value.messages) && 'me' in value && typeof value.me === 'object';

export function readThreadJson(text: string): Result<MailThread[], MailFileProblem> {
  try {
    const value: unknown = JSON.parse(text);
    const thread = typeof value === 'object' && value !== null && 'thread' in value ? value.thread : value;
    return isThread(thread) ? ok([thread]) : fail('not-a-thread');
  } catch {
    return fail('not-a-thread');
  }
}
