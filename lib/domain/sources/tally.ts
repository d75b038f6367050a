// What each person's record holds as a source: whom they sent and what became of it, whether they are a client or a provider, since when they are known. One pass over the book; it judges nothing.
import { atOnce } from '../at-once.ts';
import { daysBetween } from '../day.ts';
import { dayOfReferral } from '../ledger/referral-day.ts';
import { ME, type Person, type PersonId } from '../person.ts';
import { isForgotten, type Referral } from '../referral.ts';
import { stageOf, type Stage } from '../stage.ts';
import { sumsOf, worthOf, type Sum } from '../worth.ts';

/** `ripe`: it has been there long enough that business would have come of it. */
export type CaseState = 'won' | 'lost' | 'ripe' | 'young';
/** Somebody whom a source sent. */
export interface Case {
  readonly referralId: string;
  readonly topic: string;
  /** By which it stands in the ledger; empty where none is known. */
  readonly on: string;
  readonly state: CaseState;
  /** One entry a currency. */
  readonly sums: readonly Sum[];
  readonly isThanked: boolean;
  /** The introducer heard how it went. */
  readonly isReported: boolean;
}

export interface SourceTally {
  readonly personId: PersonId;
  /** Oldest first. */
  readonly cases: readonly Case[];
  /** Unproven tips; they count for nothing else. */
  readonly leads: number;
  /** The day their first business with me was won. */
  readonly clientSince: string | null;
  /** Who brought them, where they came by an introduction. */
  readonly cameThrough: PersonId | null;
  /** Given referrals in which they meet the need. */
  readonly asProvider: number;
  /** The first day the book tells of them. */
  readonly knownSince: string | null;
}

/** After this many days an open case counts as one that brought nothing so far. */
export const RIPE_AFTER_DAYS = 180;

export const isRipe = ({ state }: Pick<Case, 'state'>): boolean => state !== 'young';
export const wonOf = (tally: Pick<SourceTally, 'cases'>): readonly Case[] => tally.cases.filter(({ state }) => state === 'won');

interface Draft {
  cases: Case[];
  leads: number;
  clientSince: string | null;
  cameThrough: PersonId | null;
  asProvider: number;
  knownSince: string | null;
}

const earlier = (a: string | null, b: string): string | null => (b !== '' && (a === null || b < a) ? b : a);
/** A tip that went on to be more is one no longer. */
const isOnlyTip = (referral: Referral): boolean => referral.form === 'lead' && referral.outcome === null && referral.introducedOn === null;

/** The day the business was won; null where it was not. */
function wonOn(referral: Referral, stage: Stage): string | null {
  if (stage !== 'won') return null;
  const orders = Object.values(referral.moments).filter(({ kind }) => kind === 'order').map(({ on }) => on);
  return [...(referral.outcome?.result === 'won' ? [referral.outcome.on] : []), ...orders].sort()[0] ?? dayOfReferral(referral);
}

function caseOf(referral: Referral, stage: Stage, today: string): Case {
  const on = dayOfReferral(referral);
  const state = stage === 'won' ? 'won' : stage === 'lost' || stage === 'no' ? 'lost' : on !== '' && daysBetween(on, today) < RIPE_AFTER_DAYS ? 'young' : 'ripe';
  const isReported = Object.values(referral.moments).some(({ kind }) => kind === 'reported');
  return { referralId: referral.id, topic: referral.topic, on, state, sums: sumsOf(worthOf(referral)), isThanked: referral.thankedOn !== null, isReported };
}

/** Somebody sends business when they introduce a person whose need is not theirs, to me or to a house of mine. */
export const isSentBy = (referral: Referral): PersonId | null =>
  referral.direction === 'received' && referral.introducerId !== null && referral.introducerId !== ME && referral.prospectId !== ME && referral.introducerId !== referral.prospectId && !isForgotten(referral, referral.introducerId)
    ? referral.introducerId : null;

/** Whoever is named in the book, by id. Removed and forgotten people are left out, and what turned out to be no referral. */
export const tallySources = (people: Iterable<Person>, referrals: Iterable<Referral>, today: string): ReadonlyMap<PersonId, SourceTally> => atOnce(tallying(people, referrals, today));

/** The same a piece at a time: whoever runs it may pause in between. */
export function* tallying(people: Iterable<Person>, referrals: Iterable<Referral>, today: string): Generator<undefined, ReadonlyMap<PersonId, SourceTally>> {
  const drafts = new Map<PersonId, Draft>();
  for (const person of people) {
    yield;
    if (person.removed || person.erasedOn !== undefined) continue;
    const knownSince = Object.values(person.contacts).reduce<string | null>((first, { on }) => earlier(first, on), null);
    drafts.set(person.id, { cases: [], leads: 0, clientSince: null, cameThrough: null, asProvider: 0, knownSince });
  }
  for (const referral of referrals) {
    yield;
    if (referral.removed || referral.closedWhy === 'not-a-referral') continue;
    const on = dayOfReferral(referral);
    for (const id of [referral.introducerId, referral.prospectId, referral.providerId]) {
      const draft = id === null ? undefined : drafts.get(id);
      if (draft) draft.knownSince = earlier(draft.knownSince, on);
    }
    const stage = stageOf(referral);
    const sender = drafts.get(isSentBy(referral) ?? '');
    if (sender && isOnlyTip(referral)) sender.leads += 1;
    else if (sender) sender.cases.push(caseOf(referral, stage, today));
    const isMine = referral.providerId === ME || (referral.direction === 'received' && referral.providerId === null);
    const client = isMine ? drafts.get(referral.prospectId ?? '') : undefined;
    const won = client && wonOn(referral, stage);
    if (client && won && (client.clientSince === null || won < client.clientSince)) {
      client.clientSince = won;
      client.cameThrough = isSentBy(referral);
    }
    const provider = referral.direction === 'given' ? drafts.get(referral.providerId ?? '') : undefined;
    if (provider) provider.asProvider += 1;
  }
  const byDay = (a: Case, b: Case): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.referralId < b.referralId ? -1 : 1);
  const tallies = new Map<PersonId, SourceTally>();
  for (const [personId, draft] of drafts) {
    yield;
    draft.cases.sort(byDay);
    tallies.set(personId, { personId, ...draft });
  }
  return tallies;
}
