// Reads a backup, all of it or nothing: a file that is cut short, changed by a bit or shaped by somebody else is told from a whole one. It writes nothing.
import type { BackupProblem } from '../../domain/backup.ts';
import type { BookExport } from '../../domain/book-export.ts';
import { oldestFirst, type BookEvent } from '../../domain/event.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { CAPS, headFrom, hex, lastLine, sha256, type BackupHead } from './backup-format.ts';
import { checkEvent } from './check-event.ts';
import { joined, type Bytes } from './joined.ts';
import { BackupFault, linesIn, unzipped } from './lines.ts';
import { PACKED, unpack } from './packed.ts';
import type { Lock } from './passphrase.ts';

export interface ReadBackup extends BookExport {
  /** What the file says it holds; null in the first version, which says nothing. */
  readonly told: BackupHead | null;
  /** What opened it, so that it need not be made again; null where the file is not sealed. */
  readonly lock: Lock | null;
}

const textOf = (bytes: Bytes): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BackupFault('damaged');
  }
};
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupFault('damaged');
  }
}

/** Events as they come, each sound and none twice. */
class Taken {
  readonly events: BookEvent[] = [];
  readonly #ids = new Set<string>();

  take(found: unknown): void {
    if (!Array.isArray(found)) throw new BackupFault('damaged');
    if (this.events.length + found.length > CAPS.events) throw new BackupFault('too-large');
    for (const one of found as readonly unknown[]) {
      const event = checkEvent(one);
      if (!event.ok) throw new BackupFault(event.reason);
      if (this.#ids.has(event.value.id)) throw new BackupFault('damaged');
      this.#ids.add(event.value.id);
      this.events.push(event.value);
    }
  }

  export(exportedAt: string): BookExport {
    return { format: 'goen-book', version: 1, exportedAt, events: this.events.sort(oldestFirst) };
  }
}

/** No comma ends the last line of events; a line too few or too many is neither events nor the end. */
async function readDocument(pieces: AsyncIterable<Bytes> | Iterable<Bytes>): Promise<Omit<ReadBackup, 'lock'>> {
  const taken = new Taken();
  const sums: Bytes[] = [];
  let head: BackupHead | null = null;
  let awaits: 'head' | 'events-or-end' | 'events' | 'end' | 'nothing' = 'head';
  for await (const bytes of linesIn(pieces)) {
    const line = textOf(bytes);
    if (awaits === 'head') {
      head = headFrom(line);
      if (!head) throw new BackupFault('damaged');
      awaits = 'events-or-end';
    } else if (line.startsWith(']') && (awaits === 'events-or-end' || awaits === 'end')) {
      if (line !== lastLine(taken.events.length, hex(await sha256(joined(sums))))) throw new BackupFault('damaged');
      awaits = 'nothing';
    } else {
      const [, run, comma] = /^(\{.*\})(,?)\n$/su.exec(line) ?? [];
      if (run === undefined || (awaits !== 'events' && awaits !== 'events-or-end')) throw new BackupFault('damaged');
      taken.take(jsonOf(`[${run}]`));
      awaits = comma === ',' ? 'events' : 'end';
    }
    sums.push(await sha256(bytes));
  }
  if (!head || awaits !== 'nothing') throw new BackupFault('damaged');
  return { ...taken.export(head.exportedAt), told: head };
}

function readFirstVersion(bytes: Bytes): Omit<ReadBackup, 'lock'> {
  if (bytes.length > CAPS.firstVersionBytes) throw new BackupFault('too-large');
  const { format, version, exportedAt, events, ...rest } = jsonOf(textOf(bytes)) as Partial<BookExport>;
  if (format !== 'goen-book' || version !== 1 || typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt)) || Object.keys(rest).length > 0) throw new BackupFault('damaged');
  const taken = new Taken();
  taken.take(events);
  return { ...taken.export(exportedAt), told: null };
}

const OPENING = /^\s*\{\s*"format"\s*:\s*"goen-book"\s*,\s*"version"\s*:\s*(\d{1,6})\s*,/u;

async function read(bytes: Bytes, opener: string | Lock | undefined): Promise<ReadBackup> {
  const opening = new TextDecoder().decode(bytes.subarray(0, 200));
  const version = Number(OPENING.exec(opening)?.[1] ?? 0);
  if (version > 2) throw new BackupFault('newer-format');
  if (version === 1) return { ...readFirstVersion(bytes), lock: null };
  if (version !== 2) throw new BackupFault('not-a-backup');
  if (!opening.startsWith(PACKED)) return { ...(await readDocument([bytes])), lock: null };
  const unpacked = await unpack(bytes, opener);
  if (!unpacked.ok) throw new BackupFault(unpacked.reason);
  const { zipped, packedBytes, lock } = unpacked.value;
  return { ...(await readDocument(unzipped(zipped, packedBytes))), lock };
}

/** The file is taken as it is: nothing in it is repaired, and nothing is left out. `opener`: the passphrase, or the lock that it was sealed with. */
export async function readBackup(bytes: Bytes, opener?: string | Lock): Promise<Result<ReadBackup, BackupProblem>> {
  try {
    return ok(await read(bytes, opener));
  } catch (error) {
    if (error instanceof BackupFault) return fail(error.problem);
    throw error;
  }
}
