// Backups as they are written, tried, kept and restored over a real book in memory: what counts as one, what does when disks and folders fail, and the way back.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepNote, readNote } from '../../lib/actions/backup-tools.ts';
import { keepWeekly, type WeeklyDoors } from '../../lib/actions/keep-weekly.ts';
import { lookAtBackup, restoreBackup, restoreCopy, restoreUnread, tryBackup } from '../../lib/actions/restore-backup.ts';
import type { StartWork } from '../../lib/actions/work.ts';
import { writeBackups, type BackupOrder, type WrittenBackup } from '../../lib/actions/write-backups.ts';
import { isBackupDue, isRoomFor, type StorageRoom } from '../../lib/domain/backup.ts';
import { fail, ok } from '../../lib/domain/result.ts';
import { lockFrom, newRecipe } from '../../lib/exchange/backup/passphrase.ts';
import { readBackup } from '../../lib/exchange/backup/read-backup.ts';
import type { Book } from '../../lib/store/book.ts';
import { replaceBook } from '../../lib/store/replace-book.ts';
import { keptMark, newId, newName, open, person, saved } from '../store/memory-book.ts';
import { memoryBackups, type MemoryBackups } from './memory-backups.ts';

const DAY = 86_400_000;
let book: Book;
let tools: MemoryBackups;
beforeEach(async () => {
  book = await open();
  tools = memoryBackups(book);
});
const fill = (...names: readonly string[]): Promise<unknown> => saved(book, { operation: newId(), intents: names.map((name) => person(newId(), { name })) });
const names = async (): Promise<readonly string[]> => (await book.people()).map(({ name }) => name).sort();
const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }): T => {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const write = async (order: Partial<BackupOrder> = {}): Promise<WrittenBackup> => must(await writeBackups(tools, { why: 'by-hand', to: 'here', ...order }));

describe('a copy in the browser', () => {
  test('counts once it was read back and restored for a trial; the live book is not touched by it', async () => {
    await fill('Ada', 'Grace');
    const before = JSON.stringify((await book.exportBook()).events);
    const { copy } = await write();
    expect(copy).toMatchObject({ people: 2, events: 2, why: 'by-hand', verifiedAt: tools.now().toISOString() });
    expect(await tools.copies.list()).toEqual([copy]);
    expect(JSON.stringify((await book.exportBook()).events)).toBe(before);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('goen-scratch');
  });
  test.each([['one bit', (bytes: Uint8Array<ArrayBuffer>) => { bytes[bytes.length >> 1]! ^= 1; return bytes; }], ['the end', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1)]])('does not where the disk loses %s; it pushes no good one out', async (_, spoil) => {
    await fill('Ada');
    const { copy } = await write();
    tools.spoil = spoil;
    expect(await writeBackups(tools, { why: 'weekly', to: 'here' })).toEqual(fail('unsound'));
    expect(await readNote(book, 'trouble')).toMatchObject({ reason: 'unsound' });
    expect((await tools.copies.list()).filter(({ verifiedAt }) => verifiedAt !== null)).toEqual([copy]);
    tools.spoil = (bytes) => bytes;
    await write();
    expect((await tools.copies.list()).every(({ verifiedAt }) => verifiedAt !== null)).toBe(true);
    expect(await readNote(book, 'trouble')).toBeNull();
  });
  test('does not where the counters of the book say something else than its events', async () => {
    await fill('Ada');
    const texts = await book.exportTexts();
    vi.spyOn(book, 'exportTexts').mockResolvedValue({ ...texts, counts: { ...texts.counts, people: 2 } });
    expect(await writeBackups(tools, { why: 'by-hand', to: 'here' })).toEqual(fail('unsound'));
  });
  test('the newest four stay, and two from before a restore', async () => {
    await fill('Ada');
    for (let week = 0; week < 7; week++) {
      tools.time += 7 * DAY;
      vi.spyOn(book, 'exportTexts').mockResolvedValue({ ...(await book.exportBook().then(async ({ events }) => ({ counts: await book.counts(), texts: [JSON.stringify(events)] }))), exportedAt: tools.now().toISOString() });
      await write({ why: week % 2 === 0 ? 'weekly' : 'before-restore' });
    }
    expect((await tools.copies.list()).map(({ why }) => why)).toEqual(['weekly', 'before-restore', 'weekly', 'before-restore', 'weekly', 'weekly']);
  });
  test('an empty book is not copied, and a full disk is told', async () => {
    expect(await writeBackups(tools, { why: 'weekly', to: 'here' })).toEqual(fail('empty'));
    await fill('Ada');
    tools.isFull = true;
    expect(await writeBackups(tools, { why: 'weekly', to: 'here' })).toEqual(fail('full'));
    expect(tools.files.size).toBe(0);
  });
});

describe('a backup outside', () => {
  test('is sealed where a passphrase is set, read back from the folder, and opened by the words alone in another browser', async () => {
    await fill('Ada');
    await keepNote(book, 'lock', must(await lockFrom('four words nobody guesses', newRecipe({ passes: 1, kib: 8 * 1024, lanes: 1 }))));
    const { outside } = await write({ to: 'folder' });
    expect(outside).toMatchObject({ way: 'folder', isSealed: true, verified: 'read-back', events: 1 });
    const file = tools.folderFiles.get(outside?.fileName ?? '')!;
    expect(await readBackup(file)).toEqual(fail('passphrase-wanted'));
    const elsewhere = memoryBackups(await open());
    must(await restoreBackup(elsewhere, { file: new Blob([file]), opener: 'four words nobody guesses', how: 'replace', operation: newId() }));
    expect((await elsewhere.book.people()).map(({ name }) => name)).toEqual(['Ada']);
  });
  test('is not written where the browser wants leave again, and the page learns why', async () => {
    await fill('Ada');
    tools.permission = 'ask';
    expect(await writeBackups(tools, { why: 'weekly', to: 'folder' })).toEqual(fail('ask-folder'));
    tools.hasFolder = false;
    expect(await writeBackups(tools, { why: 'weekly', to: 'folder' })).toEqual(fail('no-folder'));
    expect(await readNote(book, 'trouble')).toMatchObject({ reason: 'no-folder' });
  });
  test('of the files in the folder the newest eight stay; what is not ours is left alone', async () => {
    await fill('Ada');
    tools.folderFiles.set('holiday.jpg', new Uint8Array(1));
    for (let day = 0; day < 10; day++) { tools.time += DAY; await write({ to: 'folder' }); }
    expect(tools.folderFiles.size).toBe(9);
    expect(tools.folderFiles.has('holiday.jpg')).toBe(true);
  });
});

describe('restoring', () => {
  test('is looked at first, copies what is there, and is taken back by that copy', async () => {
    await fill('Ada', 'Grace');
    const { file } = await write({ to: 'file' });
    const [ada] = await book.people();
    await saved(book, { operation: newId(), intents: [person(newId(), { name: 'Later' }), { subject: { type: 'person', id: ada!.id }, kind: 'removed', set: { removed: true } }] });
    const backup = new Blob([file!.bytes]);
    expect(must(await lookAtBackup(tools, { file: backup }))).toMatchObject({ counts: { people: 2, events: 2 }, now: { people: 2, events: 4 }, onlyInBook: 2, onlyInBackup: 0, lock: null });
    const then = await names();
    const { before, counts } = must(await restoreBackup(tools, { file: backup, how: 'replace', operation: newId() }));
    expect([counts.people, await names()]).toEqual([2, ['Ada', 'Grace']]);
    expect((await book.checkReplay())).toMatchObject({ torn: [], orphans: [], countersOff: [] });
    must(await restoreCopy(tools, before!, newId()));
    expect(await names()).toEqual(then);
  });
  test('joined, what either holds stays', async () => {
    await fill('Ada');
    const { file } = await write({ to: 'file' });
    const other = memoryBackups(await open());
    await saved(other.book, person(newId(), { name: 'Grace' }));
    must(await restoreBackup(other, { file: new Blob([file!.bytes]), how: 'join', operation: newId() }));
    expect((await other.book.people()).map(({ name }) => name).sort()).toEqual(['Ada', 'Grace']);
  });
  test('given again it changes nothing, and without room it does not begin', async () => {
    await fill('Ada');
    const { file } = await write({ to: 'file' });
    const order = { file: new Blob([file!.bytes]), how: 'replace', operation: newId() } as const;
    must(await restoreBackup(tools, order));
    await fill('Grace');
    must(await restoreBackup(tools, order));
    expect(await names()).toEqual(['Ada', 'Grace']);
    tools.isFull = true;
    expect(await restoreBackup(tools, { ...order, operation: newId() })).toEqual(fail('full'));
    expect(await names()).toEqual(['Ada', 'Grace']);
  });
  test('only checked, the file is restored somewhere else', async () => {
    await fill('Ada');
    const { file } = await write({ to: 'file' });
    await fill('Grace');
    expect(must(await tryBackup(tools, { file: new Blob([file!.bytes]) }))).toMatchObject({ counts: { people: 1 } });
    expect(await names()).toEqual(['Ada', 'Grace']);
  });
  test('takes the place of a book that does not open', async () => {
    await fill('Ada');
    const { copy } = await write();
    const name = newName();
    const options = { name, mark: keptMark(), now: () => tools.time, newId };
    must(await restoreUnread(await tools.copies.read(copy!.id), undefined, { replace: (exported) => replaceBook(options, exported, newId()), tryRestore: null }));
    expect((await (await open(options)).people()).map((one) => one.name)).toEqual(['Ada']);
    expect(await restoreUnread(null, undefined, { replace: async () => fail('damaged'), tryRestore: null })).toEqual(fail('gone'));
  });
  test('what was never tried is tried elsewhere first, and takes no place where it does not add up', async () => {
    await fill('Ada');
    const { copy } = await write();
    await tools.copies.note({ ...copy!, verifiedAt: null });
    await fill('Grace');
    const bytes = await tools.copies.read(copy!.id);
    const unsound: typeof tools.tryRestore = async (exported) => { const tried = await tools.tryRestore(exported); return tried.ok ? ok({ ...tried.value, check: { ...tried.value.check, torn: ['person x'] as never } }) : tried; };
    const replaced: unknown[] = [];
    const replace = async (exported: unknown): Promise<ReturnType<typeof fail<'full'>>> => { replaced.push(exported); return fail('full'); };
    expect([await restoreUnread(bytes, undefined, { replace, tryRestore: unsound }), replaced]).toEqual([fail('unsound'), []]);
    await restoreUnread(bytes, undefined, { replace, tryRestore: async () => fail('unavailable') });
    expect(replaced).toHaveLength(1);
    expect(await restoreCopy({ ...tools, tryRestore: unsound }, copy!.id, newId())).toEqual(fail('unsound'));
    expect(await names()).toEqual(['Ada', 'Grace']);
    must(await restoreCopy(tools, copy!.id, newId()));
    expect(await names()).toEqual(['Ada']);
  });
});

describe('each week', () => {
  const doors = (facts: Partial<WeeklyDoors> = {}): WeeklyDoors => ({
    copies: () => tools.copies.list(), room: async () => null, persist: async () => true, folder: async () => (tools.hasFolder ? { name: 'Backups', permission: tools.permission } : null),
    work: ((_kind: string, order: BackupOrder) => ({ result: writeBackups(tools, order).then(ok), stop: () => undefined })) as unknown as StartWork, ...facts,
  });
  test('one copy, and one where the person said; none before a week has passed', async () => {
    await keepWeekly(tools, doors());
    expect(tools.files.size).toBe(0); // nothing in the book
    await fill('Ada');
    await keepNote(book, 'way', 'folder');
    await keepWeekly(tools, doors());
    await keepWeekly(tools, doors());
    expect([tools.files.size, tools.folderFiles.size]).toEqual([1, 1]);
  });
  test('into the downloads only from a page that can save a file', async () => {
    await fill('Ada');
    await keepNote(book, 'way', 'downloads');
    const files: string[] = [];
    await keepWeekly(tools, doors());
    expect(await readNote(book, 'outside')).toBeNull();
    await keepWeekly(tools, doors({ download: (name) => void files.push(name) }));
    await keepWeekly(tools, doors({ download: (name) => void files.push(name) }));
    expect(files).toEqual(['goen-2026-11-25.goen']);
  });
  test('asks the browser once to keep everything, and says that a folder wants leave', async () => {
    await fill('Ada');
    await keepNote(book, 'way', 'folder');
    tools.permission = 'ask';
    const persist = vi.fn(async () => true);
    const room: StorageRoom = { quota: 1e9, usage: 0, database: null, files: null, isPersisted: false };
    await keepWeekly(tools, doors({ persist, room: async () => room }));
    await keepWeekly(tools, doors({ persist, room: async () => ({ ...room, isPersisted: true }) }));
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await readNote(book, 'trouble')).toMatchObject({ reason: 'ask-folder' });
  });
  const at = Date.UTC(2026, 10, 26);
  test.each([
    ['never', null, true], ['six days ago', new Date(at - 6 * DAY).toISOString(), false], ['a week ago', new Date(at - 7 * DAY).toISOString(), true], ['tomorrow, by a clock that was wrong', new Date(at + 2 * DAY).toISOString(), true],
  ])('last made %s', (_, last, due) => expect(isBackupDue(last, at)).toBe(due));
  test.each([[null, 1e9, true], [{ quota: 1e9, usage: 0.5e9 }, 1e6, true], [{ quota: 1e9, usage: 0.99e9 }, 1e6, false], [{ quota: 0, usage: 0 }, 1e9, true]] as const)('room %j for %d bytes: %s', (room, bytes, is) => {
    expect(isRoomFor(room && { ...room, database: null, files: null, isPersisted: false }, bytes)).toBe(is);
  });
});
