// The web of ties: people, the cords between them, and which referral brought forth which. It knows nothing of where anything is drawn.
import { ME, type PersonId } from '../person.ts';
import { sumsOf, type Sum } from '../worth.ts';
import { spinOffsOf, type SpinOff } from './spin-offs.ts';
import { inFixedOrder, isWon, type Tie } from './tie.ts';

/** The strokes of the knot. `thin`: noted; `dashed`: asked; `full`: introduced; `bold`: became business; `broken`: came to nothing. */
export const CORD_LOOKS = ['bold', 'full', 'dashed', 'thin', 'broken'] as const;
export type CordLook = (typeof CORD_LOOKS)[number];

export interface Tally {
  readonly all: number;
  readonly won: number;
  readonly worth: readonly Sum[];
}
export interface WebPerson extends Tally {
  readonly id: PersonId;
  /** -1: only in what was received, 1: only in what was given. */
  readonly side: number;
  /** What the business of those brought in whose client they are, or who stand for the client in this picture. Over all people each amount counts once. */
  readonly carries: readonly Sum[];
}
/** Referrals that ran from one to the other. */
export interface Cord extends Tally {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly look: CordLook;
}
/** Referrals that ran through the same people: each referral is in one way. */
export interface Way extends Tally {
  readonly chain: readonly PersonId[];
  readonly look: CordLook;
  readonly ties: readonly Tie[];
}
export interface Web {
  readonly people: readonly WebPerson[];
  readonly cords: readonly Cord[];
  readonly ways: readonly Way[];
  readonly spinOffs: readonly SpinOff[];
  /** What this picture leaves out: referrals of which fewer than two people are in it, and people. */
  readonly left: { readonly ties: number; readonly people: number };
}

export function lookOf(tie: Tie): CordLook {
  switch (tie.stage) {
    case 'won': return 'bold';
    case 'lost': case 'no': return 'broken';
    case 'introduced': case 'met': return tie.ended === null ? 'full' : 'broken';
    case 'asking': case 'agreed': return tie.reached === 'noted' ? 'thin' : 'dashed';
    case 'lead': return 'thin';
    default: return tie.stage satisfies never;
  }
}
/** Of several: the best that came of any. */
const bestLook = (ties: readonly Tie[]): CordLook => {
  const looks = new Set(ties.map(lookOf));
  return CORD_LOOKS.find((look) => looks.has(look)) ?? 'thin';
};
const tallyOf = (ties: readonly Tie[]): Tally => ({ all: ties.length, won: ties.filter(isWon).length, worth: sumsOf(ties.flatMap((tie) => tie.worth)) });

function grouped<Key extends string>(ties: readonly Tie[], keysOf: (tie: Tie) => readonly Key[]): ReadonlyMap<Key, readonly Tie[]> {
  const groups = new Map<Key, Tie[]>();
  for (const tie of ties) for (const key of keysOf(tie)) (groups.get(key) ?? groups.set(key, []).get(key))?.push(tie);
  return groups;
}
const strongestFirst = (a: Tally, b: Tally): number => b.won - a.won || b.all - a.all;

/** `shown`: who is in the picture. A referral runs through those of its people that are; the others are passed over. */
export function webOf(given: readonly Tie[], shown: ReadonlySet<PersonId>): Web {
  const ties = inFixedOrder(given);
  const chains = new Map(ties.map((tie) => [tie.id, tie.chain.filter((id) => shown.has(id))]));
  const chain = (tie: Tie): readonly PersonId[] => chains.get(tie.id) ?? [];
  const drawn = ties.filter((tie) => chain(tie).length > 1);
  const ways = [...grouped(drawn, (tie) => [JSON.stringify(chain(tie))])].map(([key, own]): Way => ({ chain: JSON.parse(key) as PersonId[], look: bestLook(own), ties: own, ...tallyOf(own) }));
  const pairs = grouped(drawn, (tie) => chain(tie).slice(1).map((to, i) => JSON.stringify([chain(tie)[i], to])));
  const cords = [...pairs].map(([key, own]): Cord => {
    const [from = '', to = ''] = JSON.parse(key) as [PersonId, PersonId];
    return { from, to, look: bestLook(own), ...tallyOf(own) };
  });
  const carried = grouped(drawn, (tie) => [carrierOf(tie, chain(tie))]);
  const people = [...grouped(drawn, chain)].map(([id, own]): WebPerson => {
    const received = own.filter((tie) => tie.direction === 'received').length;
    return { id, side: (own.length - 2 * received) / own.length, ...tallyOf(own), carries: sumsOf((carried.get(id) ?? []).flatMap((tie) => tie.worth)) };
  });
  const everybody = new Set(ties.flatMap((tie) => tie.chain));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    people: people.sort((a, b) => Number(b.id === ME) - Number(a.id === ME) || strongestFirst(a, b) || order(a.id, b.id)),
    cords: cords.sort((a, b) => strongestFirst(a, b) || order(a.from + a.to, b.from + b.to)),
    ways: ways.sort((a, b) => strongestFirst(a, b) || order(a.chain.join(), b.chain.join())),
    spinOffs: spinOffsOf(ties, (tie) => (chain(tie).length > 1 ? carrierOf(tie, chain(tie)) : null)),
    left: { ties: ties.length - drawn.length, people: everybody.size - people.length },
  };
}

/** With whom the business was made: the client, else whoever is nearest to them in the picture and is not me. */
function carrierOf(tie: Tie, chain: readonly PersonId[]): PersonId {
  if (tie.prospectId !== null && tie.prospectId !== ME && chain.includes(tie.prospectId)) return tie.prospectId;
  return (tie.prospectId === ME ? [...chain].reverse() : chain).find((id) => id !== ME) ?? ME;
}
