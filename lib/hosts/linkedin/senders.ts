// Who wrote each message, and who of them is me. Pure; a name is told only where no sign on the page speaks against it.
import type { MessageItem } from './message-items.ts';

export interface Senders {
  readonly me: string | null;
  /** In the order of the items; null where it is not certain. */
  readonly names: readonly (string | null)[];
}

type Signs = Pick<MessageItem, 'names' | 'announced' | 'opensRun' | 'endsRun' | 'isOther'>;

/** The name on an item that opens a run. */
const nameOn = (item: Signs): string | null => {
  const [name] = item.names;
  return name && item.names.length === 1 && (item.announced === null || item.announced.includes(name)) ? name : null;
};

function whoAmI(items: readonly Signs[], signedIn: string | null): string | null {
  const sidesAreMarked = items.some((item) => item.isOther);
  const mine = new Set(items.filter((item) => sidesAreMarked && !item.isOther && item.opensRun).map(nameOn).filter((name) => name !== null));
  const theirs = new Set(items.filter((item) => item.isOther).map(nameOn).filter((name) => name !== null));
  if (mine.size > 1) return null;
  const [bySide] = mine;
  const me = bySide ?? signedIn;
  return me !== null && me !== undefined && !theirs.has(me) ? me : null;
}

/** `signedIn` is the name beside the site's own menu. */
export function sendersOf(items: readonly Signs[], signedIn: string | null): Senders {
  const me = whoAmI(items, signedIn);
  const sidesAreMarked = items.some((item) => item.isOther);
  const names: (string | null)[] = [];
  for (const [i, item] of items.entries()) {
    const last = items[i - 1];
    const goesOn = last !== undefined && !item.opensRun && !last.endsRun && last.isOther === item.isOther;
    let name = item.opensRun ? nameOn(item) : goesOn ? (names[i - 1] ?? null) : null;
    if (sidesAreMarked && !item.isOther && !item.opensRun) name = me;
    if (sidesAreMarked && name !== null && me !== null && (name === me) === item.isOther) name = null;
    names.push(name);
  }
  return { me, names };
}
