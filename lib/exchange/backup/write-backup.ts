// Writes a book as a backup, line by line: the format is told in backup-format.ts. It must not know where the file goes.
import type { BackupCounts } from '../../domain/backup.ts';
import { LINE_CHARS, headLine, hex, lastLine, sha256 } from './backup-format.ts';
import { joined, type Bytes } from './joined.ts';
import { pack } from './packed.ts';
import type { Lock } from './passphrase.ts';

export interface BookTexts {
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly counts: BackupCounts;
  /** Each a JSON array of events, as `JSON.stringify` writes it. */
  readonly texts: readonly string[];
}

/** Arrays of events joined into fewer and larger runs, by their brackets alone. */
function* runsOf(texts: readonly string[]): Generator<string> {
  let run: string[] = [];
  let chars = 0;
  for (const text of texts) {
    const events = text.slice(1, -1);
    if (events === '') continue;
    run.push(events);
    chars += events.length;
    if (chars < LINE_CHARS) continue;
    yield run.join(',');
    [run, chars] = [[], 0];
  }
  if (run.length > 0) yield run.join(',');
}

/** How many objects lie in a row of them. Read sign by sign, which is several times faster than to parse them. */
export function countObjects(text: string): number {
  let count = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 0x22) {
      // To the quotation mark that no odd number of backslashes stands before.
      for (;;) {
        i = text.indexOf('"', i + 1);
        if (i < 0) return count;
        let slashes = 0;
        while (text.charCodeAt(i - 1 - slashes) === 0x5c) slashes++;
        if (slashes % 2 === 0) break;
      }
    } else if (sign === 0x7b || sign === 0x5b) {
      if (depth === 0) count++;
      depth++;
    } else if (sign === 0x7d || sign === 0x5d) depth--;
  }
  return count;
}

async function* linesOf({ exportedAt, counts, texts }: BookTexts): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const sums: Bytes[] = [];
  const line = async (text: string): Promise<Bytes> => {
    const bytes = encoder.encode(text);
    sums.push(await sha256(bytes));
    return bytes;
  };
  yield line(headLine({ exportedAt, ...counts }));
  let events = 0;
  let before: string | null = null;
  for (const run of runsOf(texts)) {
    events += countObjects(run);
    if (before !== null) yield line(`${before},\n`);
    before = run;
  }
  if (before !== null) yield line(`${before}\n`);
  yield encoder.encode(lastLine(events, hex(await sha256(joined(sums)))));
}

/** The document as it is, for whoever wants to read it: line by line, together the file. */
export async function writePlainBackup(book: BookTexts): Promise<readonly Bytes[]> {
  const lines: Bytes[] = [];
  for await (const line of linesOf(book)) lines.push(line);
  return lines;
}

/** Packed, and with a lock sealed. */
export const writeBackup = (book: BookTexts, lock: Lock | null = null): Promise<Bytes> => pack(linesOf(book), lock);
