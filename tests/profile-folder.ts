// Where the tests' browsers keep their profiles: in memory where there is room. On a disk that others write to as well, one strict save may wait for seconds.
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM_BYTES = 4 * 1024 ** 3;

function place(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new empty folder; whoever asks for it removes it. */
export const profileFolder = (name: string): string => mkdtempSync(join(place(), `${name}-`));
