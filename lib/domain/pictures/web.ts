// The web of ties: people, the cords between them, and which referral brought forth which. It knows nothing of where anything is drawn.
import { ME, type PersonId } from '../person.ts';
import { sumsOf, type Sum } from '../worth.ts';
import { spinOffsOf, type SpinOff } from './spin-offs.ts';
import { inFixedOrder, type Tie } from './tie.ts';

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
const RANK: Readonly<Record<CordLook, number>> = { bold: 0, full: 1, dashed: 2, thin: 3, broken: 4 };

/** Adds up as ties come; of several looks the best stays. */
class Adding {
  all = 0;
  won = 0;
  received = 0;
  look: CordLook = 'broken';
  readonly amounts: Sum[] = [];
  readonly carried: Sum[] = [];
  readonly ties: Tie[] = [];
  add(tie: Tie, look: CordLook): void {
    this.all += 1;
    if (tie.stage === 'won') this.won += 1;
    if (tie.direction === 'received') this.received += 1;
    if (this.all === 1 || RANK[look] < RANK[this.look]) this.look = look;
    for (const sum of tie.worth) this.amounts.push(sum);
  }
  tally(): Tally {
    return { all: this.all, won: this.won, worth: sumsOf(this.amounts) };
  }
}
function addingIn<Key>(of: Map<Key, Adding>, key: Key): Adding {
  const known = of.get(key);
  if (known) return known;
  const adding = new Adding();
  of.set(key, adding);
  return adding;
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const strongestFirst = (a: Tally, b: Tally): number => b.won - a.won || b.all - a.all;
/** Stands in no id. */
const SPLIT = '\u0000';
const PIECE = 400;

/** The strongest first; of equals in the order of their keys. */
function* rowsOf<Row extends Tally>(of: ReadonlyMap<string, Adding>, row: (key: string, adding: Adding) => Row): Generator<undefined, readonly Row[]> {
  const rows: { readonly key: string; readonly row: Row }[] = [];
  for (const [key, adding] of of) {
    rows.push({ key, row: row(key, adding) });
    if (rows.length % 1000 === 0) yield undefined;
  }
  yield undefined;
  rows.sort((a, b) => strongestFirst(a.row, b.row) || order(a.key, b.key));
  yield undefined;
  return rows.map(({ row }) => row);
}

/** `shown`: who is in the picture. A referral runs through those of its people that are; the others are passed over. Every `yield` is a place to pause. */
export function* weaveWeb(given: readonly Tie[], shown: ReadonlySet<PersonId>): Generator<undefined, Web> {
  const ties = inFixedOrder(given);
  yield undefined;
  const [ways, cords, people] = [new Map<string, Adding>(), new Map<string, Adding>(), new Map<PersonId, Adding>()];
  const clients = new Map<string, PersonId>();
  const everybody = new Set<PersonId>();
  for (const [n, tie] of ties.entries()) {
    if (n % PIECE === PIECE - 1) yield undefined;
    for (const id of tie.chain) everybody.add(id);
    const chain = tie.chain.filter((id) => shown.has(id));
    if (chain.length < 2) continue;
    const look = lookOf(tie);
    const way = addingIn(ways, chain.join(SPLIT));
    way.add(tie, look);
    way.ties.push(tie);
    for (const id of chain) addingIn(people, id).add(tie, look);
    for (let i = 1; i < chain.length; i += 1) addingIn(cords, `${chain[i - 1]}${SPLIT}${chain[i]}`).add(tie, look);
    const client = carrierOf(tie, chain);
    clients.set(tie.id, client);
    for (const sum of tie.worth) addingIn(people, client).carried.push(sum);
  }
  const wayRows = yield* rowsOf(ways, (key, adding): Way => ({ chain: key.split(SPLIT), look: adding.look, ties: adding.ties, ...adding.tally() }));
  const cordRows = yield* rowsOf(cords, (key, adding): Cord => {
    const [from = '', to = ''] = key.split(SPLIT);
    return { from, to, look: adding.look, ...adding.tally() };
  });
  const rows = [...people].map(([id, adding]): WebPerson => ({ id, side: (adding.all - 2 * adding.received) / adding.all, ...adding.tally(), carries: sumsOf(adding.carried) }));
  const spinOffs = spinOffsOf(ties, (tie) => clients.get(tie.id) ?? null);
  yield undefined;
  return {
    people: rows.sort((a, b) => Number(b.id === ME) - Number(a.id === ME) || strongestFirst(a, b) || order(a.id, b.id)),
    cords: cordRows, ways: wayRows, spinOffs,
    left: { ties: ties.length - clients.size, people: everybody.size - rows.length },
  };
}

/** The same at once. */
export function webOf(ties: readonly Tie[], shown: ReadonlySet<PersonId>): Web {
  const weaving = weaveWeb(ties, shown);
  for (;;) {
    const { done, value } = weaving.next();
    if (done) return value;
  }
}

/** With whom the business was made: the client, else whoever is nearest to them in the picture and is not me. */
function carrierOf(tie: Tie, chain: readonly PersonId[]): PersonId {
  if (tie.prospectId !== null && tie.prospectId !== ME && chain.includes(tie.prospectId)) return tie.prospectId;
  return (tie.prospectId === ME ? [...chain].reverse() : chain).find((id) => id !== ME) ?? ME;
}
