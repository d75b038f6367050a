// A text that somebody pasted, as a thread of one message: for when no page can be read. It must not know where the text came from.
import type { OpenThread } from './open-page.ts';
import { headerNameOf, type HeaderName } from './writing/quote-headers.ts';
import { addressesFrom, addressFrom } from './writing/written-address.ts';

/** What a line of the head says: the first that names readers names those whom it was written to, the next those who get a copy. */
type Heads = Readonly<Record<HeaderName, readonly string[]>>;
const capital = (line: string): string => line.trimStart().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function headsOf(lines: readonly string[]): { readonly heads: Heads; readonly body: number } {
  const heads: Record<HeaderName, string[]> = { from: [], date: [], to: [], subject: [], other: [] };
  let body = 0;
  for (; body < lines.length; body += 1) {
    const line = capital(lines[body] ?? '');
    const name = headerNameOf(line);
    if (name) heads[name].push(line.slice(line.search(/[:：]/u) + 1).replaceAll('*', '').trim());
    else if (line !== '') break;
  }
  return { heads, body };
}

/** `now` (ISO 8601 with offset) stands in where the text tells no time. */
export function threadFromText(text: string, me: { readonly name: string; readonly emails: readonly string[] }, id: string, now: string): OpenThread {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const { heads, body } = headsOf(lines);
  const from = heads.from[0] ? addressFrom(heads.from[0]) : { name: null, email: null };
  const [to, cc] = [addressesFrom(heads.to[0] ?? ''), addressesFrom(heads.to.slice(1).join(';'))];
  const when = Date.parse(heads.date[0] ?? '');
  return {
    kind: 'thread',
    thread: {
      host: 'file', threadId: id, subject: heads.subject[0] ?? '', me: { name: me.name || null, emails: me.emails },
      messages: [{
        id: `${id}-1`, sentAt: Number.isNaN(when) ? now : new Date(when).toISOString(), from,
        to: to.length > 0 ? to : [{ name: me.name || null, email: me.emails[0] ?? null }], cc, bodyText: lines.slice(body).join('\n').trim(),
      }],
    },
    unseen: [], foldedCount: 0, missing: heads.from[0] ? [] : ['sender'], account: me.emails[0] ?? null, url: '',
  };
}
