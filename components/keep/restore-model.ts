// A backup file: chosen, opened with its passphrase where it has one, looked at, tried, restored, and the restoring taken back.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Restored } from '../../lib/actions/backups.ts';
import type { LookedAt, RestoreOrder } from '../../lib/actions/restore-backup.ts';
import type { BackupProblem, KeptCopy } from '../../lib/domain/backup.ts';
import type { Result } from '../../lib/domain/result.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import type { KeepModel } from './keep-model.ts';

export interface Chosen {
  readonly name: string;
  readonly file: Blob;
  readonly wantsPassphrase: boolean;
  readonly looked: LookedAt | null;
}
export type How = 'replace' | 'join';

export interface RestoreModel {
  readonly chosen: ReadonlySignal<Chosen | null>;
  readonly passphrase: ReadonlySignal<string>;
  readonly how: ReadonlySignal<How>;
  type(passphrase: string): void;
  set(how: How): void;
  take(file: File | null): Promise<void>;
  takeCopy(copy: KeptCopy): Promise<void>;
  /** With the passphrase that was typed. */
  open(): Promise<void>;
  tryOut(): Promise<void>;
  restore(): Promise<void>;
}

const BACKUP: Readonly<Record<BackupProblem, true>> = { 'not-a-backup': true, 'newer-format': true, damaged: true, 'too-large': true, 'passphrase-wanted': true, 'passphrase-wrong': true };
/** The sentence for whatever kept a file from being taken. */
export function fileProblem(reason: string): string {
  if (Object.hasOwn(BACKUP, reason)) return t(`keep.problem.${reason as BackupProblem}`);
  switch (reason) {
    case 'gone': case 'unsound': return t(`keep.problem.${reason}`);
    case 'full': case 'unavailable': return t(`keep.write.${reason}`);
    default: return t('keep.problem.broken');
  }
}

export function createRestore(book: BookModel, keep: KeepModel): RestoreModel {
  const chosen = signal<Chosen | null>(null);
  const passphrase = signal('');
  const how = signal<How>('replace');
  const day = (at: string): string => formatDay(at.slice(0, 10), 'day', book.today());

  const look = async (name: string, file: Blob): Promise<string | null> => {
    const done = await keep.work('look-at-backup', { file, opener: passphrase.value || undefined }).result;
    const looked = done.ok ? done.value : done;
    const wantsPassphrase = !looked.ok && (looked.reason === 'passphrase-wanted' || looked.reason === 'passphrase-wrong');
    chosen.value = looked.ok || wantsPassphrase ? { name, file, wantsPassphrase, looked: looked.ok ? looked.value : null } : null;
    return looked.ok || looked.reason === 'passphrase-wanted' ? null : fileProblem(looked.reason);
  };
  /** What opened it once opens it at once. */
  const openerOf = ({ looked }: Chosen): RestoreOrder['opener'] => looked?.lock ?? (passphrase.value || undefined);
  const begin = (name: string, file: Blob): Promise<boolean> => {
    batch(() => { passphrase.value = ''; how.value = 'replace'; chosen.value = null; });
    return keep.act('looking', () => look(name, file));
  };
  const takeBack = (before: string, at: string): Promise<boolean> => keep.act('restoring', async () => {
    const done = await keep.doors.restore(before);
    if (!done.ok) return fileProblem(done.reason);
    book.toasts.show(t('keep.restore.takenBack', { day: day(at) }));
    return null;
  });
  const settled = (done: Result<Result<Restored, string>, string>, at: string): string | null => {
    const restored = done.ok ? done.value : done;
    if (!restored.ok) return fileProblem(restored.reason);
    const { before } = restored.value;
    chosen.value = null;
    book.toasts.show(t(how.value === 'join' ? 'keep.restore.joined' : 'keep.restore.restored', { day: day(at) }), before === null ? null : () => void takeBack(before, at));
    return null;
  };
  return {
    chosen, passphrase, how,
    type: (typed) => { passphrase.value = typed; },
    set: (next) => { how.value = next; },
    take: async (file) => { if (file) await begin(file.name, file); },
    async takeCopy(copy) {
      const bytes = await keep.doors.copyFile(copy.id);
      await (bytes ? begin(`${day(copy.at)}`, new Blob([bytes])) : keep.act('looking', async () => fileProblem('gone')));
    },
    open: async () => { const file = chosen.value; if (file) await keep.act('looking', () => look(file.name, file.file)); },
    tryOut: async () => void (await keep.act('trying', async () => {
      const file = chosen.value;
      if (!file) return null;
      const done = await keep.work('try-backup', { file: file.file, opener: openerOf(file) }).result;
      const tried = done.ok ? done.value : done;
      if (!tried.ok) return fileProblem(tried.reason);
      book.toasts.show(t('keep.restore.tried', { people: t('room.countPeople', { count: tried.value.counts.people }), referrals: t('room.countReferrals', { count: tried.value.counts.referrals }) }));
      return null;
    })),
    restore: async () => void (await keep.act('restoring', async () => {
      const file = chosen.value;
      if (!file?.looked) return null;
      const done = await keep.work('restore-backup', { file: file.file, opener: openerOf(file), how: how.value, operation: book.tools.newId() }).result;
      return settled(done, file.looked.exportedAt);
    })),
  };
}
