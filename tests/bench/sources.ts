// How well the order of sources agrees with a quality that is known, beside the raw figures that lists are sorted by elsewhere; and how long twenty thousand referrals take.
import { viewOf } from '../../lib/actions/sources.ts';
import { compareOrders, simulate, TODAY, type Comparison } from '../domain/sources/simulate.ts';
import { figure, type Figure } from './figures.ts';

const SIMULATIONS = 1_000;

/** Twenty thousand referrals and whoever is in them, from simulated sources. */
export function longBook(referrals = 20_000): Parameters<typeof viewOf>[0] {
  const people = new Map();
  const rows = new Map();
  for (let seed = 1; rows.size < referrals; seed++) {
    const made = simulate(seed, 60);
    for (const person of made.people) people.set(`${seed}-${person.id}`, { ...person, id: `${seed}-${person.id}` });
    for (const referral of made.referrals) {
      if (rows.size >= referrals) break;
      const [id, introducerId, prospectId] = [referral.id, referral.introducerId, referral.prospectId].map((one) => `${seed}-${one}`) as [string, string, string];
      rows.set(id, { ...referral, id, introducerId, prospectId });
      people.set(prospectId, { ...made.people[0], id: prospectId, contacts: {}, name: prospectId });
    }
  }
  return { people, referrals: rows };
}

/** Of the processor, so that whoever else uses the machine counts for nothing. */
const timed = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};

/** Against a copy of the same rows, which reading them out of the store costs in any case. */
export function benchSpeed(rounds = 9): Figure {
  const rows = longBook();
  return figure(Array.from({ length: rounds }, () => ({ ours: timed(() => viewOf(rows, TODAY)), peer: timed(() => structuredClone(rows)) })), 'ms of the processor for 20,000 referrals: who is a source, the order, the times', 'p95 <= 1000 ms');
}

export interface SourceFigures extends Omit<Comparison, 'table'> {
  readonly orders: Comparison['table'];
  readonly limit: string;
  readonly speed: Figure;
}
export function benchSources(): SourceFigures {
  const { table, ...rest } = compareOrders(SIMULATIONS);
  return { orders: table, ...rest, limit: 'ours above every raw figure, ranges 0.8', speed: benchSpeed() };
}
