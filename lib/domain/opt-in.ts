// One party's consent to one introduction: an append-only ledger, and what it says today.
import type { PersonId } from './person.ts';

/** `renewed`: the same yes said again. `expired`: an old yes that was found to hold no longer. */
export type OptInStep = 'asked' | 'granted' | 'declined' | 'withdrawn' | 'expired' | 'renewed';
/** What a yes covers beyond the name. */
export type Covered = 'name' | 'contact' | 'need' | 'budget';
export type Channel = 'mail' | 'linkedin' | 'phone' | 'in-person' | 'other';

export interface OptInEntry {
  readonly id: string;
  readonly personId: PersonId;
  /** `introduction`: to the other party. `tell-introducer`: the third consent. */
  readonly about: 'introduction' | 'tell-introducer';
  /**
   * The other party; for the third consent the introducer. Null where nobody stood there yet, absent in entries that are older than this field: both count
   * towards whoever stands there, until somebody else is put into that place. Then it is written down whom they were towards (`boundBefore`).
   */
  readonly towards?: PersonId | null;
  readonly step: OptInStep;
  /** The day it happened, YYYY-MM-DD. */
  readonly on: string;
  /** When it was written down: ISO 8601. Orders entries of one day. */
  readonly recordedAt: string;
  readonly channel: Channel;
  readonly covers: readonly Covered[];
  /** The words, and where they stand; null for "by phone on …". */
  readonly words: { readonly threadId: string; readonly messageId: string; readonly quote: string } | null;
  readonly note: string | null;
}
export type Ledger = Readonly<Record<string, OptInEntry>>;

/** Whose consent, to what, towards whom. */
export interface Consent {
  readonly personId: PersonId | null;
  readonly about: OptInEntry['about'];
  readonly towards: PersonId | null;
}

export type OptInState = 'not-asked' | 'asked' | 'granted' | 'declined' | 'withdrawn';
export interface OptIn {
  readonly state: OptInState;
  /** The entry that decides, null while nobody asked. */
  readonly entry: OptInEntry | null;
  /** When they were (last) asked, null if they came by themselves. */
  readonly askedOn: string | null;
}

export const isYes = (step: OptInStep): boolean => step === 'granted' || step === 'renewed';
const inTime = (a: OptInEntry, b: OptInEntry): number => (a.on + a.recordedAt + a.id < b.on + b.recordedAt + b.id ? -1 : 1);

/** Everything one person said or was asked, oldest first, towards whomever. */
export const entriesBy = (ledger: Ledger, personId: PersonId | null, about?: OptInEntry['about']): readonly OptInEntry[] =>
  Object.values(ledger).filter((e) => e.personId === personId && (about === undefined || e.about === about)).sort(inTime);
/** An answer towards somebody else says nothing here. */
export const countsTowards = (entry: OptInEntry, towards: PersonId | null): boolean => (entry.towards ?? null) === null || entry.towards === towards;
const entriesFor = (ledger: Ledger, { personId, about, towards }: Consent): readonly OptInEntry[] => entriesBy(ledger, personId, about).filter((e) => countsTowards(e, towards));

/** On how many days one party was asked since the last answer. */
export function timesAsked(ledger: Ledger, consent: Consent): number {
  const entries = entriesFor(ledger, consent);
  const answered = entries.findLastIndex((e) => e.step !== 'asked');
  return new Set(entries.slice(answered + 1).map((e) => e.on)).size;
}

/** What the ledger says of one consent today. No day passes an entry by: a yes counts until an entry ends it. */
export function standingOf(ledger: Ledger, consent: Consent): OptIn {
  const entries = entriesFor(ledger, consent);
  const entry = entries.at(-1) ?? null;
  const askedOn = entries.filter((e) => e.step === 'asked').at(-1)?.on ?? null;
  if (!entry || entry.step === 'expired') return { state: 'not-asked', entry, askedOn };
  return { state: entry.step === 'renewed' ? 'granted' : entry.step, entry, askedOn };
}

/** The entries of these people that were towards whoever stood there, with that said. */
export const boundTo = (ledger: Ledger, about: OptInEntry['about'], by: (personId: PersonId) => boolean, towards: PersonId): Ledger =>
  Object.fromEntries(Object.entries(ledger).filter(([, e]) => e.about === about && by(e.personId) && (e.towards ?? null) === null).map(([id, e]) => [id, { ...e, towards }]));
