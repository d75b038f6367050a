// The mail that is shown, as a message, and what its heads tell of the conversation around it. Read only while it stays the one that is shown.
import type { MailAddress, MailMessage } from '../../domain/mail-thread.ts';
import type { HostProblem, MissingPart } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bareId, headsOf } from './mail-heads.ts';
import { answerOf, HTML, TEXT, type OfficeAddress, type ShownMail } from './office.ts';

export interface ReadMail {
  readonly message: MailMessage;
  /** By which Outlook opens it again. */
  readonly itemId: string;
  readonly conversationId: string;
  readonly subject: string;
  /** Null where Outlook does not give the heads: what was before it is not known. */
  readonly answers: readonly string[] | null;
  readonly missing: readonly MissingPart[];
}

const addressOf = ({ displayName, emailAddress }: OfficeAddress): MailAddress => ({ name: displayName && displayName !== emailAddress ? displayName : null, email: emailAddress?.toLowerCase() || null });

export async function readMail(item: ShownMail): Promise<Result<ReadMail, HostProblem>> {
  const { itemId, conversationId, internetMessageId, subject, from, to, cc, dateTimeCreated } = item;
  const [text, html, headers] = await Promise.all([
    answerOf<string>((told) => item.body.getAsync(TEXT, told)), answerOf<string>((told) => item.body.getAsync(HTML, told)), answerOf<string>((told) => item.getAllInternetHeadersAsync(told)),
  ]);
  if (!text) return fail('not-ready');
  const heads = headers ? headsOf(headers.value) : null;
  const missing: MissingPart[] = [...(from ? [] : ['sender' as const]), ...(to.length + cc.length > 0 ? [] : ['recipients' as const]), ...(conversationId ? [] : ['thread-id' as const])];
  return ok({
    itemId, conversationId, subject, answers: heads?.answers ?? null, missing,
    message: {
      id: bareId(internetMessageId || itemId), sentAt: heads?.sentAt ?? dateTimeCreated.toISOString(), from: from ? addressOf(from) : { name: null, email: null }, to: to.map(addressOf), cc: cc.map(addressOf),
      bodyText: text.value.replace(/\r\n?/gu, '\n'), ...(html && html.value !== '' ? { bodyHtml: html.value } : {}),
    },
  });
}
