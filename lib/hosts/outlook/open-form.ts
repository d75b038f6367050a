// Opens a reply or a new mail with the draft in it, in a window that this pane cannot look into: whether it stands there is told by whoever can.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { HostProblem, InsertReport, InsertRequest } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { BoxEcho } from './box-echo.ts';
import { answerOf, type Mailbox, type ShownMail } from './office.ts';
import { countWords, htmlOf } from './plain-words.ts';
import { reportOn } from './write-mail.ts';

/** Outlook's own limit of a form's body. */
const LONGEST = 32_000;
const emails = (list: InsertRequest['to']): string[] => list.flatMap(({ email }) => email ?? []);

/** All others of the conversation read a reply: to one of them it goes back to whoever wrote, to several to all. */
function isToAll(item: ShownMail, thread: MailThread['me']): boolean {
  const others = new Set([item.from, ...item.to, ...item.cc].flatMap((one) => one?.emailAddress.toLowerCase() ?? []).filter((email) => !thread.emails.includes(email)));
  return others.size > 1 || thread.emails.includes(item.from?.emailAddress.toLowerCase() ?? '');
}

export async function openForm(mailbox: Mailbox, item: ShownMail | null, request: InsertRequest, echo: BoxEcho): Promise<Result<InsertReport, HostProblem>> {
  const htmlBody = htmlOf(request.body);
  if (htmlBody.length > LONGEST || (request.place === 'reply' && !item)) return fail('no-compose');
  const echoed = echo.await(({ ownText }) => countWords(ownText, request.body) > 0);
  const me = { name: null, emails: [mailbox.userProfile.emailAddress.toLowerCase()] };
  const opened = await answerOf<void>((told) => {
    if (request.place !== 'reply' || !item) return mailbox.displayNewMessageFormAsync({ toRecipients: emails(request.to), ccRecipients: emails(request.cc), subject: request.subject, htmlBody }, told);
    return isToAll(item, me) ? item.displayReplyAllFormAsync({ htmlBody }, told) : item.displayReplyFormAsync({ htmlBody }, told);
  });
  if (!opened) {
    echoed.stop();
    return fail('no-compose');
  }
  const content = await echoed.content;
  return content ? ok(reportOn(content, request, false)) : fail('not-seen');
}
