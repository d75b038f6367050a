// Copies of the book in the browser's own file store: beside the database, readable without it, each with a slip that says what it is. It must not know what is in a copy.
import type { KeptCopies, KeptCopy } from '../../domain/backup.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readFile, writeOwnFile, type DirectoryHandle } from './file-handles.ts';

const FOLDER = 'backups';
const SLIP = '.json';
const COPY = '.goen';

export async function keptFolder(create: boolean): Promise<DirectoryHandle | null> {
  try {
    const root = (await navigator.storage.getDirectory()) as unknown as DirectoryHandle;
    return await root.getDirectoryHandle(FOLDER, { create });
  } catch {
    return null;
  }
}

const problemOf = (error: unknown): 'full' | 'unavailable' => (error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable');
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** A slip that was damaged is no slip. */
function slipFrom(bytes: Uint8Array | null, id: string): KeptCopy | null {
  try {
    const slip = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as Partial<KeptCopy>;
    const counts = [slip.people, slip.referrals, slip.openFollowUps, slip.events, slip.bytes].every(isCount);
    const isVerified = slip.verifiedAt === null || (typeof slip.verifiedAt === 'string' && !Number.isNaN(Date.parse(slip.verifiedAt)));
    return slip.id === id && counts && isVerified && typeof slip.at === 'string' && !Number.isNaN(Date.parse(slip.at)) ? (slip as KeptCopy) : null;
  } catch {
    return null;
  }
}

async function namesIn(folder: DirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

const remove = async (folder: DirectoryHandle, id: string): Promise<void> => {
  // The slip first: what has none is no copy.
  for (const name of [id + SLIP, id + COPY]) await folder.removeEntry(name).catch(() => undefined);
};

async function withFolder(act: (folder: DirectoryHandle) => Promise<void>): Promise<Result<true, 'full' | 'unavailable'>> {
  const folder = await keptFolder(true);
  if (!folder) return fail('unavailable');
  try {
    await act(folder);
    return ok(true);
  } catch (error) {
    return fail(problemOf(error));
  }
}
const putSlip = (folder: DirectoryHandle, copy: KeptCopy): Promise<void> => writeOwnFile(folder, copy.id + SLIP, new TextEncoder().encode(JSON.stringify(copy)));

export const keptCopies: KeptCopies = {
  async list() {
    const folder = await keptFolder(false);
    if (!folder) return [];
    const names = await namesIn(folder).catch((): readonly string[] => []);
    const slips = await Promise.all(names.flatMap((name) => (name.endsWith(SLIP) && names.includes(name.slice(0, -SLIP.length) + COPY) ? [readFile(folder, name).catch(() => null).then((bytes) => slipFrom(bytes, name.slice(0, -SLIP.length)))] : [])));
    return slips.filter((slip) => slip !== null).sort((a, b) => (a.at < b.at ? 1 : -1));
  },
  async read(id) {
    const folder = await keptFolder(false);
    return folder && readFile(folder, id + COPY).catch(() => null);
  },
  write: (copy, bytes) => withFolder(async (folder) => {
    const names = await namesIn(folder);
    for (const name of names) if (name.endsWith(COPY) && !names.includes(name.slice(0, -COPY.length) + SLIP)) await folder.removeEntry(name).catch(() => undefined);
    await writeOwnFile(folder, copy.id + COPY, bytes);
    await putSlip(folder, copy);
  }),
  note: (copy) => withFolder((folder) => putSlip(folder, copy)),
  async remove(id) {
    const folder = await keptFolder(false);
    if (folder) await remove(folder, id);
  },
};
