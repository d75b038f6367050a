// Reads a whole store as it stands in one transaction, in portions that fit the browser's pipes. It must not know what is in it.

/** Rows of a kilobyte or so; a part of events may be a hundred times larger. */
const PORTION = 2000;
const PORTION_OF_EVENTS = 50;

interface Readable<Value> {
  readonly name: string;
  getAllKeys(after: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
  getAll(after: IDBKeyRange | null, count: number): Promise<Value[]>;
}

/** `within`: with an upper end; absent: all. */
export async function readAll<Value>(store: Readable<Value>, within: IDBKeyRange | null = null): Promise<Value[]> {
  const portion = store.name === 'events' ? PORTION_OF_EVENTS : PORTION;
  const all: Value[] = [];
  let after = within;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each portion begins after the last key of the one before
    const [keys, values] = await Promise.all([store.getAllKeys(after, portion), store.getAll(after, portion)]);
    for (const value of values) all.push(value);
    const last = keys.at(-1);
    if (last === undefined || keys.length < portion) return all;
    after = within ? IDBKeyRange.bound(last, within.upper, true, within.upperOpen) : IDBKeyRange.lowerBound(last, true);
  }
}

const SMALL_PORTION = 250;
/** Reads rows a portion at a time, each in a transaction of its own: between two of them any time may pass. */
export async function inPortions<Value extends { readonly id: string }>(read: (after: IDBKeyRange | null, count: number) => Promise<Value[]>, take: (portion: readonly Value[]) => Promise<void>, size = SMALL_PORTION): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each portion begins after the last key of the one before
    const portion: Value[] = await read(after, size);
    // oxlint-disable-next-line no-await-in-loop -- and only when this one was taken
    await take(portion);
    const last = portion.at(-1);
    if (last === undefined || portion.length < size) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
