// The weekly backup while a page of the extension is open.
import type { Tools } from '../actions/tools.ts';
import { keepDoors } from './backup-doors.ts';
import { startWork } from './start-work.ts';
import { keepWeeklyBackups } from './weekly-backups.ts';

/** `download`: of the page, where it can save a file. */
export const keepBackups = (tools: Tools, download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void): void =>
  keepWeeklyBackups(tools, { ...keepDoors(tools.book), work: startWork, download });
