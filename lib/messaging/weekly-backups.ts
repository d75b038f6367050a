// Sees to the weekly backup while a page of ours is open: once it has settled, when the browser has nothing else to do, and now and then after that. Whose page it is, is handed in.
import type { KeepDoors } from '../actions/backups.ts';
import { keepWeekly } from '../actions/keep-weekly.ts';
import type { Tools } from '../actions/tools.ts';
import type { StartWork } from '../actions/work.ts';

const EVERY_MS = 6 * 60 * 60 * 1000;

/** `download`: of the page, where it can save a file. */
export function keepWeeklyBackups(tools: Tools, doors: KeepDoors & { readonly work: StartWork; readonly download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void }): void {
  const keep = (): void => { requestIdleCallback(() => void keepWeekly(tools, doors).catch(() => undefined), { timeout: 60_000 }); };
  keep();
  setInterval(keep, EVERY_MS);
}
