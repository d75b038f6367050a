// Runs in the page of the crash test: a stream of saves, each told outside once it is acknowledged, and the look at what is left after the kill.
import { v7 } from 'uuid';
import type { EventIntent } from '../../lib/domain/event.ts';
import type { Book, BookExport, Mark } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { LANES, operationOf, saveOf } from './crash-plan.ts';

export interface Findings {
  /** Acknowledged, and not in the book. */
  readonly lost: number;
  /** Saves of which only a part is there, rows that are not their replay, counters that are off. */
  readonly torn: number;
  /** Saves that are there more than once, or were written again when retried. */
  readonly doubled: number;
  /** Saves that were under way at the kill and are there, whole, though nobody was told. */
  readonly unheard: number;
  readonly retried: readonly string[];
  readonly health: Book['health'];
}
export interface CrashPage {
  open(name: string): Promise<string>;
  stream(run: number): void;
  fill(operation: string, kilobytes: number): Promise<string>;
  look(acknowledged: readonly string[], run: number | null): Promise<Findings>;
  health(): Book['health'];
  people(): Promise<number>;
  /** Many records that name one person. */
  nameOften(records: number): Promise<string>;
  /** Begins to forget them; told outside once it is acknowledged. */
  forget(): void;
  /** How often the book names them still. */
  named(): Promise<number>;
  /** Rows are their replay, counters are right. */
  isSound(): Promise<boolean>;
}
declare global {
  interface Window {
    crash: CrashPage;
    acknowledged(operation: string): Promise<void>;
    readMark(): Promise<Mark | null>;
    writeMark(mark: Mark): Promise<void>;
  }
}

let book: Book;
const NAMED = 'Agnes Wirral';
const NAMED_ID = 'agnes';

async function open(name: string): Promise<string> {
  const opened = await openBook({ name, mark: { read: () => window.readMark(), write: (mark) => window.writeMark(mark) }, now: () => Date.now(), newId: () => v7() });
  if (opened.ok) book = opened.value;
  return opened.ok ? 'open' : opened.reason;
}

async function saveOnAndOn(run: number, lane: number): Promise<void> {
  for (let n = 0; ; n++) {
    const operation = operationOf(run, lane, n);
    // oxlint-disable-next-line no-await-in-loop -- a lane saves one after the other
    const result = await book.commit(saveOf(operation));
    if (!result.ok) return console.error(`crash: ${result.reason}`);
    void window.acknowledged(operation);
  }
}

function timesByOperation({ events }: BookExport): Map<string, number> {
  const found = new Map<string, number>();
  for (const { operation } of events) found.set(operation, (found.get(operation) ?? 0) + 1);
  return found;
}
const wholeOf = (operation: string): number => saveOf(operation).intents.length;

/** The last ones acknowledged in each lane, and those that came after. */
function lastOf(acknowledged: readonly string[], run: number): string[] {
  return Array.from({ length: LANES }, (_, lane) => lane).flatMap((lane) => {
    const last = Math.max(-1, ...acknowledged.map((operation) => operation.split('-').map(Number)).filter(([r, l]) => r === run && l === lane).map(([, , n]) => n ?? -1));
    return [last - 1, last, last + 1, last + 2].filter((n) => n >= 0).map((n) => operationOf(run, lane, n));
  });
}

async function look(acknowledged: readonly string[], run: number | null): Promise<Findings> {
  const before = timesByOperation(await book.exportBook());
  const heard = new Set(acknowledged);
  const lost = acknowledged.filter((operation) => !before.has(operation)).length;
  const parts = [...before].filter(([operation, events]) => events !== wholeOf(operation)).length;
  const unheard = [...before.keys()].filter((operation) => !heard.has(operation)).length;
  const retried = run === null ? [] : lastOf(acknowledged, run);
  let writtenAgain = 0;
  for (const operation of retried) {
    // oxlint-disable-next-line no-await-in-loop -- as a person presses Save again
    const result = await book.commit(saveOf(operation));
    if (!result.ok) throw new Error(result.reason);
    if (result.value.repeated !== before.has(operation)) writtenAgain++;
  }
  const after = timesByOperation(await book.exportBook());
  const check = await book.checkReplay();
  return {
    lost,
    torn: parts + check.torn.length + check.orphans.length + check.countersOff.length,
    doubled: writtenAgain + [...after].filter(([operation, events]) => events !== (retried.includes(operation) ? wholeOf(operation) : before.get(operation))).length,
    unheard,
    retried,
    health: book.health,
  };
}

window.crash = {
  open,
  stream(run) {
    for (let lane = 0; lane < LANES; lane++) void saveOnAndOn(run, lane);
  },
  async fill(operation, kilobytes) {
    // Words that do not compress, so that the disk is as full as it looks.
    const noise = (): string => Array.from(crypto.getRandomValues(new Uint16Array(512)), (unit) => String.fromCharCode(0x4e00 + (unit % 20_000))).join('');
    const notes = Array.from({ length: kilobytes }, noise).join('');
    const result = await book.commit({ operation, intents: [{ subject: { type: 'person', id: operation }, kind: 'added', set: { name: operation, notes } }] });
    return result.ok ? (result.value.repeated ? 'repeated' : 'written') : result.reason;
  },
  look,
  health: () => book.health,
  async nameOften(records) {
    const notes = `${NAMED} said so. `.repeat(20);
    const intents = Array.from({ length: records }, (_, n): EventIntent => ({ subject: { type: 'referral', id: `named-${n}` }, kind: 'captured', set: { topic: NAMED, prospectId: n % 2 ? NAMED_ID : 'somebody', notes } }));
    const result = await book.commit({ operation: 'named', intents: [{ subject: { type: 'person', id: NAMED_ID }, kind: 'added', set: { name: NAMED } }, ...intents] });
    return result.ok ? 'written' : result.reason;
  },
  forget: () => void book.erase({ operation: 'forgotten', personId: NAMED_ID, on: '2026-11-25', revision: 1 }).then((result) => (result.ok ? window.acknowledged('forgotten') : console.error(`crash: ${result.reason}`))),
  named: async () => JSON.stringify([await book.exportBook(), await book.people(), await book.referrals()]).split(NAMED).length - 1,
  people: async () => (await book.people()).length,
  async isSound() {
    const { torn, orphans, countersOff } = await book.checkReplay();
    return torn.length + orphans.length + countersOff.length === 0;
  },
};
