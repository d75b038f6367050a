// Where the arrow keys lead from one dot of the web: to the nearest in that direction.
interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** Null where the key is none of these, or nobody stands there. */
export function stepFrom(spots: readonly Spot[], from: string, key: string): string | null {
  const way = WAYS[key];
  const here = spots.find(({ id }) => id === from);
  if (!way || !here) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of spots) {
    const ahead = (x - here.x) * way[0] + (y - here.y) * way[1];
    if (id === from || ahead <= 0.5) continue;
    const aside = Math.abs((x - here.x) * way[1] + (y - here.y) * way[0]);
    // Straight ahead first; somebody far aside only where nobody else is.
    const cost = ahead + aside * 2 + (aside > ahead * 1.5 ? 1000 : 0);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
