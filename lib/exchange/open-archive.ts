// The file of contacts inside a .zip, as LinkedIn's and Google's archives come: looked up in the list at its end, unpacked as a stream that stops at the cap. It must not know what contacts are.

/** Connections first; then any card file or table that says contacts. */
const WANTED: readonly RegExp[] = [/(?:^|\/)connections\.csv$/iu, /(?:^|\/)(?:all )?contacts?\.(?:vcf|csv)$/iu, /contacts?[^/]*\.(?:vcf|csv)$/iu, /\.vcf$/iu];
const MOST_FILES = 20_000;
const LONGEST_COMMENT = 65_557;

interface Packed {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The list at the end of the archive; empty where it is damaged or larger than any archive of contacts. */
function listOf(bytes: Uint8Array): readonly Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT) && end < 0; at -= 1) if (view.getUint32(at, true) === 0x06054b50) end = at;
  if (end < 0) return [];
  const files: Packed[] = [];
  const count = Math.min(view.getUint16(end + 10, true), MOST_FILES);
  for (let at = view.getUint32(end + 16, true), i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; i += 1) {
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const isSealed = (view.getUint16(at + 8, true) & 1) === 1;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!isSealed) files.push({ name, method: view.getUint16(at + 10, true), sum: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** As far as the cap, however much a small file swells to. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, cap: number): Promise<Uint8Array | 'too-large' | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > cap) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(part.value);
    }
  } catch {
    return null; // damaged: nothing of it is taken
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

let table: Uint32Array | null = null;
/** CRC-32, by which an archive knows its files again. */
function sumOf(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => Array.from({ length: 8 }).reduce<number>((rest) => (rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1), byte) >>> 0);
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Null: no contacts in it, or damaged. */
export async function contactsInArchive(bytes: Uint8Array, cap: number): Promise<Uint8Array | 'too-large' | null> {
  const files = listOf(bytes);
  const found = WANTED.flatMap((wanted) => files.filter(({ name }) => wanted.test(name)))[0];
  if (!found || found.at + 30 > bytes.length) return null;
  if (found.size > cap) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(found.at, true) !== 0x04034b50) return null;
  const from = found.at + 30 + view.getUint16(found.at + 26, true) + view.getUint16(found.at + 28, true);
  if (from + found.packed > bytes.length) return null;
  const packed = bytes.slice(from, from + found.packed);
  const whole = found.method === 0 ? packed : found.method === 8 ? await unpacked(packed, cap) : null;
  return whole instanceof Uint8Array && (whole.length !== found.size || sumOf(whole) !== found.sum) ? null : whole;
}
