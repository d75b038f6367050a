// What stands in a mail that is being written: its recipients, subject, own and quoted words, names of files. It changes nothing.
import type { HostProblem, ComposeContent } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { htmlText } from '../../domain/writing/html-text.ts';
import { answerOf, HTML, TEXT, type OfficeAddress, type WrittenMail } from './office.ts';
import { quoteInHtml, quoteInLines } from './quoted.ts';

const addresses = (list: readonly OfficeAddress[] | undefined): readonly string[] => (list ?? []).map(({ emailAddress }) => emailAddress.toLowerCase());

export interface Words { readonly ownText: string; readonly quotedText: string }

function inLines(text: string): Words {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const from = quoteInLines(lines);
  return from < 0 ? { ownText: lines.join('\n'), quotedText: '' } : { ownText: lines.slice(0, from).join('\n'), quotedText: lines.slice(from).join('\n') };
}

/** Null where Outlook does not give the body. */
export async function wordsIn({ body }: Pick<WrittenMail, 'body'>): Promise<Words | null> {
  const type = await answerOf<string>((told) => body.getTypeAsync(told));
  const isPlain = type?.value === TEXT;
  const given = await answerOf<string>((told) => body.getAsync(isPlain ? TEXT : HTML, told));
  if (!given) return null;
  if (isPlain) return inLines(given.value);
  const at = quoteInHtml(given.value);
  return at < 0 ? inLines(htmlText(given.value)) : { ownText: htmlText(given.value.slice(0, at)), quotedText: htmlText(given.value.slice(at)) };
}

export async function contentOf(item: WrittenMail): Promise<Result<ComposeContent, HostProblem>> {
  const [to, cc, bcc, subject, words, files] = await Promise.all([
    answerOf<OfficeAddress[]>((told) => item.to.getAsync(told)), answerOf<OfficeAddress[]>((told) => item.cc.getAsync(told)), answerOf<OfficeAddress[]>((told) => item.bcc.getAsync(told)),
    answerOf<string>((told) => item.subject.getAsync(told)), wordsIn(item), answerOf<readonly { readonly name: string }[]>((told) => item.getAttachmentsAsync(told)),
  ]);
  // Whoever reads it, and what it says, must be known; nothing is guessed around.
  if (!to || !cc || !bcc || !subject || !words || !files) return fail('page-changed');
  return ok({ to: addresses(to.value), cc: addresses(cc.value), bcc: addresses(bcc.value), subject: subject.value, ...words, attachments: files.value.map(({ name }) => name) });
}
