// A referral that names somebody by one entry names them by another: parties, answers, moments, what was told. No answer counts for more afterwards than before.
import { allowedKey } from '../allowed-words.ts';
import { standingOf, type Consent, type OptIn, type OptInEntry } from '../opt-in.ts';
import { ME, type PersonId } from '../person.ts';
import { introductionOf, partiesOf, thirdConsentOf, type Referral, type SentAnyway } from '../referral.ts';

const PLACES = ['introducerId', 'prospectId', 'providerId'] as const;

export interface RenamedReferral {
  readonly set: { readonly [Field in (typeof PLACES)[number]]?: PersonId };
  readonly put: { readonly [Field in 'optIns' | 'introducedTo' | 'moments' | 'sentAnyway' | 'allowedWords']?: { readonly [key: string]: Referral[Field][string] | null } };
}
export interface Renaming {
  readonly from: PersonId;
  readonly to: PersonId;
  /** ISO 8601; of the entries that hold an answer where it stood. */
  readonly now: string;
  readonly newId: () => string;
}
type Entries<Value> = Readonly<Record<string, Value | null>>;

const changedOf = <Entry>(entries: Readonly<Record<string, Entry>>, rename: (entry: Entry) => Entry): Entries<Entry> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, rename(entry)] as const).filter(([key, entry]) => entry !== entries[key]));

function renamedTold({ introducedTo, prospectId, providerId }: Referral, from: PersonId, to: PersonId): Entries<PersonId> {
  const told: Record<string, PersonId | null> = {};
  const isParty = from === prospectId || from === providerId;
  for (const [reader, of] of Object.entries(introducedTo)) {
    const name = of === from ? to : of;
    if (reader === from) {
      told[from] = null;
      // What the one who stands there was told counts.
      if (isParty || !Object.hasOwn(introducedTo, to)) told[to] = name;
    } else if (name !== of && told[reader] === undefined) told[reader] = name;
  }
  return told;
}

/** Words cleared for the one who stands in the record, and for nobody who stood there before. */
function renamedWords(referral: Referral, from: PersonId, to: PersonId): Entries<true> {
  const { allowedWords } = referral;
  const parties = partiesOf(referral);
  const words: Record<string, true | null> = {};
  const wordOf = (key: string, id: PersonId): string | null => (key.startsWith(`${id} `) ? key.slice(id.length + 1) : null);
  for (const key of Object.keys(allowedWords)) {
    const [theirs, own] = [wordOf(key, from), wordOf(key, to)];
    if (theirs !== null) {
      words[key] = null;
      if (!parties.includes(to)) words[allowedKey(to, theirs)] = true;
    } else if (own !== null && parties.includes(from) && !Object.hasOwn(allowedWords, allowedKey(from, own))) words[key] ??= null;
  }
  return Object.fromEntries(Object.entries(words).filter(([key, entry]) => entry === null || !Object.hasOwn(allowedWords, key)));
}

const consentsIn = (referral: Referral): readonly Consent[] => [referral.prospectId, referral.providerId].flatMap((id) => [introductionOf(referral, id), thirdConsentOf(referral, id)]);
const coveredBy = ({ state, entry }: OptIn): readonly string[] => (state === 'granted' ? (entry?.covers ?? []) : []);
const isWider = (after: OptIn, before: OptIn): boolean => after.state === 'granted' && (before.state !== 'granted' || coveredBy(after).some((what) => !coveredBy(before).includes(what)));

/** An answer given under the other entry must not open what was closed under this one: it is held where it stood, and said so. */
function heldAnswers(before: Referral, after: Referral, { now, newId }: Renaming): Entries<OptInEntry> {
  const consentsBefore = consentsIn(before);
  const held = consentsIn(after).flatMap((consent, i): readonly OptInEntry[] => {
    const former = consentsBefore[i];
    if (!former || consent.personId === null || consent.personId === ME) return [];
    const [then, next] = [standingOf(before.optIns, former), standingOf(after.optIns, consent)];
    if (!isWider(next, then) || !next.entry) return [];
    const step = then.state === 'granted' ? 'renewed' : then.state === 'declined' || then.state === 'withdrawn' ? then.state : 'expired';
    const day = now.slice(0, 10);
    const on = next.entry.on > day ? next.entry.on : day;
    const recordedAt = on === next.entry.on && next.entry.recordedAt >= now ? new Date(Date.parse(next.entry.recordedAt) + 1).toISOString() : now;
    const covers = next.entry.covers.filter((what) => coveredBy(then).includes(what));
    return [{ id: newId(), personId: consent.personId, about: consent.about, towards: consent.towards, step, on, recordedAt, channel: 'other', covers, words: null, note: null }];
  });
  return Object.fromEntries(held.map((entry) => [entry.id, entry]));
}

const applied = (referral: Referral, { set, put }: RenamedReferral): Referral => {
  const next: Record<string, unknown> = { ...referral, ...set };
  for (const [field, entries] of Object.entries(put)) next[field] = Object.fromEntries(Object.entries({ ...(referral[field as keyof Referral] as object), ...entries }).filter(([, entry]) => entry !== null));
  return next as unknown as Referral;
};

/** Null where the record does not name them. */
export function renameInReferral(referral: Referral, renaming: Renaming): { readonly change: RenamedReferral; readonly next: Referral } | null {
  const { from, to } = renaming;
  const named = <Id extends PersonId | null | undefined>(id: Id): Id => (id === from ? (to as Id) : id);
  const each = (ids: readonly PersonId[]): readonly PersonId[] => (ids.includes(from) ? [...new Set(ids.map(named))] : ids);
  const set: RenamedReferral['set'] = Object.fromEntries(PLACES.filter((place) => referral[place] === from).map((place) => [place, to]));
  const put: RenamedReferral['put'] = Object.fromEntries(Object.entries({
    optIns: changedOf(referral.optIns, (entry) => (entry.personId === from || entry.towards === from ? { ...entry, personId: named(entry.personId), ...(entry.towards === undefined ? {} : { towards: named(entry.towards) }) } : entry)),
    introducedTo: renamedTold(referral, from, to),
    moments: changedOf(referral.moments, (moment) => (moment.personId === from ? { ...moment, personId: to } : moment)),
    sentAnyway: changedOf(referral.sentAnyway, (entry): SentAnyway => (entry.told.includes(from) || entry.readers.includes(from) ? { ...entry, told: each(entry.told), readers: each(entry.readers) } : entry)),
    allowedWords: renamedWords(referral, from, to),
  }).filter(([, entries]) => Object.keys(entries).length > 0));
  if (Object.keys(set).length === 0 && Object.keys(put).length === 0) return null;
  const next = applied(referral, { set, put });
  const held = heldAnswers(referral, next, renaming);
  if (Object.keys(held).length === 0) return { change: { set, put }, next };
  const change: RenamedReferral = { set, put: { ...put, optIns: { ...put.optIns, ...held } } };
  return { change, next: applied(referral, change) };
}
