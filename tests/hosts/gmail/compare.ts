// What a reading of a rendered thread must say, and where it differs. Text is compared line by line: runs of spaces are one, empty lines and spaces at the ends of lines do not count.
import type { MailAddress, MailMessage, MailThread } from '../../../lib/domain/mail-thread.ts';
import type { HostProblem, OpenPage } from '../../../lib/domain/open-page.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { threadIds } from '../../fixtures/pages/gmail.mjs';

export type Rendered = MailMessage & { readonly draft?: boolean };
/** The words of HTML messages as the browser itself lays them out, by legacy id. */
export type LaidOut = Readonly<Record<string, string>>;

const lines = (text: string): string =>
  text.replaceAll('\u00a0', ' ').split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '').join('\n');
/** Quote marks at the start of lines are ours to add in HTML; blanks are the layout's. */
const bare = (text: string): string => text.split('\n').map((line) => line.replace(/^[>\s]+/, '')).join('').replace(/[\s\u00a0]+/g, '');

const person = (one: MailAddress): string => {
  const email = one.email?.toLowerCase() ?? null;
  const name = one.name?.replace(/\s+/g, ' ').trim() || null;
  return `${name?.toLowerCase() === email ? '' : (name ?? '')} <${email ?? ''}>`;
};
const people = (all: readonly MailAddress[]): string => all.map(person).join(', ');
const minute = (iso: string): number => Math.floor(Date.parse(iso) / 60_000);

export interface Verdict {
  readonly outcome: 'exact' | 'reported' | 'wrong';
  /** Kinds of difference only, never words of a mail. */
  readonly faults: readonly string[];
}

export function judge(thread: MailThread, rendered: readonly Rendered[], account: string, answer: Result<OpenPage, HostProblem>, laidOut: LaidOut, single: boolean, harmed = false): Verdict {
  if (!answer.ok) return { outcome: 'reported', faults: [] };
  if (answer.value.kind !== 'thread') return { outcome: 'wrong', faults: [`kind ${answer.value.kind}`] };
  const page = answer.value;
  const ids = threadIds({ ...thread, messages: rendered });
  const real = rendered.filter((message) => !message.draft);
  const faults: string[] = [];
  let reported = page.unseen.length > 0 || page.foldedCount > 0;
  const check = (same: boolean, excused: boolean, what: string): void => {
    if (same) return;
    if (excused) reported = true;
    else faults.push(what);
  };
  const lacks = (part: (typeof page.missing)[number]): boolean => page.missing.includes(part);
  const last = real.at(-1);
  const wantedId = single && last ? ids.messages[last.id]?.legacyMessageId : ids.legacyId;
  check(page.thread.threadId === wantedId, lacks('thread-id'), 'thread id');
  check(page.thread.subject === thread.subject.replace(/\s+/g, ' ').trim(), lacks('subject'), 'subject');
  check(page.account === account.toLowerCase() && page.thread.me.emails[0] === page.account, lacks('account'), 'account');
  const byId = new Map(real.map((message) => [ids.messages[message.id]?.legacyMessageId ?? '', message]));
  let at = -1;
  for (const read of page.thread.messages) {
    const wanted = byId.get(read.id);
    if (!wanted) {
      faults.push('a message that was never sent');
      continue;
    }
    const index = real.indexOf(wanted);
    check(index > at, false, 'order');
    at = index;
    check(person(read.from) === person(wanted.from), lacks('sender'), 'sender');
    check(people(read.to) === people(wanted.to) && people(read.cc) === people(wanted.cc), lacks('recipients'), 'recipients');
    check(read.sentAt !== '' && minute(read.sentAt) === minute(wanted.sentAt), lacks('time') && read.sentAt === '', 'time');
    // Where the stand-in itself shows other words than the corpus has (it swallows the end of "<https://…>" into the link), the page is what counts.
    const shown = laidOut[read.id] ?? '';
    if (wanted.bodyHtml) check(bare(read.bodyText) === bare(shown), false, 'text of html');
    else check(lines(read.bodyText) === lines(lines(shown) === lines(wanted.bodyText) ? wanted.bodyText : shown), false, 'text');
    if (wanted.bodyHtml && /<(p|table|div|ul|img)\b/i.test(wanted.bodyHtml)) check(read.bodyHtml !== undefined, false, 'html');
  }
  const whole = single ? 1 : real.length;
  const clipped = page.unseen.filter((one) => one.why === 'clipped').length;
  const accounted = page.thread.messages.length + page.unseen.length - clipped + page.foldedCount;
  // On a harmed page more may be said to be unseen than there is (a draft, a run counted twice), never less.
  check(harmed ? accounted >= whole : accounted === whole, false, `count ${page.thread.messages.length}+${page.unseen.length}+${page.foldedCount} of ${whole}`);
  if (page.missing.length > 0) reported = true;
  return { outcome: faults.length > 0 ? 'wrong' : reported ? 'reported' : 'exact', faults };
}
