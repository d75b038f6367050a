// Looks at a backup and puts it in place of the book, or joins the two: never before it was read as a whole and what stands there now was copied.
import { isRoomFor, type BackupCounts, type BackupProblem, type KeptCopies } from '../domain/backup.ts';
import { replay, type BookEvent } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Lock } from '../exchange/backup/passphrase.ts';
import { readBackup, type ReadBackup } from '../exchange/backup/read-backup.ts';
import type { Book, BookExport, Counts, StoreProblem } from '../store/book.ts';
import { readNote, type BackupTools } from './backup-tools.ts';
import type { Restored } from './backups.ts';
import { writeBackups } from './write-backups.ts';

export interface LookedAt {
  readonly exportedAt: string;
  /** What opened it, to be given again; null where it is not sealed. */
  readonly lock: Lock | null;
  readonly counts: BackupCounts;
  /** The days of its first and its last event, ISO 8601; null where it holds none. */
  readonly from: string | null;
  readonly until: string | null;
  /** What the book holds now. */
  readonly now: Counts;
  /** Changes that are in the book and not in the backup: they would go. */
  readonly onlyInBook: number;
  /** And the other way round. */
  readonly onlyInBackup: number;
}
export interface RestoreOrder {
  readonly file: Blob;
  /** The words, or what they opened before. */
  readonly opener?: string | Lock;
  /** `join`: what is there stays; per field the newest wins. */
  readonly how: 'replace' | 'join';
  /** Given again it changes nothing. */
  readonly operation: string;
}

function countsOf(events: readonly BookEvent[]): BackupCounts {
  const subjects = new Map<string, BookEvent[]>();
  for (const event of events) {
    const key = `${event.subject.type} ${event.subject.id}`;
    const known = subjects.get(key);
    if (known) known.push(event);
    else subjects.set(key, [event]);
  }
  const counts = { people: 0, referrals: 0, openFollowUps: 0 };
  for (const [first, ...more] of subjects.values()) {
    const row = first && replay([first, ...more]);
    if (!row || row.removed === true) continue;
    if (first.subject.type === 'person') counts.people++;
    else if (first.subject.type === 'referral') counts.referrals++;
    else if (first.subject.type === 'follow-up' && (row['state'] ?? 'open') === 'open') counts.openFollowUps++;
  }
  return { ...counts, events: events.length };
}

/** Without a passphrase, what this browser's own lock opens is opened. */
async function open(book: Pick<Book, 'backupNote' | 'keepBackupNote'>, file: Blob, opener: string | Lock | undefined): Promise<Result<ReadBackup, BackupProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readBackup(bytes, opener || ((await readNote(book, 'lock').catch(() => null)) ?? undefined));
}

export async function lookAtBackup(tools: Pick<BackupTools, 'book'>, { file, opener }: Pick<RestoreOrder, 'file' | 'opener'>): Promise<Result<LookedAt, BackupProblem>> {
  const read = await open(tools.book, file, opener);
  if (!read.ok) return read;
  const { events, exportedAt, lock } = read.value;
  const [now, live] = [await tools.book.counts(), (await tools.book.exportBook()).events];
  const ids = new Set(events.map(({ id }) => id));
  const shared = live.reduce((sum, { id }) => sum + Number(ids.has(id)), 0);
  return ok({
    exportedAt, lock, counts: countsOf(events), now, onlyInBook: live.length - shared, onlyInBackup: events.length - shared,
    from: events[0]?.at.slice(0, 24) ?? null, until: events.at(-1)?.at.slice(0, 24) ?? null,
  });
}

export interface TriedBackup {
  readonly exportedAt: string;
  readonly counts: Counts;
}

type TryRestore = BackupTools['tryRestore'];
/** Restored elsewhere, does it add up, and to what it says it holds? */
async function tryOut(tryRestore: TryRestore, read: ReadBackup): Promise<Result<Counts, StoreProblem | 'unsound'>> {
  const tried = await tryRestore(read);
  if (!tried.ok) return tried;
  const { told } = read;
  const { counts, check } = tried.value;
  const isAsTold = told === null || (told.people === counts.people && told.referrals === counts.referrals && told.openFollowUps === counts.openFollowUps);
  const addsUp = [check.torn, check.orphans, check.countersOff].every((list) => list.length === 0);
  return isAsTold && addsUp ? ok(counts) : fail('unsound');
}

/** "Would this file bring the book back?" Answered by doing it, elsewhere. */
export async function tryBackup(tools: BackupTools, { file, opener }: Pick<RestoreOrder, 'file' | 'opener'>): Promise<Result<TriedBackup, BackupProblem | StoreProblem | 'unsound'>> {
  const read = await open(tools.book, file, opener);
  if (!read.ok) return read;
  const tried = await tryOut(tools.tryRestore, read.value);
  return tried.ok ? ok({ exportedAt: read.value.exportedAt, counts: tried.value }) : tried;
}

async function putIn(tools: BackupTools, read: ReadBackup, bytes: number, { how, operation }: Pick<RestoreOrder, 'how' | 'operation'>): Promise<Result<Restored, BackupProblem | StoreProblem>> {
  if (!isRoomFor(await tools.room(), 8 * bytes)) return fail('full'); // unpacked, with rows and indexes
  const copied = await writeBackups(tools, { why: 'before-restore', to: 'here' }).catch((): Result<never, 'unread'> => fail('unread'));
  // An empty book leaves nothing to go back to; one that cannot be read is what a restore is for.
  if (!copied.ok && copied.reason === 'full') return fail('full');
  const restored = await tools.book[how === 'join' ? 'merge' : 'restore'](read, operation);
  return restored.ok ? ok({ counts: restored.value, before: copied.ok ? (copied.value.copy?.id ?? null) : null }) : restored;
}

export async function restoreBackup(tools: BackupTools, order: RestoreOrder): Promise<Result<Restored, BackupProblem | StoreProblem>> {
  const read = await open(tools.book, order.file, order.opener);
  return read.ok ? putIn(tools, read.value, order.file.size, order) : read;
}

/** One of the copies in the browser; one that was never tried is tried before. */
export async function restoreCopy(tools: BackupTools, id: string, operation: string): Promise<Result<Restored, BackupProblem | StoreProblem | 'gone' | 'unsound'>> {
  const bytes = await tools.copies.read(id);
  if (!bytes) return fail('gone');
  const read = await readBackup(bytes);
  if (!read.ok) return read;
  if (await isUntried(tools.copies, id)) {
    const tried = await tryOut(tools.tryRestore, read.value);
    // The book itself is well: whatever else is wrong, this copy is not to be trusted with its place.
    if (!tried.ok) return fail(tried.reason === 'full' ? 'full' : 'unsound');
  }
  return putIn(tools, read.value, bytes.length, { how: 'replace', operation });
}
export const isUntried = async (copies: Pick<KeptCopies, 'list'>, id: string): Promise<boolean> => (await copies.list()).find((copy) => copy.id === id)?.verifiedAt == null;

export interface Unread {
  readonly replace: (exported: BookExport) => Promise<Result<Counts, StoreProblem>>;
  /** Null for what was tried before. */
  readonly tryRestore: TryRestore | null;
}
/** For a book that cannot be opened: nothing of it can be copied before. */
export async function restoreUnread(bytes: Uint8Array<ArrayBuffer> | null, opener: string | Lock | undefined, { replace, tryRestore }: Unread): Promise<Result<Restored, BackupProblem | StoreProblem | 'gone' | 'unsound'>> {
  if (!bytes) return fail('gone');
  const read = await readBackup(bytes, opener || undefined);
  if (!read.ok) return read;
  const tried = tryRestore && (await tryOut(tryRestore, read.value));
  // A browser that opens no other database either says nothing against what was read whole.
  if (tried?.ok === false && (tried.reason === 'unsound' || tried.reason === 'full')) return fail(tried.reason);
  const restored = await replace(read.value);
  return restored.ok ? ok({ counts: restored.value, before: null }) : restored;
}
