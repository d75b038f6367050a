// A long list put in order a piece at a time, and a list in order into which a few come anew. It must not know what is sorted.
type Compare<Item> = (a: Item, b: Item) => number;
const RUN = 256;
const STEPS = 1024;

function* merged<Item>(a: readonly Item[], b: readonly Item[], compare: Compare<Item>): Generator<undefined, Item[]> {
  const all: Item[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [first, second] = [a[i] as Item, b[j] as Item];
    if (compare(first, second) <= 0) { all.push(first); i += 1; } else { all.push(second); j += 1; }
    if (all.length % STEPS === 0) yield;
  }
  for (; i < a.length; i += 1) all.push(a[i] as Item);
  for (; j < b.length; j += 1) all.push(b[j] as Item);
  return all;
}

/** Equal ones stay as they stood. */
export function* sortInPieces<Item>(items: readonly Item[], compare: Compare<Item>): Generator<undefined, readonly Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const next: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [a, b] = [runs[at] ?? [], runs[at + 1]];
      next.push(b ? yield* merged(a, b, compare) : a);
      yield; // the first of them are too short to pause by themselves
    }
    runs = next;
  }
  return runs[0] ?? [];
}

/** `list` is in order; those in `gone` leave it, `fresh` come where they belong. */
export function placeAnew<Item>(list: readonly Item[], isGone: (item: Item) => boolean, fresh: readonly Item[], compare: Compare<Item>): readonly Item[] {
  const kept = list.filter((item) => !isGone(item));
  const placed: Item[] = [];
  let from = 0;
  for (const item of [...fresh].sort(compare)) {
    let [low, high] = [from, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(kept[middle] as Item, item) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) placed.push(kept[from] as Item);
    placed.push(item);
  }
  if (placed.length === 0) return kept;
  for (; from < kept.length; from += 1) placed.push(kept[from] as Item);
  return placed;
}
