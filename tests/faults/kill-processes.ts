// The browser, one of its processes, or the page itself is ended in the middle of saves.
import type { Page } from '@playwright/test';
import { count, type Tally } from './outside.ts';
import { faultsInStream, type Size } from './in-stream.ts';
import { isRunning, until, type Session } from './session.ts';

export const killBrowser = (size: Size): Promise<Tally> =>
  faultsInStream({ kind: 'browser killed', fault: async (session) => { await session.kill(); return false; } }, size);

function end(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

export const killRenderer = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'renderer killed',
    async fault(session, page, tally) {
      const crashed = new Promise((resolve) => { page.once('crash', resolve); });
      const pids = await session.processes('renderer');
      end(pids);
      count(tally, 'processes', pids.length);
      await crashed;
      await closeCrashed(session, page);
      return true;
    },
  }, size);

async function closeCrashed(session: Session, page: Page): Promise<void> {
  await session.context.newPage(); // a browser without a page ends
  await Promise.race([page.close(), new Promise((resolve) => { setTimeout(resolve, 1000); })]);
}

/** Storage and network have processes of their own, which the browser starts again. Chromium 156 keeps IndexedDB in the browser's own (seen 2026-11-26 by whose file handles they are). */
export const killUtilities = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'storage process killed',
    async fault(session, page, tally) {
      const pids = [...(await session.processes('storage.mojom.StorageService')), ...(await session.processes('network.mojom.NetworkService'))];
      end(pids);
      count(tally, 'processes', pids.length);
      await until('the end of the processes', () => !pids.some(isRunning));
      await session.context.newPage();
      await page.close();
      return true;
    },
  }, size);

export const closeTab = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'tab closed',
    async fault(session, page, tally) {
      await session.context.newPage();
      if (tally.faults % 2) await page.goto('about:blank'); // left, not closed
      await page.close();
      return true;
    },
  }, size);

export const endWorker = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'worker ended',
    begin: (page, book, run) => page.evaluate(([name, n]) => window.faults.streamInWorker(name, n), [book, run] as const),
    async fault(session, page) {
      await page.evaluate(() => window.faults.endWorker());
      await session.context.newPage();
      await page.close();
      return true;
    },
  }, size);
