// A stream of bytes cut into lines, unpacked on the way, with an end to how much it may become. It must not know what a line says.
import type { BackupProblem } from '../../domain/backup.ts';
import { CAPS } from './backup-format.ts';
import { joined, type Bytes } from './joined.ts';

/** Ends the reading from wherever it is noticed. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Stops as soon as there is more than an honest file becomes. */
export async function* unzipped(parts: readonly Bytes[], packedBytes: number): AsyncGenerator<Bytes> {
  const most = Math.min(CAPS.unpackedBytes, Math.max(CAPS.ratioFreeBytes, packedBytes * CAPS.ratio));
  const reader = new Blob(parts as Bytes[]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let bytes = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- piece after piece
      const { done, value } = await reader.read().catch(() => { throw new BackupFault('damaged'); });
      if (done) return;
      bytes += value.byteLength;
      if (bytes > most) throw new BackupFault('too-large');
      yield value as Bytes;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Each with its line feed; what stands behind the last one is a line as well. */
export async function* linesIn(pieces: AsyncIterable<Bytes> | Iterable<Bytes>): AsyncGenerator<Bytes> {
  let rest: Bytes[] = [];
  let restBytes = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (;;) {
      const end = piece.indexOf(10, from);
      if (end < 0) break;
      const last = piece.subarray(from, end + 1);
      if (restBytes + last.length > CAPS.lineBytes) throw new BackupFault('too-large');
      yield rest.length === 0 ? last : joined([...rest, last]);
      [rest, restBytes, from] = [[], 0, end + 1];
    }
    if (from < piece.length) rest.push(piece.subarray(from));
    restBytes += piece.length - from;
    if (restBytes > CAPS.lineBytes) throw new BackupFault('too-large');
  }
  if (restBytes > 0) yield joined(rest);
}
