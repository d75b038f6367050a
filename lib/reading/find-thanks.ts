// On which day the owner of a mailbox thanked whoever made the introduction, as far as one thread tells. It must not know the thread's story.
import type { MailThread } from '../domain/mail-thread.ts';
import type { Reading } from '../domain/reading.ts';
import { makeConcepts, type Concepts } from './acts/concepts.ts';
import type { Language } from './languages/language.ts';
import { openLanguages } from './languages/registry.ts';

const known = new Map<string, Concepts>();
function thanksIn({ code, lexicon }: Language): Concepts {
  const concepts = known.get(code) ?? makeConcepts({ THANKING: lexicon['THANKING'] ?? '' });
  known.set(code, concepts);
  return concepts;
}
const TOKEN = /[\p{L}\p{N}'’]+/gu;

/** `after`: the id of the message that made the introduction; thanks said before it were for something else. Null where none were found: they may have been said elsewhere. */
export async function findThanks(thread: MailThread, reading: Reading, after: string | null): Promise<string | null> {
  const introducer = reading.parties.find(({ role, isMe }) => role === 'introducer' && !isMe);
  if (!introducer) return null;
  const mine = new Set(thread.me.emails.map((email) => email.toLowerCase()));
  const start = after === null ? 0 : thread.messages.findIndex(({ id }) => id === after) + 1;
  const language = (await openLanguages([reading.language]))(reading.language);
  for (const message of thread.messages.slice(start)) {
    const readers = [...message.to, ...message.cc].flatMap(({ email }) => email?.toLowerCase() ?? []);
    if (!mine.has(message.from.email?.toLowerCase() ?? '') || (introducer.emails.length > 0 && !introducer.emails.some((email) => readers.includes(email.toLowerCase())))) continue;
    const text = (reading.texts.find(({ messageId }) => messageId === message.id)?.text ?? '').normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е');
    const found = language.spaced ? thanksIn(language).inTokens(text.match(TOKEN) ?? []) : thanksIn(language).inText(text);
    if (found.length > 0) return message.sentAt.slice(0, 10);
  }
  return null;
}
