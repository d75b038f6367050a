// What is known of backups and of the book's health, read together and read again after every act; and the acts, one at a time.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { keepNote, readNote } from '../../lib/actions/backup-tools.ts';
import type { KeepDoors } from '../../lib/actions/backups.ts';
import type { StartWork } from '../../lib/actions/work.ts';
import type { BackupOrder, WriteProblem } from '../../lib/actions/write-backups.ts';
import type { BackupWay, BookCheck, KeptCopy, OutsideBackup, StorageRoom } from '../../lib/domain/backup.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Counts } from '../../lib/store/book.ts';
import type { BookModel } from '../book/book-model.ts';
import { readProblem } from '../base/read-problem.ts';

/** Everything that the page tells. */
export interface Kept {
  readonly counts: Counts;
  readonly copies: readonly KeptCopy[];
  readonly room: StorageRoom | null;
  readonly way: BackupWay;
  readonly folder: Awaited<ReturnType<KeepDoors['folder']>>;
  readonly outside: OutsideBackup | null;
  readonly checked: BookCheck | null;
  readonly isSealing: boolean;
  readonly trouble: WriteProblem | null;
  readonly pages: number | null;
  readonly health: 'good' | 'lost-saves';
}
export type Busy = 'writing' | 'verifying' | 'checking' | 'sealing' | 'looking' | 'restoring' | 'trying' | 'exporting';

export interface KeepModel {
  readonly kept: ReadonlySignal<Kept | null>;
  readonly busy: ReadonlySignal<Busy | null>;
  /** Why the last act came to nothing, told where it was pressed; gone with the next one. */
  readonly problem: ReadonlySignal<{ readonly of: Busy; readonly words: string } | null>;
  readonly doors: KeepDoors;
  readonly work: StartWork;
  refresh(): Promise<void>;
  /** False where another act is still at it. */
  act(busy: Busy, act: () => Promise<string | null>): Promise<boolean>;
  backUp(): Promise<void>;
  /** Once, wherever the weekly ones go. */
  saveOne(): Promise<void>;
  checkBook(): Promise<void>;
  choose(way: BackupWay): Promise<void>;
  chooseFolder(): Promise<void>;
  allowFolder(): Promise<void>;
  setPassphrase(passphrase: string | null): Promise<boolean>;
  persist(): Promise<void>;
  saveCopy(copy: KeptCopy): Promise<void>;
}

const problemWords = (reason: WriteProblem | string): string => {
  switch (reason) {
    case 'empty': case 'full': case 'unavailable': case 'no-folder': case 'ask-folder': case 'unsound': return t(`keep.write.${reason}`);
    default: return t('keep.write.broken');
  }
};
export const fileNameOf = (copy: Pick<KeptCopy, 'at'>): string => `goen-${copy.at.slice(0, 10)}.goen`;

export function createKeep(book: BookModel, doors: KeepDoors, work: StartWork): KeepModel {
  const { tools } = book;
  const kept = signal<Kept | null>(null);
  const busy = signal<Busy | null>(null);
  const problem = signal<{ readonly of: Busy; readonly words: string } | null>(null);

  const read = async (): Promise<Kept> => {
    const [counts, copies, room, way, folder, outside, checked, lock, trouble, pages] = await Promise.all([
      tools.book.counts(), doors.copies(), doors.room(), readNote(tools.book, 'way'), doors.folder().catch(() => null), readNote(tools.book, 'outside'), readNote(tools.book, 'checked'), readNote(tools.book, 'lock'), readNote(tools.book, 'trouble'), doors.pagesOpen(),
    ]);
    return { counts, copies, room, way: way ?? 'here', folder, outside, checked, isSealing: lock !== null, trouble: (trouble?.reason as WriteProblem | undefined) ?? null, pages, health: tools.book.health };
  };
  const refresh = async (): Promise<void> => {
    try {
      kept.value = await read();
    } catch (error) {
      book.trouble.value = readProblem(error);
    }
  };
  const act = async (what: Busy, doIt: () => Promise<string | null>): Promise<boolean> => {
    if (busy.value !== null) return false;
    batch(() => { busy.value = what; problem.value = null; });
    const failed = await doIt().catch(() => t('keep.write.broken'));
    await refresh();
    batch(() => { busy.value = null; problem.value = failed === null ? null : { of: what, words: failed }; });
    return failed === null;
  };
  const write = async (order: BackupOrder): Promise<string | null> => {
    const done = await work('write-backup', order, ({ found }) => { if (found === 'writing' || found === 'verifying') busy.value = found; }).result;
    if (!done.ok) return problemWords(done.reason);
    if (!done.value.ok) return problemWords(done.value.reason);
    const { file, outside } = done.value.value;
    if (file) book.doors.download(file.name, file.bytes, 'application/octet-stream');
    book.toasts.show(outside || file ? t('keep.done.outside', { file: outside?.fileName ?? file?.name ?? '' }) : t('keep.done.here'));
    return null;
  };
  /** Into a folder only with the browser's leave, which it gives after a press. */
  const outsideNow = async (): Promise<string | null> => {
    const way = (await readNote(tools.book, 'way')) ?? 'here';
    if (way === 'here') return null;
    if (way === 'folder' && !(await doors.allowFolder())) return problemWords((await doors.folder()) ? 'ask-folder' : 'no-folder');
    return write({ why: 'by-hand', to: way === 'folder' ? 'folder' : 'file' });
  };
  return {
    kept: computed(() => kept.value), busy, problem, doors, work, refresh, act,
    backUp: async () => void (await act('writing', async () => {
      const outside = await outsideNow(); // first: the press still counts
      return (await write({ why: 'by-hand', to: 'here' })) ?? outside;
    })),
    saveOne: async () => void (await act('writing', () => write({ why: 'by-hand', to: 'file' }))),
    checkBook: async () => void (await act('checking', async () => {
      const done = await work('check-book', {}).result;
      if (!done.ok) return problemWords(done.reason);
      const { subjects, torn, orphans, countersOff } = done.value;
      const isSound = torn.length + orphans.length + countersOff.length === 0;
      await keepNote(tools.book, 'checked', { at: tools.now().toISOString(), records: subjects, isSound });
      book.toasts.show(isSound ? t('keep.check.sound', { count: subjects }) : t('keep.check.unsound'));
      return null;
    })),
    choose: async (way) => void (await act('writing', async () => {
      if (way === 'folder' && !(await doors.folder()) && !(await doors.chooseFolder())) return null;
      await keepNote(tools.book, 'way', way);
      return way === 'folder' ? outsideNow() : null;
    })),
    chooseFolder: async () => void (await act('writing', async () => {
      if (!(await doors.chooseFolder())) return null;
      await keepNote(tools.book, 'files', null);
      await keepNote(tools.book, 'way', 'folder');
      return outsideNow();
    })),
    allowFolder: async () => void (await act('writing', outsideNow)),
    setPassphrase: (passphrase) => act('sealing', async () => {
      const done = await work('set-passphrase', { passphrase }).result;
      if (!done.ok) return problemWords(done.reason);
      book.toasts.show(t(passphrase === null ? 'keep.pass.removed' : 'keep.pass.isSet'));
      return null;
    }),
    persist: async () => void (await act('checking', async () => ((await doors.persist()) ? null : t('keep.store.notPromised')))),
    saveCopy: async (copy) => void (await act('exporting', async () => {
      const bytes = await doors.copyFile(copy.id);
      if (!bytes) return t('keep.problem.gone');
      book.doors.download(fileNameOf(copy), bytes, 'application/octet-stream');
      book.toasts.show(t('export.done', { file: fileNameOf(copy) }));
      return null;
    })),
  };
}
