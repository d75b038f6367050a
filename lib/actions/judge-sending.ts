// Whether a mail on its way out tells somebody of whoever is hidden from them: what stands where, and who they are.
import { allowedKey } from '../domain/allowed-words.ts';
import type { Disclosure, HiddenPerson } from '../domain/draft.ts';
import type { ComposeContent } from '../domain/open-page.ts';
import type { PersonId } from '../domain/person.ts';
import { guardSending } from './guard-sending.ts';
import type { Tools } from './tools.ts';

export interface SendVerdict {
  readonly leaks: readonly Disclosure[];
  /** Those whom it would tell of. */
  readonly people: readonly HiddenPerson[];
  /** Those of its readers who are in the book. */
  readonly readers: readonly PersonId[];
}

async function readersAt({ book }: Pick<Tools, 'book'>, addresses: readonly string[]): Promise<readonly PersonId[]> {
  return [...new Set((await Promise.all(addresses.map((address) => book.peopleByEmail(address)))).flat().map(({ id }) => id))];
}

export async function judgeSending(tools: Pick<Tools, 'book'>, { to, cc, bcc, subject, ownText, quotedText, attachments }: ComposeContent): Promise<SendVerdict> {
  const addresses = [...to, ...cc, ...bcc].map((address) => address.toLowerCase());
  const [{ hidden, known, allowed }, readers] = await Promise.all([guardSending(tools, addresses), readersAt(tools, addresses)]);
  if (hidden.length === 0) return { leaks: [], people: [], readers };
  const { findDisclosures } = await import('../drafting/guard/find-disclosures.ts');
  const cleared = new Set(allowed);
  const found = findDisclosures({ to, cc, bcc, subject, bodyText: ownText, quotedText, attachments }, hidden, known, (personId, word) => cleared.has(allowedKey(personId, word)));
  const leaks = found.filter(({ level }) => level === 'leak');
  return { leaks, people: hidden.filter(({ id }) => leaks.some(({ person }) => person === id)), readers };
}
