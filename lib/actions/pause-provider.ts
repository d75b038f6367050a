// Sends nobody to a provider for a while, on what the record tells: with a kind mail, and with a way back. It never pauses by itself.
import { allowedKey } from '../domain/allowed-words.ts';
import { dayOf } from '../domain/day.ts';
import { eachHiddenOnce, hiddenFrom, mayDisclose } from '../domain/disclosure.ts';
import type { Disclosure, Draft, DraftLanguage } from '../domain/draft.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Contact } from '../domain/moment.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Pause } from '../domain/source.ts';
import { earlierPauses, type EarlierPause } from '../domain/sources/earlier-pauses.ts';
import { pauseEvidence, praiseOf, restsOn, type PauseEvidence } from '../domain/sources/pause-evidence.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import { prepareDraft, type PrepareResult } from './prepare-draft.ts';
import type { Changed, Tools } from './tools.ts';

export interface PauseSheet {
  readonly person: Person;
  /** Given ones in which they meet the need, the newest change first. */
  readonly referrals: readonly Referral[];
  readonly evidence: readonly PauseEvidence[];
  readonly earlier: readonly EarlierPause[];
}

export async function readPause(tools: Pick<Tools, 'book' | 'now'>, personId: string): Promise<PauseSheet | null> {
  const [person, referrals, events] = await Promise.all([tools.book.person(personId), tools.book.referralsOf(personId), tools.book.historyOf(personId)]);
  if (!person || person.removed) return null;
  const theirs = referrals.filter((referral) => referral.direction === 'given' && referral.providerId === personId);
  // Praise stands with the clients they were introduced to.
  const clients = await Promise.all([...new Set(theirs.map(({ prospectId }) => prospectId))].map((id) => (id === null ? null : tools.book.person(id))));
  const evidence = [...pauseEvidence(person, theirs, dayOf(tools.now())), ...praiseOf(personId, clients.filter((client) => client !== null))];
  return { person, referrals: theirs, evidence: evidence.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)), earlier: earlierPauses(events) };
}

export type TypedPause = Pick<Pause, 'why' | 'until'> & { readonly condition: string | null };

/** Said again it is changed: the day it began on stays. */
export const pauseProvider = (tools: Tools, { person, evidence }: PauseSheet, { why, until, condition }: TypedPause): Promise<Result<Changed<Person>, StoreProblem>> =>
  changePerson(tools, person, { kind: 'noted', set: { pause: { on: person.pause?.on ?? dayOf(tools.now()), why, until, condition, referralIds: restsOn(evidence) } } });

/** What was agreed is kept as a contact with them: one does not agree without speaking. */
export function resumeProvider(tools: Tools, person: Person, agreed: string): Promise<Result<Changed<Person>, StoreProblem>> {
  const now = tools.now();
  const contact: Contact | null = agreed.trim() === '' ? null : { id: tools.newId(), on: dayOf(now), recordedAt: now.toISOString(), channel: 'other', by: 'both', referralId: null, note: agreed.trim() };
  const finished = ({ kind, personId }: FollowUp): 'me' | null => (kind === 'look-at-pause' && personId === person.id ? 'me' : null);
  return changePerson(tools, person, { kind: 'noted', set: { pause: null }, ...(contact ? { put: { contacts: { [contact.id]: contact } } } : {}) }, { finished });
}

/** The record a mail about it is written from: one that it rests on, else the newest. */
export const recordOfPause = ({ referrals, evidence }: PauseSheet): Referral | null => {
  const rests = new Set(restsOn(evidence));
  return referrals.find(({ id, removed }) => rests.has(id) && !removed) ?? referrals.find(({ removed }) => !removed) ?? null;
};

/** `spoken`: where neither they nor the record have a language. `no-record`: there is none that the mail could be written from. */
export async function draftPause(tools: Tools, sheet: PauseSheet, { why, until, condition }: TypedPause, spoken: DraftLanguage): Promise<PrepareResult | { readonly ok: false; readonly reason: 'no-record' }> {
  const referral = recordOfPause(sheet);
  if (!referral) return { ok: false, reason: 'no-record' };
  const sentence = /[.!?…。！？]$/u.test(why) ? why : `${why}${/\p{sc=Han}|\p{sc=Hiragana}/u.test(why) ? '。' : '.'}`;
  const prepared = await prepareDraft(tools, referral, { kind: 'pause', side: 'provider', ...(sheet.person.language === null && referral.language === null ? { language: spoken } : {}), values: { 'pause.reason': sentence, ...(condition ? { 'pause.condition': condition } : {}), ...(until ? { 'date.review': until } : {}) } });
  if (!prepared.ok) return prepared;
  return ok({ ...prepared.value, findings: await inspectPause(tools, sheet, prepared.value.draft) });
}

/** The words may tell of anybody of any record with this provider, whoever the one is about that it is written from. What one record told them is known in all. */
export async function inspectPause(tools: Pick<Tools, 'book'>, { person, referrals }: PauseSheet, draft: Draft): Promise<readonly Disclosure[]> {
  const [{ findDisclosures }, settings] = await Promise.all([import('../drafting/guard/find-disclosures.ts'), tools.book.settings()]);
  const records = referrals.filter(({ removed }) => !removed);
  const others = (referral: Referral): readonly PersonId[] => [referral.introducerId, referral.prospectId].filter((id): id is PersonId => id !== null && id !== ME && id !== person.id);
  const ids = [...new Set(records.flatMap(others))];
  const known = new Set(records.flatMap((referral) => others(referral).filter((id) => mayDisclose(referral, id, 'name', person.id))));
  const people = (await Promise.all(ids.filter((id) => !known.has(id)).map((id) => tools.book.person(id)))).filter((one) => one !== null);
  const hidden = eachHiddenOnce(records.flatMap((referral) => hiddenFrom(referral, people, [person.id])));
  const text = { to: draft.to.flatMap(({ email }) => email ?? []), cc: [], bcc: [], subject: draft.subject, bodyText: draft.body, attachments: [] };
  const isAllowed = (id: PersonId, word: string): boolean => records.some((referral) => referral.allowedWords[allowedKey(id, word)] === true);
  return findDisclosures(text, hidden, [person, { ...settings, isSender: true }], isAllowed);
}
