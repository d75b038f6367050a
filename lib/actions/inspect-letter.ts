// The guard, over a letter as it stands now: what its reader may not learn, by its own record and by every other they stand in. On paper nothing can be called back.
import { allowedKey } from '../domain/allowed-words.ts';
import type { Disclosure, Draft } from '../domain/draft.ts';
import type { Person } from '../domain/person.ts';
import { guardReaders } from './guard-sending.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { Letter } from './compose-letter.ts';
import type { Tools } from './tools.ts';

const keyOf = ({ field, start, person, quote }: Disclosure): string => [field, start, person, quote].join(' ');

async function inspectWide(tools: Pick<Tools, 'book'>, reader: Person, draft: Draft): Promise<readonly Disclosure[]> {
  const [{ findDisclosures }, { hidden, known, allowed }] = await Promise.all([import('../drafting/guard/find-disclosures.ts'), guardReaders(tools, [reader])]);
  const said = new Set(allowed);
  return findDisclosures({ to: [], cc: [], bcc: [], subject: draft.subject, bodyText: draft.body, attachments: [] }, hidden, known, (personId, word) => said.has(allowedKey(personId, word)));
}

export async function inspectLetter(tools: Pick<Tools, 'book'>, { referral, person }: Pick<Letter, 'referral' | 'person'>, draft: Draft): Promise<readonly Disclosure[]> {
  const [near, wide] = await Promise.all([referral ? inspectDraft(tools, referral, draft) : [], inspectWide(tools, person, draft)]);
  return [...new Map([...wide, ...near].map((finding) => [keyOf(finding), finding])).values()];
}
