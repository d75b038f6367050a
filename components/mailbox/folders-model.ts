// The folders of the mail program one is in: which are ticked, how far their gathering has come; what was gathered is read as a chosen file is.
import { batch as together, computed, signal, type ReadonlySignal } from '@preact/signals';
import { gatherFolders, type FolderDoors, type GatherProblem } from '../../lib/actions/gather-folders.ts';
import type { GatheringNews, MailFolder } from '../../lib/domain/mailbox/mail-folders.ts';

export interface FoldersModel {
  /** Null until they are listed. */
  readonly folders: ReadonlySignal<readonly MailFolder[] | null>;
  readonly ticked: ReadonlySignal<ReadonlySet<string>>;
  /** Mails in what is ticked. */
  readonly mails: ReadonlySignal<number>;
  readonly news: ReadonlySignal<GatheringNews | null>;
  readonly problem: ReadonlySignal<Exclude<GatherProblem, 'stopped'> | null>;
  /** Gathered earlier, and still there. */
  readonly kept: ReadonlySignal<readonly File[]>;
  list(): Promise<void>;
  toggle(id: string): void;
  gather(): Promise<void>;
  stop(): void;
  /** Nothing of it is needed any more. */
  drop(): Promise<void>;
}

export function createFolders(doors: FolderDoors, choose: (files: readonly File[]) => Promise<void>): FoldersModel {
  const folders = signal<readonly MailFolder[] | null>(null);
  const ticked = signal<ReadonlySet<string>>(new Set());
  const [news, problem, kept] = [signal<GatheringNews | null>(null), signal<Exclude<GatherProblem, 'stopped'> | null>(null), signal<readonly File[]>([])];
  let stopping: AbortController | null = null;
  const chosen = computed(() => (folders.value ?? []).filter(({ id }) => ticked.value.has(id)));
  return {
    folders, ticked, news, problem, kept,
    mails: computed(() => chosen.value.reduce((sum, { mails }) => sum + mails, 0)),
    async list() {
      const [all, files] = await Promise.all([doors.folders.list().catch(() => []), doors.files.all()]);
      together(() => {
        folders.value = all;
        kept.value = files;
        if (ticked.value.size === 0) ticked.value = new Set(all.filter(({ isAside }) => !isAside).map(({ id }) => id));
      });
    },
    toggle(id) { const next = new Set(ticked.value); if (!next.delete(id)) next.add(id); ticked.value = next; },
    async gather() {
      if (stopping || chosen.value.length === 0) return;
      stopping = new AbortController();
      together(() => { problem.value = null; news.value = { folder: '', done: 0, of: chosen.value.reduce((sum, { mails }) => sum + mails, 0), missing: 0 }; });
      const gathered = await gatherFolders(doors, chosen.value, (told) => { news.value = told; }, stopping.signal);
      stopping = null;
      together(() => {
        news.value = null;
        if (gathered.ok) kept.value = gathered.value;
        else if (gathered.reason !== 'stopped') problem.value = gathered.reason;
      });
      if (gathered.ok) await choose(gathered.value);
    },
    stop: () => stopping?.abort(),
    async drop() { await doors.files.drop(); kept.value = []; },
  };
}
