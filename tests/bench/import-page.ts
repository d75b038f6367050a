// Runs in the page of the import's bench: starts the worker, feels at every turn whether the page still moves, and imports once in the page itself for comparison.
import { answer, putRows, rawPeople, rowsIn } from './import-rows.ts';

export type ImportCall = { readonly does: 'ours'; readonly name: string; readonly file: Blob } | { readonly does: 'raw'; readonly name: string };
export interface ImportRun {
  readonly ours: number;
  readonly peer: number;
  readonly lookMs: number;
  readonly backMs: number;
  /** Longest time in which the page could do nothing, in milliseconds. */
  readonly gap: number;
  /** The same while the page itself puts all rows in one transaction. */
  readonly gapInPage: number;
  /** Longest time a read of another store of the book had to wait for the write. */
  readonly longestRead: number;
}
declare global {
  interface Window {
    runImport(csv: string, round: number): Promise<ImportRun>;
  }
}

function watchGaps(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const is = { on: true };
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    // oxlint-disable-next-line require-post-message-target-origin -- a port has one end
    if (is.on) setTimeout(() => port2.postMessage(0), 1);
  });
  port1.start();
  // oxlint-disable-next-line require-post-message-target-origin -- a port has one end
  port2.postMessage(0);
  return () => { is.on = false; port1.close(); return Math.max(longest, performance.now() - last); };
}

const entries: unknown[] = [];
function order<Value>(worker: Worker, call: ImportCall): Promise<Value> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<{ tell: string; value?: Value; why?: string; progress?: { found?: unknown[] } }>): void => {
      if (data.tell === 'progress') { if (data.progress?.found) entries.push(...data.progress.found); return; }
      worker.removeEventListener('message', hear);
      if (data.tell === 'over') resolve(data.value as Value);
      else reject(new Error(data.why));
    };
    worker.addEventListener('message', hear);
    // oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
    worker.postMessage(call);
  });
}

/** Reads the settings of the book again and again, on a connection of the page's own. */
function watchReads(name: string): () => Promise<number> {
  let longest = 0;
  const is = { on: true };
  const going = (async () => {
    await new Promise((later) => setTimeout(later, 100)); // the worker makes the database
    const db = await answer(indexedDB.open(name));
    while (is.on) {
      const began = performance.now();
      await answer(db.transaction('settings').objectStore('settings').getAll());
      longest = Math.max(longest, performance.now() - began);
      await new Promise((later) => setTimeout(later, 20));
    }
    db.close();
  })();
  return async () => { is.on = false; await going; return longest; };
}

const worker = new Worker('worker.js');
window.runImport = async (csv, round) => {
  const file = new Blob([csv]);
  const [book, raw, rawHere] = ['book', 'raw', 'here'].map((what) => `${what}-${round}-${Date.now()}`) as [string, string, string];
  const mine = async (): Promise<{ ms: number; lookMs: number; backMs: number; gap: number; longestRead: number }> => {
    const reads = watchReads(book);
    const gaps = watchGaps();
    entries.length = 0;
    const done = await order<{ ms: number; lookMs: number; backMs: number }>(worker, { does: 'ours', name: book, file });
    return { ...done, gap: gaps(), longestRead: await reads() };
  };
  const theirs = (): Promise<{ ms: number }> => order(worker, { does: 'raw', name: raw });
  // The first round fills what the raw puts put; from then on in turn.
  const isFirst = round % 2 === 0;
  const one = isFirst ? await mine() : await theirs();
  const two = isFirst ? await theirs() : await mine();
  const [ours, peer] = (isFirst ? [one, two] : [two, one]) as [Awaited<ReturnType<typeof mine>>, { ms: number }];
  const rows = await rowsIn(raw);
  const db = await rawPeople(rawHere);
  const gaps = watchGaps();
  await putRows(db, rows);
  const gapInPage = gaps();
  db.close();
  for (const name of [book, raw, rawHere]) await answer(indexedDB.deleteDatabase(name)).catch(() => undefined);
  return { ours: ours.ms, peer: peer.ms, lookMs: ours.lookMs, backMs: ours.backMs, gap: ours.gap, gapInPage, longestRead: ours.longestRead };
};
