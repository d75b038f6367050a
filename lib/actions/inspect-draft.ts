// The guard, over a draft as it stands now: its words, its readers, and what stands in the box that it would go into.
import { allowedKey } from '../domain/allowed-words.ts';
import { eachHiddenOnce, hiddenFrom } from '../domain/disclosure.ts';
import type { Disclosure, Draft, GuardedText } from '../domain/draft.ts';
import type { ComposeContent } from '../domain/open-page.ts';
import { ANYBODY, ME, type Person, type PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import { isNewsgroup } from '../domain/send-guard.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

/** People of the record whom an address reaches, whoever the draft was meant for. */
const reachedBy = (people: readonly Person[], addresses: readonly string[]): readonly PersonId[] => {
  const written = new Set(addresses.map((address) => address.toLowerCase()));
  return people.filter((person) => person.emails.some((email) => written.has(email.toLowerCase()))).map((person) => person.id);
};

export async function inspectDraft(tools: Pick<Tools, 'book'>, referral: Referral, draft: Draft, compose: ComposeContent | null = null): Promise<readonly Disclosure[]> {
  const [{ findDisclosures }, settings] = await Promise.all([import('../drafting/guard/find-disclosures.ts'), tools.book.settings()]);
  const ids = [...new Set([referral.introducerId, referral.prospectId, referral.providerId, ...draft.readers])].filter((id): id is PersonId => id !== null && id !== ME);
  const people = (await Promise.all(ids.map((id) => tools.book.person(id)))).filter((person) => person !== null);
  const emails = (list: Draft['to']): string[] => list.flatMap(({ email }) => email ?? []);
  const text: GuardedText = {
    to: [...emails(draft.to), ...(compose?.to ?? [])], cc: [...emails(draft.cc), ...(compose?.cc ?? [])], bcc: compose?.bcc ?? [],
    subject: compose?.subject && compose.subject !== draft.subject ? `${draft.subject}\n${compose.subject}` : draft.subject, bodyText: draft.body,
    quotedText: [compose?.ownText, compose?.quotedText].filter(Boolean).join('\n'), attachments: compose?.attachments ?? [], replyTo: compose?.replyTo ?? [],
  };
  const addresses = [...text.to, ...text.cc, ...text.bcc];
  const isPublic = addresses.some(isNewsgroup);
  const readerIds = [...new Set([...draft.readers, ...reachedBy(people, addresses), ...(isPublic ? [ANYBODY] : [])])];
  // What is passed on comes to people whom nobody asked about; whoever passes it on gives themselves away as they like.
  const passedOn = draft.kind === 'forwardable' ? hiddenFrom(referral, people, [ANYBODY]).filter(({ id }) => !readerIds.includes(id)) : [];
  const hidden = eachHiddenOnce([...hiddenFrom(referral, people, readerIds), ...passedOn]);
  const readers = [...people.filter((person) => !isPublic && readerIds.includes(person.id)), { ...settings, isSender: true }];
  return findDisclosures(text, hidden, readers, (personId, word) => referral.allowedWords[allowedKey(personId, word)] === true);
}

/** The person looked at marked words and says that they are somebody or something else. Remembered for this pair of word and person. */
export async function sayNotThem(tools: Tools, referral: Referral, finding: Disclosure): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'allowed-words', put: { allowedWords: { [allowedKey(finding.person, finding.quote)]: true } } });
}
