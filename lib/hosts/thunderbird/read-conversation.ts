// A conversation of Thunderbird as a thread: the displayed messages, oldest first, each with its plain text.
import type { MailAddress, MailMessage } from '../../domain/mail-thread.ts';
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { thunderbird, type MessageHeader } from './messenger.ts';

async function addressesIn(written: readonly string[]): Promise<readonly MailAddress[]> {
  const parsed = await Promise.all(written.map((one) => thunderbird().messengerUtilities.parseMailboxString(one)));
  return parsed.flat().map(({ name, email }) => ({ name: name || null, email: email?.toLowerCase() ?? null }));
}

async function messageOf(header: MessageHeader): Promise<MailMessage> {
  const [[from], to, cc, parts] = await Promise.all([addressesIn([header.author]), addressesIn(header.recipients), addressesIn(header.ccList), thunderbird().messages.listInlineTextParts(header.id)]);
  const plain = parts.find(({ contentType }) => contentType === 'text/plain');
  const html = parts.find(({ contentType }) => contentType === 'text/html');
  return {
    id: header.headerMessageId, sentAt: new Date(header.date).toISOString(), from: from ?? { name: null, email: null }, to, cc,
    bodyText: plain?.content ?? (html ? await thunderbird().messengerUtilities.convertToPlainText(html.content) : ''),
    ...(html ? { bodyHtml: html.content } : {}),
  };
}

export async function readConversation(headers: readonly MessageHeader[]): Promise<Result<OpenPage, HostProblem>> {
  const [first] = headers;
  if (!first) return fail('no-thread');
  const accounts = await thunderbird().accounts.list(false);
  const mine = accounts.flatMap(({ identities }) => identities);
  const messages = (await Promise.all(headers.map(messageOf))).sort((a, b) => a.sentAt.localeCompare(b.sentAt));
  const root = messages[0]?.id ?? first.headerMessageId;
  return ok({
    kind: 'thread', unseen: [], foldedCount: 0, missing: [], account: mine[0]?.email ?? null, url: `mid:${encodeURIComponent(first.headerMessageId)}`,
    thread: { host: 'thunderbird', threadId: root, subject: first.subject, me: { name: mine[0]?.name || null, emails: mine.map(({ email }) => email.toLowerCase()) }, messages },
  });
}
