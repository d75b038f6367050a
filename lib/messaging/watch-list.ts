// The watch list of the last door: marks of the addresses from which somebody is hidden, kept where a content script can read them without waking anybody. It holds no address and no name.
import { browser } from 'wxt/browser';
import type { Tools } from '../actions/tools.ts';
import { areMany } from './watch-many.ts';
import type { Marks, WatchMarks } from './watch-marks.ts';

const WATCHED = 'watched';

interface Stamped extends WatchMarks {
  /** Another value whenever the book changed: what was fetched before is old. */
  readonly stamp: number;
}
/** The marks as JSON: the browser carries one long text in a few milliseconds, and ten thousand lists in sixty. An older version kept them as they are. */
type Stored = Omit<Stamped, 'marks'> & { readonly marks: string | Marks };
const stampedOf = (stored: unknown): Stamped => {
  const { marks, ...rest } = (stored ?? { stamp: 0, marks: {} }) as Stored;
  return { ...rest, marks: typeof marks === 'string' ? (JSON.parse(marks) as Marks) : marks };
};
const read = async (): Promise<Stamped> => stampedOf((await browser.storage.local.get(WATCHED))[WATCHED]);

export interface WatchList {
  readonly stamp: number;
  readonly marks: ReadonlySet<number>;
}
const listOf = ({ stamp, marks }: Stamped): WatchList => ({ stamp, marks: new Set(Object.values(marks).flat()) });

export const readWatchList = async (): Promise<WatchList> => listOf(await read());
/** Tells the list now and whenever it changes. Returns the way to stop. */
export function followWatchList(heard: (list: WatchList) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[WATCHED]) heard(listOf(stampedOf(changes[WATCHED].newValue)));
  };
  browser.storage.onChanged.addListener(changed);
  void read().then((stored) => heard(listOf(stored)), () => undefined);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** One page after the other: two changes at once must not lose one another's marks. */
async function write(tools: Tools, change: (stored: Stamped) => Promise<WatchMarks | null>): Promise<void> {
  await navigator.locks.request(WATCHED, async () => {
    const stored = await read();
    const next = await change(stored);
    if (next) await browser.storage.local.set({ [WATCHED]: { ...next, marks: JSON.stringify(next.marks), stamp: Math.max(tools.now().getTime(), stored.stamp + 1) } satisfies Stored });
  });
}

/** Only a page in which something is saved makes marks. */
const marking = () => import('./watch-marks.ts');

/** Takes up what was written since it was last asked for; all anew where that is not known. */
export const makeWatchList = (tools: Tools, anew = false): Promise<void> => write(tools, async (stored) => (await marking()).marksNow(tools, stored, anew));

const READY_AFTER_MS = 2000;
/** Follows the book for as long as this page lives. Returns the way to stop. */
export function keepWatchList(tools: Tools): () => void {
  // There once the page stands: the first save's marks wait for nothing.
  setTimeout(() => void marking().catch(() => undefined), READY_AFTER_MS);
  return tools.book.onChange(({ subjects }) => void (subjects && !areMany(subjects) ? write(tools, async (stored) => ({ ...stored, marks: await (await marking()).marksAfter(tools, stored.marks, subjects) })) : makeWatchList(tools, subjects === undefined)).catch(() => undefined));
}
