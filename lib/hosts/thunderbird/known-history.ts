// What of a mail's quoted history is news to those whom it goes to: nothing of a message that all of them have had, but whatever was typed into it since.
import { addressesIn, newsgroupsIn, ownIdentities } from './addresses.ts';
import { parseHtml, textOf } from './html-text.ts';
import { thunderbird } from './messenger.ts';

/** Letters and digits: quoting wraps lines and marks them. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Lines of `quoted` that do not stand in a message, nor name who wrote it right above. */
export function newsIn(quoted: string, message: string, author: readonly string[]): string {
  const had = bare(message);
  const writers = author.map(bare).filter((one) => one !== '');
  const isCitation = (line: string): boolean => /[:：]\s*$/u.test(line) && writers.some((writer) => bare(line).includes(writer));
  let cited = false;
  return quoted.split('\n').filter((line) => {
    if (had.includes(bare(line))) return false;
    if (!cited && isCitation(line)) { cited = true; return false; }
    return true;
  }).join('\n');
}

/** `quoted` whole where somebody has not had the message, or it cannot be read. */
export async function newHistory(quoted: string, relatedMessageId: number | undefined, addresses: readonly string[]): Promise<string> {
  if (quoted === '' || relatedMessageId === undefined) return quoted;
  try {
    const { messages } = thunderbird();
    const [header, parts, mine, { newsgroups }] = await Promise.all([messages.get(relatedMessageId), messages.listInlineTextParts(relatedMessageId), ownIdentities(), messages.getHeaders(relatedMessageId)]);
    const [author, others] = await Promise.all([addressesIn([header.author]), addressesIn([...header.recipients, ...header.ccList])]);
    const had = new Set([...[...author, ...others, ...mine].map(({ email }) => email?.toLowerCase()), ...newsgroupsIn(newsgroups)]);
    if (!addresses.every((address) => had.has(address))) return quoted;
    const text = parts.map(({ contentType, content }) => (contentType === 'text/html' ? textOf(parseHtml(content).body) : content)).join('\n');
    return newsIn(quoted, text, author.flatMap(({ name, email }) => [name ?? '', email ?? '']));
  } catch {
    return quoted;
  }
}
