// Writes a backup to where it is wanted, and reads each one back by really restoring it somewhere else: what was not seen to come back is not called a backup.
import { isBackupDue, isRoomFor, type BackupFolder, type BackupReason, type KeptCopy, type OutsideBackup } from '../domain/backup.ts';
import { dayOf } from '../domain/day.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Lock } from '../exchange/backup/passphrase.ts';
import { readBackup } from '../exchange/backup/read-backup.ts';
import { writeBackup, writePlainBackup } from '../exchange/backup/write-backup.ts';
import { joined } from '../exchange/backup/joined.ts';
import type { BookTexts } from '../store/book.ts';
import { keepNote, readNote, type BackupTools } from './backup-tools.ts';
import type { WorkProgress } from './work-progress.ts';

export interface BackupOrder {
  readonly why: BackupReason;
  /** `file` and `plain`: handed back, for whoever saves it; `plain` can be read without Goen and is not sealed. */
  readonly to: 'here' | 'folder' | 'file' | 'plain';
  /** Nothing is written while the newest one is younger than a week. */
  readonly onlyIfDue?: boolean;
}
export interface WrittenBackup {
  readonly copy: KeptCopy | null;
  readonly outside: OutsideBackup | null;
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}
/** `unsound`: what was written does not come back as what the book says it holds. */
export type WriteProblem = 'empty' | 'not-due' | 'full' | 'unavailable' | 'no-folder' | 'ask-folder' | 'unsound';
export type TellStage = (progress: WorkProgress & { readonly found: 'writing' | 'verifying' }) => void;

const KEPT = { regular: 4, before: 2, folder: 8 } as const;
const nothing: WrittenBackup = { copy: null, outside: null, file: null };
const stage = (tell: TellStage, found: 'writing' | 'verifying'): void => tell({ done: found === 'writing' ? 0 : 1, of: 2, found });

async function verify(tools: BackupTools, bytes: Uint8Array<ArrayBuffer>, book: BookTexts, opener?: Lock): Promise<Result<true, WriteProblem>> {
  const read = await readBackup(bytes, opener);
  if (!read.ok || read.value.exportedAt !== book.exportedAt) return fail('unsound');
  const tried = await tools.tryRestore(read.value);
  if (!tried.ok) return fail(tried.reason === 'full' || tried.reason === 'unavailable' ? tried.reason : 'unsound');
  const { counts, check } = tried.value;
  const isSame = (['people', 'referrals', 'openFollowUps', 'events'] as const).every((count) => counts[count] === book.counts[count]);
  return isSame && [check.torn, check.orphans, check.countersOff].every((list) => list.length === 0) ? ok(true) : fail('unsound');
}

const readsBack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<true, WriteProblem>> => ((await readBackup(bytes)).ok ? ok(true) : fail('unsound'));
const isBefore = (why: BackupReason): boolean => why === 'before-restore' || why === 'before-import';

/** The newest four stay, and the newest two from before a restore; whatever was not verified goes with the first one that is. */
async function prune({ copies }: BackupTools): Promise<void> {
  const left = { regular: KEPT.regular, before: KEPT.before };
  for (const copy of await copies.list()) {
    const kind = isBefore(copy.why) ? 'before' : 'regular';
    if (copy.verifiedAt !== null && left[kind]-- > 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- a handful
    await copies.remove(copy.id);
  }
}

async function writeHere(tools: BackupTools, why: BackupReason, book: BookTexts, tell: TellStage): Promise<Result<WrittenBackup, WriteProblem>> {
  const bytes = await writeBackup(book);
  if (!isRoomFor(await tools.room(), bytes.length)) return fail('full');
  const copy: KeptCopy = { id: tools.newId(), at: book.exportedAt, why, bytes: bytes.length, verifiedAt: null, ...book.counts };
  const written = await tools.copies.write(copy, bytes);
  if (!written.ok) return written;
  stage(tell, 'verifying');
  const back = await tools.copies.read(copy.id);
  // What is about to be replaced may be anything: its copy has to be what was written, whether or not that adds up.
  const verified = !back ? fail('unsound') : isBefore(why) ? await readsBack(back) : await verify(tools, back, book);
  // One that does not add up is kept beside the sound ones, until there is a sound one again.
  if (!verified.ok) return verified;
  const sound = { ...copy, verifiedAt: tools.now().toISOString() };
  const noted = await tools.copies.note(sound);
  if (!noted.ok) return noted;
  await prune(tools);
  return ok({ ...nothing, copy: sound });
}

async function pruneFolder(tools: BackupTools, folder: BackupFolder, name: string): Promise<void> {
  const [names, gone] = await readNote(tools.book, 'files').then((files) => { const all = [name, ...(files ?? []).filter((one) => one !== name)]; return [all.slice(0, KEPT.folder), all.slice(KEPT.folder)] as const; });
  await Promise.all(gone.map((one) => folder.remove(one)));
  await keepNote(tools.book, 'files', names);
}

async function writeOutside(tools: BackupTools, to: 'folder' | 'file', book: BookTexts, tell: TellStage): Promise<Result<WrittenBackup, WriteProblem>> {
  const folder = to === 'folder' ? await tools.folder() : null;
  if (to === 'folder') {
    if (!folder) return fail('no-folder');
    if ((await folder.permission()) !== 'granted') return fail('ask-folder');
  }
  const lock = await readNote(tools.book, 'lock');
  const name = `goen-${dayOf(tools.now())}.goen`;
  const bytes = await writeBackup(book, lock);
  const written = folder ? await folder.write(name, bytes) : ok(true);
  if (!written.ok) return written;
  stage(tell, 'verifying');
  const back = folder ? await folder.read(name) : bytes;
  const verified = back ? await verify(tools, back, book, lock ?? undefined) : fail('unsound');
  if (!verified.ok) return verified;
  const outside: OutsideBackup = {
    at: book.exportedAt, way: folder ? 'folder' : 'downloads', fileName: name, events: book.counts.events, bytes: bytes.length, isSealed: lock !== null, verified: folder ? 'read-back' : 'before-writing',
  };
  if (folder) await pruneFolder(tools, folder, name);
  await keepNote(tools.book, 'outside', outside);
  return ok({ ...nothing, outside, file: folder ? null : { name, bytes } });
}

async function isStillDue(tools: BackupTools, to: BackupOrder['to']): Promise<boolean> {
  const newest = to === 'here' ? (await tools.copies.list()).find((copy) => copy.verifiedAt !== null) : await readNote(tools.book, 'outside');
  return isBackupDue(newest?.at ?? null, tools.now().getTime());
}

async function write(tools: BackupTools, { why, to, onlyIfDue = false }: BackupOrder, tell: TellStage): Promise<Result<WrittenBackup, WriteProblem>> {
  if (onlyIfDue && !(await isStillDue(tools, to))) return fail('not-due');
  stage(tell, 'writing');
  const book = await tools.book.exportTexts();
  if (book.counts.events === 0 && book.texts.length === 0) return fail('empty');
  switch (to) {
    case 'here': return writeHere(tools, why, book, tell);
    case 'folder': case 'file': return writeOutside(tools, to, book, tell);
    case 'plain': return ok({ ...nothing, file: { name: `goen-${dayOf(tools.now())}.json`, bytes: joined(await writePlainBackup(book)) } });
    default: return to satisfies never;
  }
}

/** One at a time: the caller sees to that. */
export async function writeBackups(tools: BackupTools, order: BackupOrder, tell: TellStage = () => undefined): Promise<Result<WrittenBackup, WriteProblem>> {
  const written = await write(tools, order, tell);
  const isTold = !isBefore(order.why) && (written.ok || (written.reason !== 'not-due' && written.reason !== 'empty'));
  if (isTold) await keepNote(tools.book, 'trouble', written.ok ? null : { at: tools.now().toISOString(), reason: written.reason });
  return written;
}
