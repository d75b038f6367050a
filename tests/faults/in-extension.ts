// Faults that only an extension meets: it is loaded anew under pages that save, and its own worker is stopped in the middle of saves.
import type { Page, Worker as ExtensionWorker } from '@playwright/test';
import { start } from '../e2e/extension.ts';
import { seeded } from '../seeded.ts';
import type { Size } from './in-stream.ts';
import { addFindings, count, newTally, Outside, type Tally } from './outside.ts';
import { bind, pause, scriptOf, until } from './session.ts';

/** A page of the extension that runs none of its code. */
const BARE = 'manifest.json';
const PER_BOOK = 25;

interface InExtension {
  page(book: string): Promise<Page>;
  worker(): Promise<ExtensionWorker>;
  reload(): Promise<void>;
}
interface ExtensionFault {
  readonly kind: string;
  begin(at: InExtension, page: Page, book: string, run: number, script: string): Promise<void>;
  fault(at: InExtension, page: Page, tally: Tally, saved: () => number): Promise<void>;
}

async function faultsInExtension({ kind, begin, fault }: ExtensionFault, { times, saves }: Size): Promise<Tally> {
  const [tally, outside, began, random, script] = [newTally(kind), new Outside(), Date.now(), seeded(times), await scriptOf('page.ts')];
  const session = await start({ sites: {} });
  const own = `chrome-extension://${session.extensionId}/`;
  const at: InExtension = {
    async page(book) {
      const page = await session.context.newPage();
      await bind(page, outside, book);
      await page.goto(`${own}${BARE}`);
      await page.evaluate(script);
      const opened = await page.evaluate((name) => window.faults.open(name), book);
      if (opened !== 'open') throw new Error(`the book did not open: ${opened}`);
      return page;
    },
    worker: async () => session.context.serviceWorkers().at(-1) ?? session.context.waitForEvent('serviceworker'),
    reload: () => session.reloadExtension(),
  };
  try {
    for (let run = 0; run < times; run++) {
      const book = `faults-${Math.floor(run / PER_BOOK)}`;
      const page = await at.page(book);
      if (run % PER_BOOK > 0) addFindings(tally, outside, book, await page.evaluate(([told, n]) => window.faults.look(told, n), [[...outside.of(book)], run - 1] as const));
      const enough = outside.of(book).size + 1 + Math.floor(random() * 2 * saves);
      await begin(at, page, book, run, script);
      await until('saves', () => outside.of(book).size >= enough, 60_000);
      await pause(random() * 8);
      await fault(at, page, tally, () => outside.of(book).size);
      tally.faults++;
      tally.acknowledged = outside.sum;
    }
    for (const book of outside.books) {
      const page = await at.page(book);
      addFindings(tally, outside, book, await page.evaluate((told) => window.faults.lookAtAll(told), [...outside.of(book)]));
      await page.close();
    }
  } finally {
    await session.close();
  }
  tally.acknowledged = outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}

/** An old page may live on and go on saving by its old code: what it says is saved must be there all the same. */
export const reloadExtension = (size: Size): Promise<Tally> =>
  faultsInExtension({
    kind: 'extension loaded anew',
    begin: (_, page, _book, run) => page.evaluate((n) => window.faults.stream(n), run),
    async fault(at, page, tally, saved) {
      await at.reload();
      const then = saved();
      await pause(60);
      count(tally, 'old pages that saved on', Number(saved() > then));
      if (!page.isClosed()) await page.close();
    },
  }, size);

type Api = { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
const TOLD = 'faults-told';

/** The worker saves by itself; the page only passes on what it is told. */
export const stopServiceWorker = (size: Size): Promise<Tally> =>
  faultsInExtension({
    kind: 'service worker stopped',
    async begin(at, page, book, run, script) {
      await page.evaluate((channel) => { new BroadcastChannel(channel).addEventListener('message', ({ data }: MessageEvent<string>) => void window.acknowledged(data)); }, TOLD);
      await page.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({}).catch(() => undefined)); // wakes it
      const worker = await at.worker();
      await worker.evaluate(`globalThis.window = globalThis; globalThis.told = new BroadcastChannel('${TOLD}');
        globalThis.acknowledged = async (operation) => told.postMessage(operation); globalThis.readMark = async () => null; globalThis.writeMark = async () => undefined; globalThis.isBegun = async () => true; globalThis.begin = async () => undefined;`);
      await worker.evaluate(script);
      await worker.evaluate(`faults.open('${book}').then(() => faults.stream(${run}))`);
    },
    async fault(_, page) {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await pause(50);
      await page.close();
    },
  }, size);
