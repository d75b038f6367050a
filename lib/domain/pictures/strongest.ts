// Whom a picture shows when it cannot show everybody: the strongest ties first, or those around one person.
import { ME, type PersonId } from '../person.ts';
import { isWon, type Tie } from './tie.ts';

interface Strength { won: number; all: number; last: string }

function strengths(ties: readonly Tie[]): Map<PersonId, Strength> {
  const of = new Map<PersonId, Strength>();
  for (const tie of ties)
    for (const id of tie.chain) {
      if (id === ME) continue;
      const known = of.get(id) ?? { won: 0, all: 0, last: '' };
      known.all += 1;
      if (isWon(tie)) known.won += 1;
      if ((tie.on ?? '') > known.last) known.last = tie.on ?? '';
      of.set(id, known);
    }
  return of;
}

/** Everybody but me: with whom most became business, then with whom there were most introductions, then the newest. */
export function byStrength(ties: readonly Tie[]): readonly PersonId[] {
  return [...strengths(ties)].sort(([a, m], [b, n]) => n.won - m.won || n.all - m.all || (m.last < n.last ? 1 : m.last > n.last ? -1 : a < b ? -1 : 1)).map(([id]) => id);
}

/**
 * One person, those who stand in a tie with them, and those who stand in a tie with those. Through me everybody knows everybody,
 * so the second step does not lead through me.
 */
export function around(ties: readonly Tie[], personId: PersonId): ReadonlySet<PersonId> {
  const near = new Set<PersonId>([personId]);
  for (const tie of ties) if (tie.chain.includes(personId)) for (const id of tie.chain) near.add(id);
  const shown = new Set(near);
  for (const tie of ties) if (tie.chain.some((id) => id !== ME && near.has(id))) for (const id of tie.chain) shown.add(id);
  return shown;
}
