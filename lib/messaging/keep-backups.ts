// Sees to the weekly backup while a page of ours is open: once it has settled, when the browser has nothing else to do, and now and then after that.
import { keepWeekly } from '../actions/keep-weekly.ts';
import type { Tools } from '../actions/tools.ts';
import { keepDoors } from './backup-doors.ts';
import { startWork } from './start-work.ts';

const EVERY_MS = 6 * 60 * 60 * 1000;

/** `download`: of the page, where it can save a file. */
export function keepBackups(tools: Tools, download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void): void {
  const doors = { ...keepDoors(tools.book), work: startWork, download };
  const keep = (): void => { requestIdleCallback(() => void keepWeekly(tools, doors).catch(() => undefined), { timeout: 60_000 }); };
  keep();
  setInterval(keep, EVERY_MS);
}
