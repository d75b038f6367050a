// Which referral came from which: client after client, as a chain. Damaged data may run in a circle; this must end all the same.
import type { PersonId } from '../person.ts';
import type { Tie } from './tie.ts';

export interface SpinOff {
  readonly from: PersonId;
  readonly to: PersonId;
  /** The referral that came forth. */
  readonly tie: Tie;
  /** The one it came from. */
  readonly parent: Tie;
  /** 2 for what came from a first referral, 3 for what came from that, … */
  readonly generation: number;
}

/** How many referrals stand above each, itself included; in a circle those before the first that repeats. */
function generations(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const known = new Map<string, number>();
  for (const start of ties) {
    if (start.cameFromId === null) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: Tie | undefined = start;
    while (at && !known.has(at.id) && !onPath.has(at.id)) {
      path.push(at.id);
      onPath.add(at.id);
      at = at.cameFromId === null ? undefined : byId.get(at.cameFromId);
    }
    let above = at && known.has(at.id) ? (known.get(at.id) ?? 0) : 0;
    for (const id of path.reverse()) known.set(id, ++above);
  }
  return known;
}

/** `clientOf`: with whom a referral's business was made, null where it is not in the picture. */
export function spinOffsOf(ties: readonly Tie[], clientOf: (tie: Tie) => PersonId | null): readonly SpinOff[] {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const generation = generations(ties);
  return ties.flatMap((tie) => {
    const parent = tie.cameFromId === null || tie.cameFromId === tie.id ? undefined : byId.get(tie.cameFromId);
    const [from, to] = [parent ? clientOf(parent) : null, clientOf(tie)];
    return parent && from !== null && to !== null ? [{ from, to, tie, parent, generation: generation.get(tie.id) ?? 2 }] : [];
  });
}
