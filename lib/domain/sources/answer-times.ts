// How long somebody takes to answer, and whether it is known how their introductions went: from what the record already has, never under three.
import { daysBetween } from '../day.ts';
import { inOrder, type Contact } from '../moment.ts';
import { entriesBy } from '../opt-in.ts';
import type { Person, PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { stageOf } from '../stage.ts';
import { median } from './spread.ts';

/** Whole days. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}
export const FEWEST = 3;
/** Null under three. */
export const spreadOf = (days: readonly number[]): Spread | null =>
  days.length < FEWEST ? null : { count: days.length, median: median(days), least: days.reduce((least, one) => Math.min(least, one)), most: days.reduce((most, one) => Math.max(most, one)) };

export interface Wait {
  readonly referralId: string | null;
  readonly askedOn: string;
  /** Null: no answer so far. */
  readonly answeredOn: string | null;
}
export const daysOf = ({ askedOn, answeredOn }: Wait): number | null => (answeredOn === null ? null : Math.max(0, daysBetween(askedOn, answeredOn)));

/** Each question to them with its first answer; a reminder belongs to the question before it. */
function waitsIn(referral: Referral, personId: PersonId): readonly Wait[] {
  const waits: Wait[] = [];
  if (Object.keys(referral.optIns).length === 0) return waits;
  for (const about of ['introduction', 'tell-introducer'] as const) {
    let asked: string | null = null;
    for (const { step, on } of entriesBy(referral.optIns, personId, about)) {
      if (step === 'asked') asked ??= on;
      else if (asked !== null) {
        // An old yes that was found to hold no longer is no answer of theirs.
        if (step !== 'expired') waits.push({ referralId: referral.id, askedOn: asked, answeredOn: on });
        asked = null;
      }
    }
    if (asked !== null) waits.push({ referralId: referral.id, askedOn: asked, answeredOn: null });
  }
  return waits;
}

const WRITTEN: readonly Contact['channel'][] = ['mail', 'letter', 'card', 'linkedin'];
/** What I wrote, with the first contact of theirs after it; what the consents of the same day tell already is left to them. Silence after a card is no missing answer, so only what was answered counts. */
function waitsByContact(person: Person, told: ReadonlySet<string>): readonly Wait[] {
  const waits: Wait[] = [];
  let wrote: Contact | null = null;
  for (const contact of inOrder(person.contacts)) {
    if (contact.by === 'me') {
      if (WRITTEN.includes(contact.channel)) wrote ??= contact;
    } else if (wrote) {
      if (contact.by === 'them' && !told.has(wrote.on)) waits.push({ referralId: wrote.referralId, askedOn: wrote.on, answeredOn: contact.on });
      wrote = null;
    }
  }
  return waits;
}

export function answersOf(person: Person, referrals: Iterable<Referral>): readonly Wait[] {
  const asked = [...referrals].flatMap((referral) => (referral.removed ? [] : waitsIn(referral, person.id)));
  const all = [...asked, ...waitsByContact(person, new Set(asked.map((wait) => wait.askedOn)))];
  return all.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

export interface Loops {
  /** Introductions with them that were made. */
  readonly made: number;
  /** Of those, how many are known to have gone one way or the other. */
  readonly known: number;
  /** From the introduction until it was known. */
  readonly until: Spread | null;
  /** Sent by them, known, and not told to them so far. The oldest first. */
  readonly untold: readonly Referral[];
}

const knownOn = (referral: Referral): string | null => referral.outcome?.on ?? (stageOf(referral) === 'won' ? (Object.values(referral.moments).find(({ kind }) => kind === 'order')?.on ?? null) : referral.closedOn);
const wasTold = (referral: Referral): boolean => Object.values(referral.moments).some(({ kind }) => kind === 'reported');

/** An introduction that was made. */
export interface Loop {
  readonly referral: Referral;
  /** The day on which it was known how it went; null while it is not. */
  readonly knownOn: string | null;
  /** From the introduction until then; null where a day is missing. */
  readonly days: number | null;
}
/** None where none was made: not-a-referral and removed ones are nobody's. */
export function loopIn(referral: Referral): readonly Loop[] {
  if (referral.removed || referral.closedWhy === 'not-a-referral' || !(referral.introducedOn !== null || referral.introducedInWriting || (referral.direction === 'received' && referral.form === 'referral'))) return [];
  const [from, to] = [referral.introducedOn ?? referral.capturedOn, knownOn(referral)];
  return [{ referral, knownOn: to, days: from && to ? Math.max(0, daysBetween(from, to)) : null }];
}
export function loopsFrom(made: readonly Loop[], personId: PersonId): Loops {
  const known = made.filter((loop) => loop.knownOn !== null);
  const untold = known.filter(({ referral }) => referral.direction === 'received' && referral.introducerId === personId && !wasTold(referral));
  return { made: made.length, known: known.length, until: spreadOf(known.flatMap(({ days }) => days ?? [])), untold: untold.sort((a, b) => ((a.knownOn ?? '') < (b.knownOn ?? '') ? -1 : 1)).map(({ referral }) => referral) };
}
/** Whoever introduced, was introduced, or was introduced to. */
export const loopsOf = (personId: PersonId, referrals: Iterable<Referral>): Loops => loopsFrom([...referrals].flatMap(loopIn), personId);
