// A thread that is not in the book may belong to a record that is: the mail in which somebody was asked, or their reply.
import { ME } from '../domain/person.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { optInOf, threadKey, type Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import { findPerson } from './find-again.ts';
import type { Changed, Tools } from './tools.ts';

/** Open records that somebody in this thread is a party of, those waiting for that person's answer first. Offered, never assumed. */
export async function relatedRecords(tools: Pick<Tools, 'book'>, page: OpenThread): Promise<readonly Referral[]> {
  const mine = new Set(page.thread.me.emails.map((e) => e.toLowerCase()));
  const others = new Map(page.thread.messages.flatMap((m) => [m.from, ...m.to, ...m.cc]).filter((a) => !a.email || !mine.has(a.email)).filter((a) => a.name !== page.thread.me.name || a.email).map((a) => [a.email ?? a.name, a]));
  const found = new Map<string, { referral: Referral; waiting: boolean }>();
  for (const { name, email } of others.values()) {
    for (const { person, by } of await findPerson(tools, { name: email ? '' : (name ?? ''), emails: email ? [email] : [], profileUrl: null })) {
      if (by === 'name' && page.thread.host !== 'linkedin') continue;
      for (const referral of await tools.book.referralsOf(person.id)) {
        if (referral.removed || referral.closedOn || person.id === ME) continue;
        const side = referral.prospectId === person.id ? 'prospect' : referral.providerId === person.id ? 'provider' : null;
        const waiting = side !== null && optInOf(referral, side).state === 'asked';
        found.set(referral.id, { referral, waiting: waiting || (found.get(referral.id)?.waiting ?? false) });
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.waiting) - Number(a.waiting) || (a.referral.updatedAt < b.referral.updatedAt ? 1 : -1)).map((f) => f.referral);
}

/** The person said that this thread belongs to the record. */
export async function joinThread(tools: Tools, referral: Referral, page: OpenThread): Promise<Result<Changed<Referral>, StoreProblem>> {
  const ref = { host: page.thread.host, account: page.account, threadId: page.thread.threadId, subject: page.thread.subject, url: page.url };
  const { contactsIn } = await import('./note-thread.ts');
  const contacts = await contactsIn(tools, page, referral);
  return changeReferral(tools, referral, { kind: 'joined', put: { threads: { [threadKey(ref)]: ref } } }, { contacts });
}
