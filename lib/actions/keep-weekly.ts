// The weekly backup, from whichever page of ours is open: a copy in the browser always, and one outside where the person said so. It must not know the time of the week.
import { isBackupDue } from '../domain/backup.ts';
import { keepNote, readNote } from './backup-tools.ts';
import type { KeepDoors } from './backups.ts';
import type { Tools } from './tools.ts';
import type { StartWork } from './work.ts';

export interface WeeklyDoors extends Pick<KeepDoors, 'copies' | 'room' | 'persist' | 'folder'> {
  readonly work: StartWork;
  /** Absent where the page cannot save a file. */
  readonly download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

async function keepOutside({ book, now }: Tools, doors: WeeklyDoors): Promise<void> {
  const way = await readNote(book, 'way');
  if (way === null || way === 'here' || (way === 'downloads' && !doors.download)) return;
  if (!isBackupDue((await readNote(book, 'outside'))?.at ?? null, now().getTime())) return;
  if (way === 'folder' && (await doors.folder())?.permission !== 'granted') return void (await keepNote(book, 'trouble', { at: now().toISOString(), reason: 'ask-folder' }));
  const done = await doors.work('write-backup', { why: 'weekly', to: way === 'folder' ? 'folder' : 'file', onlyIfDue: true }).result;
  if (done.ok && done.value.ok && done.value.value.file) doors.download?.(done.value.value.file.name, done.value.value.file.bytes);
}

/** Whatever fails is noted where the page about backups tells it, and tried again next time. */
export async function keepWeekly(tools: Tools, doors: WeeklyDoors): Promise<void> {
  if ((await tools.book.counts()).events === 0) return;
  if ((await doors.room())?.isPersisted === false) await doors.persist();
  const newest = (await doors.copies()).find((copy) => copy.verifiedAt !== null);
  if (isBackupDue(newest?.at ?? null, tools.now().getTime())) await doors.work('write-backup', { why: 'weekly', to: 'here', onlyIfDue: true }).result;
  await keepOutside(tools, doors);
}
