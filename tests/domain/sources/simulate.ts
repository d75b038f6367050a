// Books of sources whose quality is known, and how well an order of them agrees with it. The quality is drawn from other families than the ranking assumes.
import { addDays } from '../../../lib/domain/day.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { rankSources } from '../../../lib/domain/sources/rank.ts';
import { isRipe, tallySources, wonOf, type SourceTally } from '../../../lib/domain/sources/tally.ts';
import { seeded } from '../../seeded.ts';

export { seeded };

export const TODAY = '2026-11-26';
type Random = () => number;

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const exponential = (random: Random): number => -Math.log(1 - random());

export interface Simulated {
  readonly people: readonly Person[];
  readonly referrals: readonly Referral[];
  /** By person: business a year that they will bring, in the long run. */
  readonly quality: ReadonlyMap<string, number>;
}

/** One person's book: 20 to 60 sources known for half a year to four years, who send now and then; what comes of it shows after weeks or months, and is not always written down. */
export function simulate(seed: number, sources?: number): Simulated {
  const random = seeded(seed);
  const count = sources ?? 20 + Math.floor(random() * 41);
  const people: Person[] = [];
  const referrals: Referral[] = [];
  const quality = new Map<string, number>();
  for (let s = 0; s < count; s++) {
    const id = `s${s}`;
    const perYear = Math.exp(Math.log(1.1) + 0.8 * normal(random)); // lognormal
    const share = 1 / (1 + Math.exp(-(-0.6 + 1.0 * normal(random)))); // logit-normal
    const level = Math.exp(Math.log(200_000) + 0.5 * normal(random));
    const known = 365.25 * (0.5 + 3.5 * random());
    const days: number[] = [];
    for (let day = (365.25 * exponential(random)) / perYear; day < known; day += (365.25 * exponential(random)) / perYear) days.push(day);
    // Half of them were known before they sent anybody.
    const wasKnown = random() < 0.5;
    const since = addDays(TODAY, -Math.round(known));
    people.push({ ...emptyPerson(id), name: id, contacts: wasKnown ? { c: { id: 'c', on: since, recordedAt: since, channel: 'mail', by: 'me', referralId: null, note: null } } : {} });
    days.forEach((day, n) => {
      const on = addDays(since, Math.round(day));
      const isWon = random() < share;
      const settled = Math.round(90 * exponential(random));
      const isSettled = addDays(on, settled) <= TODAY && (isWon || random() < 0.8);
      // Skewed, with a heavy tail: a tenth of the business is four times as large.
      const amount = Math.round(level * Math.exp(0.6 * normal(random)) * (random() < 0.1 ? 4 : 1));
      referrals.push({
        ...emptyReferral(`${id}-${n}`), form: 'referral', direction: 'received', capturedOn: on, introducedOn: on, introducerId: id, prospectId: `${id}-${n}-p`, providerId: ME, topic: 'A need',
        outcome: isSettled ? { result: isWon ? 'won' : 'lost', amount: isWon ? amount : null, currency: isWon ? 'EUR' : null, on: addDays(on, settled), note: null } : null,
      });
    });
    quality.set(id, perYear * share * level);
  }
  return { people, referrals, quality };
}

/** Average ranks, so that ties count as ties. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = Array.from<number>({ length: values.length });
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at++) ranks[order[at]?.i ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - mean, (y[i] ?? 0) - mean];
    [xy, xx, yy] = [xy + dx * dy, xx + dx * dx, yy + dy * dy];
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
/** Kendall's tau-b. */
export function kendall(a: readonly number[], b: readonly number[]): number {
  let [agree, tiesA, tiesB, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) for (let j = i + 1; j < a.length; j++) {
    const [dx, dy] = [Math.sign((a[i] ?? 0) - (a[j] ?? 0)), Math.sign((b[i] ?? 0) - (b[j] ?? 0))];
    agree += dx * dy;
    tiesA += Number(dx === 0);
    tiesB += Number(dy === 0);
    pairs += 1;
  }
  return pairs === 0 || tiesA === pairs || tiesB === pairs ? 0 : agree / Math.sqrt((pairs - tiesA) * (pairs - tiesB));
}
/** Of the best fifth by an order, how many are among the best fifth in truth. Ties are taken in the order they come in, which says nothing of quality. */
export function topFifth(by: readonly number[], truth: readonly number[]): number {
  const k = Math.max(1, Math.round(truth.length / 5));
  const best = (values: readonly number[]): readonly number[] => values.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value || a.i - b.i).slice(0, k).map(({ i }) => i);
  const real = new Set(best(truth));
  return best(by).filter((i) => real.has(i)).length / k;
}

export const ORDERS = ['ours', 'sent', 'won', 'share', 'sentAYear', 'worthAYear'] as const;
export type Order = (typeof ORDERS)[number];
export interface Agreement {
  readonly spearman: number;
  readonly kendall: number;
  readonly topFifth: number;
  /** In how many of a hundred simulations ours agreed better by Spearman. */
  readonly oursBetter: number;
}

const yearsOf = ({ cases, knownSince }: SourceTally): number => Math.max(1 / 12, (Date.parse(TODAY) - Date.parse(knownSince ?? cases[0]?.on ?? TODAY)) / (365.25 * 86_400_000));
/** The raw figures that lists of sources are sorted by elsewhere. */
const RAW: Readonly<Record<Exclude<Order, 'ours'>, (tally: SourceTally) => number>> = {
  sent: ({ cases }) => cases.length,
  won: (tally) => wonOf(tally).length,
  share: (tally) => wonOf(tally).length / Math.max(1, tally.cases.filter(isRipe).length),
  sentAYear: (tally) => tally.cases.length / yearsOf(tally),
  worthAYear: (tally) => wonOf(tally).reduce((sum, { sums }) => sum + (sums[0]?.minor ?? 0), 0) / yearsOf(tally),
};

export interface Comparison {
  readonly table: Readonly<Record<Order, Agreement>>;
  readonly simulations: number;
  readonly ranked: number;
  /** Of the ranges that mean four chances in five, how many hold the truth. */
  readonly rangesHold: number;
}

/** Over the sources that are ranked at all: the same ones for every order. */
export function compareOrders(runs: number): Comparison {
  const totals = Object.fromEntries(ORDERS.map((order) => [order, { spearman: 0, kendall: 0, topFifth: 0, oursBetter: 0 }])) as Record<Order, { -readonly [Key in keyof Agreement]: number }>;
  let [ranked, counted, held] = [0, 0, 0];
  for (let seed = 1; seed <= runs; seed++) {
    const { people, referrals, quality } = simulate(seed);
    const ranking = rankSources(tallySources(people, referrals, TODAY).values(), TODAY);
    const rows = [...ranking.ranked].sort((a, b) => (a.tally.personId < b.tally.personId ? -1 : 1));
    if (rows.length < 4) continue;
    counted += 1;
    ranked += rows.length;
    const truth = rows.map(({ tally }) => quality.get(tally.personId) ?? 0);
    held += rows.filter(({ tally, estimate }) => { const typical = (quality.get(tally.personId) ?? 0) * 4 ** 0.1; return typical >= estimate.low && typical <= estimate.high; }).length;
    const figures = (order: Order): readonly number[] => rows.map(({ tally, estimate }) => (order === 'ours' ? estimate.worth : RAW[order](tally)));
    const ours = spearman(figures('ours'), truth);
    for (const order of ORDERS) {
      const by = figures(order);
      const agrees = spearman(by, truth);
      totals[order].spearman += agrees;
      totals[order].kendall += kendall(by, truth);
      totals[order].topFifth += topFifth(by, truth);
      totals[order].oursBetter += Number(ours > agrees) + Number(ours === agrees) / 2;
    }
  }
  const mean = (total: number, digits = 3): number => Number((total / counted).toFixed(digits));
  const table = Object.fromEntries(ORDERS.map((order) => [order, { spearman: mean(totals[order].spearman), kendall: mean(totals[order].kendall), topFifth: mean(totals[order].topFifth), oursBetter: mean(100 * totals[order].oursBetter, 1) }])) as Record<Order, Agreement>;
  return { table, simulations: counted, ranked, rangesHold: Number((held / ranked).toFixed(3)) };
}
