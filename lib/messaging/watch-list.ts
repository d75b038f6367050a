// The watch list of the last door: marks of the addresses from which somebody is hidden, kept where a content script can read them without waking anybody. It holds no address and no name.
import { browser } from 'wxt/browser';
import type { Tools } from '../actions/tools.ts';
import { guardedReaders } from '../domain/disclosure.ts';
import { markOfAddress } from '../domain/send-guard.ts';

const WATCHED = 'watched';

interface Stored {
  /** Another value whenever the book changed: what was fetched before is old. */
  readonly stamp: number;
  /** Referral to marks. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
}
const nothing: Stored = { stamp: 0, marks: {} };
const read = async (): Promise<Stored> => ((await browser.storage.local.get(WATCHED))[WATCHED] as Stored | undefined) ?? nothing;

export interface WatchList {
  readonly stamp: number;
  readonly marks: ReadonlySet<number>;
}
const listOf = ({ stamp, marks }: Stored): WatchList => ({ stamp, marks: new Set(Object.values(marks).flat()) });

/** Tells the list now and whenever it changes. Returns the way to stop. */
export function followWatchList(heard: (list: WatchList) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[WATCHED]) heard(listOf((changes[WATCHED].newValue as Stored | undefined) ?? nothing));
  };
  browser.storage.onChanged.addListener(changed);
  void read().then((stored) => heard(listOf(stored)), () => undefined);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function marksFor(tools: Tools, referralIds: Iterable<string>): Promise<Record<string, readonly number[]>> {
  const out: Record<string, readonly number[]> = {};
  for (const id of referralIds) {
    const referral = await tools.book.referral(id);
    const readers = referral && !referral.removed ? await Promise.all(guardedReaders(referral).map((reader) => tools.book.person(reader))) : [];
    out[id] = [...new Set(readers.flatMap((reader) => reader?.emails ?? []).map(markOfAddress))];
  }
  return out;
}

/** One page after the other: two changes at once must not lose one another's marks. */
async function write(tools: Tools, change: (stored: Stored) => Promise<Record<string, readonly number[]>>): Promise<void> {
  await navigator.locks.request(WATCHED, async () => {
    const stored = await read();
    const marks = Object.entries({ ...stored.marks, ...(await change(stored)) }).filter(([, some]) => some.length > 0);
    await browser.storage.local.set({ [WATCHED]: { stamp: Math.max(tools.now().getTime(), stored.stamp + 1), marks: Object.fromEntries(marks) } satisfies Stored });
  });
}

/** All anew. */
export const makeWatchList = (tools: Tools): Promise<void> =>
  write(tools, async ({ marks }) => ({ ...Object.fromEntries(Object.keys(marks).map((id) => [id, []])), ...(await marksFor(tools, (await tools.book.referrals()).map(({ id }) => id))) }));

/** Follows the book for as long as this page lives. Returns the way to stop. */
export const keepWatchList = (tools: Tools): (() => void) =>
  tools.book.onChange(({ subjects }) => void (subjects === undefined ? makeWatchList(tools) : write(tools, async () => {
    const referrals = await Promise.all(subjects.map(async (id) => ((await tools.book.person(id)) ? (await tools.book.referralsOf(id)).map((one) => one.id) : (await tools.book.referral(id)) ? [id] : [])));
    return marksFor(tools, new Set(referrals.flat()));
  })).catch(() => undefined));
