// Runs in the page of a fault run: a stream of saves, each told outside once it is acknowledged, and the look at what is left after the fault. As a worker's script it streams for the page that made it.
import { v7 } from 'uuid';
import type { Book, BookExport, Mark, MarkKeeper, SinceStart } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { bigPage, type BigPage } from './big-page.ts';
import { isOfStream, LANES, operationOf, partsOf, saveOf, sizeOf } from './plan.ts';

export interface Findings {
  /** Acknowledged, and not in the book. */
  readonly lost: number;
  /** Saves of which only a part is there; in a whole look also rows that are not their replay, counters that are off. */
  readonly torn: number;
  /** Saves that are there more than once, or were written again when retried. */
  readonly doubled: number;
  /** Saves that were under way at the fault and are there, whole, though nobody was told. */
  readonly unheard: number;
  readonly retried: readonly string[];
  readonly health: Book['health'];
}
export interface FaultsPage extends BigPage {
  open(name: string): Promise<string>;
  close(): void;
  stream(run: number): void;
  /** The same stream, saved by a worker, until `endWorker`. */
  streamInWorker(name: string, run: number): Promise<void>;
  /** One save by a worker; told outside once it is acknowledged. */
  saveInWorker(name: string, operation: string): Promise<void>;
  endWorker(): void;
  save(operation: string): Promise<string>;
  /** One person with many words that do not compress, so that the disk is as full as it looks. */
  fill(operation: string, kilobytes: number): Promise<string>;
  /** The saves of one run, and the last of them made once more. */
  look(acknowledged: readonly string[], run: number): Promise<Findings>;
  /** Everything, added up again. */
  lookAtAll(acknowledged: readonly string[]): Promise<Findings>;
  book(): Book;
}
declare global {
  interface Window {
    faults: FaultsPage;
    acknowledged(operation: string): Promise<void>;
    readMark(): Promise<Mark | null>;
    writeMark(mark: Mark): Promise<void>;
    isBegun(): Promise<boolean>;
    begin(): Promise<void>;
  }
}
export type WorkerTidings = { readonly opened: string } | { readonly saved: string } | { readonly mark: Mark };
export interface WorkerOrder {
  readonly name: string;
  readonly mark: Mark | null;
  readonly run?: number;
  readonly operation?: string;
}

let book: Book;
const streaming = { isStopped: false };
let lanes: readonly Promise<void>[] = [];
const bindings = (): MarkKeeper => ({ read: () => window.readMark(), write: (mark) => window.writeMark(mark) });

async function open(name: string, mark: MarkKeeper, sinceStart: SinceStart): Promise<string> {
  const opened = await openBook({ name, mark, sinceStart, now: () => Date.now(), newId: () => v7() });
  if (opened.ok) book = opened.value;
  return opened.ok ? 'open' : opened.reason;
}

async function saveOnAndOn(run: number, lane: number, tell: (operation: string) => void): Promise<void> {
  for (let n = 0; !streaming.isStopped; n++) {
    const operation = operationOf(run, lane, n);
    // oxlint-disable-next-line no-await-in-loop -- a lane saves one after the other
    const result = await book.commit(saveOf(operation));
    if (!result.ok) return console.error(`faults: ${result.reason}`);
    tell(operation);
  }
}
const stream = (run: number, tell: (operation: string) => void): void => {
  lanes = Array.from({ length: LANES }, (_, lane) => saveOnAndOn(run, lane, tell));
};
async function stopStream(): Promise<void> {
  streaming.isStopped = true;
  await Promise.all(lanes);
}

/** The last ones acknowledged in each lane, and those that came after. */
function lastOf(acknowledged: readonly string[], run: number): string[] {
  const last = new Map(Array.from({ length: LANES }, (_, lane) => [lane, -1]));
  for (const [r, lane, n] of acknowledged.map(partsOf)) if (r === run) last.set(lane, Math.max(n, last.get(lane) ?? -1));
  return [...last].flatMap(([lane, n]) => [n - 1, n, n + 1, n + 2].filter((m) => m >= 0).map((m) => operationOf(run, lane, m)));
}

async function timesOf(operations: readonly string[]): Promise<Map<string, number>> {
  const found = await Promise.all(operations.map(async (operation) => [operation, (await book.eventsOf(operation)).length] as const));
  return new Map(found.filter(([, times]) => times > 0));
}
function timesByOperation({ events }: BookExport): Map<string, number> {
  const found = new Map<string, number>();
  for (const { operation } of events) found.set(operation, (found.get(operation) ?? 0) + 1);
  return found;
}
const isTorn = ([operation, times]: readonly [string, number]): boolean => times < (sizeOf(operation) ?? 0);
const isDoubled = ([operation, times]: readonly [string, number]): boolean => times > (sizeOf(operation) ?? Infinity);

async function look(acknowledged: readonly string[], run: number): Promise<Findings> {
  const mine = acknowledged.filter((operation) => isOfStream(operation) && partsOf(operation)[0] === run);
  const retried = lastOf(mine, run);
  const looked = [...new Set([...mine, ...retried])];
  const heard = new Set(mine);
  const before = await timesOf(looked);
  let writtenAgain = 0;
  for (const operation of retried) {
    // oxlint-disable-next-line no-await-in-loop -- as a person presses Save again
    const result = await book.commit(saveOf(operation));
    if (!result.ok) throw new Error(result.reason);
    if (result.value.repeated !== before.has(operation)) writtenAgain++;
  }
  const after = [...(await timesOf(looked))];
  return {
    lost: mine.filter((operation) => !before.has(operation)).length,
    torn: [...before].filter(isTorn).length + after.filter(isTorn).length,
    doubled: writtenAgain + after.filter(isDoubled).length,
    unheard: [...before.keys()].filter((operation) => !heard.has(operation)).length,
    retried,
    health: book.health,
  };
}

async function lookAtAll(acknowledged: readonly string[]): Promise<Findings> {
  const found = timesByOperation(await book.exportBook());
  const told = acknowledged.filter((operation) => !operation.startsWith('backup'));
  const heard = new Set(told);
  const check = await book.checkReplay();
  return {
    lost: told.filter((operation) => !found.has(operation)).length,
    torn: [...found].filter(isTorn).length + check.torn.length + check.orphans.length + check.countersOff.length,
    doubled: [...found].filter(isDoubled).length,
    unheard: [...found.keys()].filter((operation) => !heard.has(operation)).length,
    retried: [],
    health: book.health,
  };
}

let worker: Worker | null = null;
function startWorker(order: Omit<WorkerOrder, 'mark'>): Promise<void> {
  worker = new Worker('page.js');
  const opened = new Promise<void>((resolve) => {
    worker?.addEventListener('message', ({ data }: MessageEvent<WorkerTidings>) => {
      if ('opened' in data) resolve();
      else if ('saved' in data) void window.acknowledged(data.saved);
      else void window.writeMark(data.mark);
    });
  });
  // oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
  void window.readMark().then((mark) => worker?.postMessage({ ...order, mark }));
  return opened;
}

// oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
const say = (tidings: WorkerTidings): void => (self as unknown as Worker).postMessage(tidings);
async function workAsTold({ name, mark, run, operation }: WorkerOrder): Promise<void> {
  let kept = mark;
  const opened = await open(name, { read: async () => kept, write: async (next) => { kept = next; say({ mark: next }); } }, { isBegun: async () => true, begin: async () => undefined });
  say({ opened });
  if (run !== undefined) stream(run, (saved) => say({ saved }));
  if (operation === undefined) return;
  const result = await book.commit(saveOf(operation));
  if (result.ok) say({ saved: operation });
}

if (typeof window === 'undefined') {
  self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => void workAsTold(data));
} else {
  window.faults = {
    open: (name) => open(name, bindings(), { isBegun: () => window.isBegun(), begin: () => window.begin() }),
    close: () => book.close(),
    stream: (run) => stream(run, (operation) => void window.acknowledged(operation)),
    streamInWorker: (name, run) => startWorker({ name, run }),
    saveInWorker: (name, operation) => startWorker({ name, operation }),
    endWorker: () => worker?.terminate(),
    async save(operation) {
      const result = await book.commit(saveOf(operation));
      if (result.ok) void window.acknowledged(operation);
      return !result.ok ? result.reason : result.value.repeated ? 'repeated' : 'written';
    },
    async fill(operation, kilobytes) {
      const notes = Array.from({ length: kilobytes }, () => Array.from(crypto.getRandomValues(new Uint8Array(512)), (byte) => byte.toString(16).padStart(2, '0')).join('')).join('');
      const result = await book.commit({ operation, intents: [{ subject: { type: 'person', id: operation }, kind: 'added', set: { name: operation, notes } }] });
      return !result.ok ? result.reason : result.value.repeated ? 'repeated' : 'written';
    },
    look, lookAtAll,
    ...bigPage(() => book, stopStream),
    book: () => book,
  };
}
