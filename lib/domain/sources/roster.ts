// Who is a source, client or partner, and whom to care for now: first introductions, new clients. It suggests; the person decides.
import { atOnce } from '../at-once.ts';
import { addDays } from '../day.ts';
import type { Person, PersonId } from '../person.ts';
import type { SourceKind } from '../source.ts';
import type { Case, SourceTally } from './tally.ts';

/** Why somebody is taken for a client or a partner. */
export type KindReason =
  | { readonly kind: 'client'; readonly since: string }
  | { readonly kind: 'partner'; readonly why: 'meets-needs'; readonly count: number }
  | { readonly kind: 'partner'; readonly why: 'sends' };

export interface Source {
  readonly person: Person;
  readonly tally: SourceTally;
  /** Decided by the person, else suggested; null where nothing suggests one. */
  readonly kind: SourceKind | null;
  readonly isDecided: boolean;
  readonly suggested: KindReason | null;
}
export interface FirstIntroduction extends Source {
  readonly first: Case;
}

export interface Roster {
  /** Everybody, the one who sent somebody last first. */
  readonly sources: readonly Source[];
  readonly byId: ReadonlyMap<PersonId, Source>;
  /** T6: who has sent one person, the first ever, not long ago or not thanked yet. The newest first. */
  readonly firsts: readonly FirstIntroduction[];
  /** S8: clients of the last year who came by an introduction, with whom nothing is planned yet. The newest first. */
  readonly newClients: readonly Source[];
  /** Providers nobody is referred to now. */
  readonly paused: readonly Person[];
}

const FIRST_LASTS_DAYS = 180;
const NEW_LASTS_DAYS = 365;

/** A client stays one who also meets needs; whoever only sends is moved by what partners are moved by. */
export function suggestKind(tally: SourceTally): KindReason | null {
  if (tally.clientSince !== null) return { kind: 'client', since: tally.clientSince };
  if (tally.asProvider > 0) return { kind: 'partner', why: 'meets-needs', count: tally.asProvider };
  return tally.cases.length + tally.leads > 0 ? { kind: 'partner', why: 'sends' } : null;
}

export function sourceOf(person: Person, tally: SourceTally): Source {
  const decided = person.source?.kind ?? null;
  const suggested = suggestKind(tally);
  return { person, tally, kind: decided ?? suggested?.kind ?? null, isDecided: decided !== null, suggested };
}

const isSource = ({ person, suggested }: Source): boolean => person.source !== null || suggested !== null;
/** The day somebody is listed by: when they last sent somebody, else since when they are a client. */
const lastDay = ({ tally }: Source): string => tally.cases.at(-1)?.on ?? tally.clientSince ?? '';
const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

export const rosterOf = (people: Iterable<Person>, tallies: ReadonlyMap<PersonId, SourceTally>, today: string): Roster => atOnce(listing(people, tallies, today));

/** The same a piece at a time: whoever runs it may pause in between. */
export function* listing(people: Iterable<Person>, tallies: ReadonlyMap<PersonId, SourceTally>, today: string): Generator<undefined, Roster> {
  const sources: Source[] = [];
  const paused: Person[] = [];
  for (const person of people) {
    yield;
    const tally = tallies.get(person.id);
    if (!tally) continue;
    if (person.pause) paused.push(person);
    const source = sourceOf(person, tally);
    if (isSource(source)) sources.push(source);
  }
  sources.sort((a, b) => Number(b.tally.cases.length > 0) - Number(a.tally.cases.length > 0) || newestFirst(lastDay(a), lastDay(b)) || (a.person.id < b.person.id ? -1 : 1));
  const firstFrom = addDays(today, -FIRST_LASTS_DAYS);
  const newFrom = addDays(today, -NEW_LASTS_DAYS);
  return {
    sources, paused,
    byId: new Map(sources.map((source) => [source.person.id, source])),
    firsts: sources.flatMap((source): FirstIntroduction[] => {
      const [first, ...more] = source.tally.cases;
      return first && more.length === 0 && (first.on >= firstFrom || !first.isThanked) ? [{ ...source, first }] : [];
    }),
    newClients: sources
      .filter(({ person, tally }) => person.source === null && tally.clientSince !== null && tally.clientSince >= newFrom && tally.cameThrough !== null && tally.cases.length === 0)
      .sort((a, b) => newestFirst(a.tally.clientSince ?? '', b.tally.clientSince ?? '')),
  };
}
