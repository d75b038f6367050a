// The packed file: the line that says how it is packed, gzip, seal and sum. It must not know what the document says.
import type { BackupProblem } from '../../domain/backup.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { CAPS, FORMAT, SUM_BYTES, sha256, VERSION } from './backup-format.ts';
import { joined, type Bytes } from './joined.ts';
import { isRecipe, lockFrom, type KeyRecipe, type Lock } from './passphrase.ts';
import { isFileSalt, newFileSalt, seal, unseal } from './seal.ts';

interface Sealing extends KeyRecipe {
  readonly cipher: 'AES-256-GCM';
  readonly kdf: 'argon2id';
  readonly fileSalt: string;
}

export const PACKED = `{"format":"${FORMAT}","version":${VERSION},"packed":"gzip"`;
const sealingOf = ({ passes, kib, lanes, salt }: KeyRecipe, fileSalt: string): Sealing => ({ cipher: 'AES-256-GCM', kdf: 'argon2id', passes, kib, lanes, salt, fileSalt });
const recipeOf = ({ passes, kib, lanes, salt }: Sealing): KeyRecipe => ({ passes, kib, lanes, salt });
const lineOf = (sealing: Sealing | null): Bytes => new TextEncoder().encode(`${PACKED}${sealing ? `,"sealed":${JSON.stringify(sealing)}` : ''}}\n`);

export async function pack(document: AsyncIterable<Bytes>, lock: Lock | null): Promise<Bytes> {
  const gzip = new CompressionStream('gzip');
  const zipped = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  for await (const line of document) await writer.write(line);
  await writer.close();
  const sealing = lock && sealingOf(lock.recipe, newFileSalt());
  const line = lineOf(sealing);
  const content = new Uint8Array(await zipped);
  const file = joined([line, ...(lock && sealing ? await seal(content, lock, sealing.fileSalt, line) : [content])]);
  return joined([file, await sha256(file)]);
}

/** Undefined where the line is none of ours, to the letter. */
function sealingFrom(line: Bytes): Sealing | null | undefined {
  try {
    const { sealed = null } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as { readonly sealed?: Partial<Sealing> | null };
    const { fileSalt = null, ...recipe } = sealed ?? {};
    const sealing = isRecipe(recipe) && isFileSalt(fileSalt) ? sealingOf(recipe, fileSalt) : null;
    const same = lineOf(sealing);
    return same.length === line.length && same.every((byte, i) => byte === line[i]) ? sealing : undefined;
  } catch {
    return undefined;
  }
}

export interface Unpacked {
  readonly zipped: readonly Bytes[];
  readonly packedBytes: number;
  /** What opened it; null where it is not sealed. */
  readonly lock: Lock | null;
}

/** The sum comes first: whatever is wrong behind it is the passphrase, or a file made to deceive. */
export async function unpack(file: Bytes, opener: string | Lock | undefined): Promise<Result<Unpacked, BackupProblem>> {
  const lineEnd = file.subarray(0, CAPS.headBytes).indexOf(10) + 1;
  if (lineEnd === 0 || file.length < lineEnd + SUM_BYTES) return fail('damaged');
  const content = file.subarray(lineEnd, -SUM_BYTES);
  const sum = await sha256(file.subarray(0, -SUM_BYTES));
  if (sum.some((byte, i) => byte !== file[file.length - SUM_BYTES + i])) return fail('damaged');
  const line = file.subarray(0, lineEnd);
  const sealing = sealingFrom(line);
  if (sealing === undefined) return fail('damaged');
  if (sealing === null) return ok({ zipped: [content], packedBytes: file.length, lock: null });
  if (opener === undefined || opener === '') return fail('passphrase-wanted');
  const lock = typeof opener === 'string' ? await lockFrom(opener, recipeOf(sealing)) : opener.recipe.salt === sealing.salt ? ok(opener) : fail('passphrase-wanted' as const);
  if (!lock.ok) return lock;
  const zipped = await unseal(content, lock.value, sealing.fileSalt, line);
  return zipped ? ok({ zipped, packedBytes: file.length, lock: lock.value }) : fail('passphrase-wrong');
}
