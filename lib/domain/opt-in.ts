// One party's consent to one introduction: an append-only ledger, and what it says today.
import type { PersonId } from './person.ts';

export type OptInStep = 'asked' | 'granted' | 'declined' | 'withdrawn' | 'expired';
/** What a yes covers beyond the name. */
export type Covered = 'name' | 'contact' | 'need' | 'budget';
export type Channel = 'mail' | 'linkedin' | 'phone' | 'in-person' | 'other';

export interface OptInEntry {
  readonly id: string;
  readonly personId: PersonId;
  /** `introduction`: to the other party. `tell-introducer`: the third consent. */
  readonly about: 'introduction' | 'tell-introducer';
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

export type OptInState = 'not-asked' | 'asked' | 'granted' | 'declined' | 'withdrawn';
export interface OptIn {
  readonly state: OptInState;
  /** The entry that decides, null while nobody asked. */
  readonly entry: OptInEntry | null;
  /** When they were (last) asked, null if they came by themselves. */
  readonly askedOn: string | null;
}

const inTime = (a: OptInEntry, b: OptInEntry): number => (a.on + a.recordedAt + a.id < b.on + b.recordedAt + b.id ? -1 : 1);

/** On how many days one party was asked since the last answer. */
export function timesAsked(ledger: Readonly<Record<string, OptInEntry>>, personId: PersonId | null, about: OptInEntry['about'] = 'introduction'): number {
  const entries = Object.values(ledger).filter((e) => e.personId === personId && e.about === about).sort(inTime);
  const answered = entries.findLastIndex((e) => e.step !== 'asked');
  return new Set(entries.slice(answered + 1).map((e) => e.on)).size;
}

/** What the ledger says of one party today. */
export function standingOf(ledger: Readonly<Record<string, OptInEntry>>, personId: PersonId | null, about: OptInEntry['about'] = 'introduction'): OptIn {
  const entries = Object.values(ledger).filter((e) => e.personId === personId && e.about === about).sort(inTime);
  const entry = entries.at(-1) ?? null;
  const askedOn = entries.filter((e) => e.step === 'asked').at(-1)?.on ?? null;
  if (!entry || entry.step === 'expired') return { state: 'not-asked', entry, askedOn };
  return { state: entry.step, entry, askedOn };
}
