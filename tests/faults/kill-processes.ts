// The browser, one of its processes, or the page itself is ended in the middle of saves.
import { count, type Tally } from './outside.ts';
import { faultsInStream, type Size } from './in-stream.ts';
import { isRunning, until } from './session.ts';

export const killBrowser = (size: Size): Promise<Tally> =>
  faultsInStream({ kind: 'browser killed', fault: async (session) => { await session.kill(); return false; } }, size);

export const killRenderer = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'renderer killed',
    async fault(session, page, tally) {
      const killed = await session.killRenderers(page);
      count(tally, killed > 0 ? 'processes' : 'the browser ended with it', killed || 1);
      return killed > 0;
    },
  }, size);

/** Storage and network have processes of their own, which the browser starts again. Chromium 156 keeps IndexedDB in the browser's own (seen 2026-11-26 by whose file handles they are). */
export const killUtilities = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'storage process killed',
    async fault(session, page, tally) {
      const pids = [...(await session.processes('storage.mojom.StorageService')), ...(await session.processes('network.mojom.NetworkService'))];
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      count(tally, 'processes', pids.length);
      await until('the end of the processes', () => !pids.some(isRunning));
      await session.leave(page);
      return true;
    },
  }, size);

export const closeTab = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'tab closed',
    async fault(session, page, tally) {
      if (tally.faults % 2) await page.goto('data:text/html,elsewhere'); // left, not closed
      await session.leave(page);
      return true;
    },
  }, size);

export const endWorker = (size: Size): Promise<Tally> =>
  faultsInStream({
    kind: 'worker ended',
    begin: (page, book, run) => page.evaluate(([name, n]) => window.faults.streamInWorker(name, n), [book, run] as const),
    async fault(session, page) {
      await page.evaluate(() => window.faults.endWorker());
      await session.leave(page);
      return true;
    },
  }, size);
