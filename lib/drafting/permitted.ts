// Whether a slot may be filled for these readers, from the record or from typed words. The ledger decides; it knows no values.
import type { DraftKind } from '../domain/draft.ts';
import type { DisclosedFact, MayDisclose } from '../domain/disclosure.ts';
import { ANYBODY, ME, type PersonId } from '../domain/person.ts';
import { playerOf, type Cast } from './cast.ts';
import { slotOf, type SlotId } from './slots.ts';

/** Mails that hold nothing of another party but what is neutral, whatever was agreed. */
const NAMES_NOBODY: ReadonlySet<DraftKind> = new Set<DraftKind>(['optin-provider', 'optin-prospect', 'forwardable', 'chaser', 'decline', 'not-now']);
export const namesNobody = (kind: DraftKind): boolean => NAMES_NOBODY.has(kind);

export function mayFill(slotId: SlotId, source: 'record' | 'typed', cast: Cast, mayDisclose: MayDisclose): boolean {
  const slot = slotOf(slotId);
  // Who moves first and who second is only said where two are introduced.
  if ((slot.about === 'first' || slot.about === 'second') && cast.kind !== 'introduction') return false;
  if (!slot.about || slot.about === 'me' || slot.about === 'reader' || slot.neutral) return true;
  if (source === 'typed' && slot.typedIsNeutral) return true;
  const toAll = (about: PersonId | null, fact: DisclosedFact | undefined): boolean =>
    about !== null &&
    cast.readers.every((reader) => reader === about || about === ME || (!namesNobody(cast.kind) && fact !== undefined && mayDisclose(cast.referral, about, fact, reader)));
  return toAll(playerOf(slot.about, cast), slot.fact) && (!slot.names || toAll(playerOf(slot.names, cast), 'name'));
}

export interface Learning {
  readonly readerId: PersonId;
  /** About whom. */
  readonly personId: PersonId;
  /** `description`: who they are or what they do. */
  readonly fact: DisclosedFact | 'description';
  /** False: the reader is not told who it is. */
  readonly named: boolean;
}

const TELLS_STATUS: ReadonlySet<DraftKind> = new Set<DraftKind>(['progress', 'report']);

/** What each reader will know of somebody else after reading. */
export function learnedFrom(used: readonly SlotId[], cast: Cast, mayDisclose: MayDisclose): Learning[] {
  const learned = new Map<string, Learning>();
  const add = (readerId: PersonId, personId: PersonId | null, fact: Learning['fact']): void => {
    if (personId === null || personId === ME || personId === readerId) return;
    const named = fact === 'name' || mayDisclose(cast.referral, personId, 'name', readerId);
    learned.set(`${readerId} ${personId} ${fact}`, { readerId, personId, fact, named });
  };
  for (const readerId of cast.readers) {
    for (const slotId of used) {
      const { about, fact, kind, names } = slotOf(slotId);
      if (names) add(readerId, playerOf(names, cast), 'description');
      // The lines above the note are for whoever passes it on.
      if (about && !(about === 'reader' && readerId === ANYBODY)) add(readerId, playerOf(about, cast), kind === 'name' ? 'name' : fact === undefined || fact === 'name' ? 'description' : fact);
    }
    if (TELLS_STATUS.has(cast.kind)) add(readerId, playerOf('client', cast), 'status');
    // In a mail to several each sees the others' addresses.
    if (cast.kind !== 'forwardable') for (const other of cast.readers) add(readerId, other === readerId ? null : other, 'contact');
  }
  return [...learned.values()];
}
