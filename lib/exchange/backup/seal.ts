// Seals bytes piece by piece, so that no piece can be changed, left out, doubled or moved; and opens them again. It must not know what they say.
import { PIECE_BYTES, TAG_BYTES } from './backup-format.ts';
import type { Bytes } from './joined.ts';
import { base64, fromBase64, type Lock } from './passphrase.ts';

const FILE_SALT_BYTES = 32;
export const newFileSalt = (): string => base64(crypto.getRandomValues(new Uint8Array(FILE_SALT_BYTES)));
export const isFileSalt = (text: unknown): text is string => typeof text === 'string' && fromBase64(text)?.length === FILE_SALT_BYTES;

/** A key of its own for each file, so that a nonce never comes twice. */
const fileKey = (lock: Lock, fileSalt: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: fromBase64(fileSalt) ?? new Uint8Array(), info: new TextEncoder().encode('goen-book') }, lock.key, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

function nonceOf(piece: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, piece);
  nonce[11] = Number(isLast);
  return nonce;
}

async function inPieces(bytes: Bytes, size: number, act: (piece: Bytes, nonce: Bytes) => Promise<ArrayBuffer>): Promise<readonly Bytes[]> {
  const done: Bytes[] = [];
  const pieces = Math.max(1, Math.ceil(bytes.length / size));
  for (let n = 0; n < pieces; n++) {
    // oxlint-disable-next-line no-await-in-loop -- one piece in memory at a time
    done.push(new Uint8Array(await act(bytes.subarray(n * size, (n + 1) * size), nonceOf(n, n === pieces - 1))));
  }
  return done;
}

/** `head`: bound to every piece, though not sealed. */
export async function seal(bytes: Bytes, lock: Lock, fileSalt: string, head: Bytes): Promise<readonly Bytes[]> {
  const key = await fileKey(lock, fileSalt);
  return inPieces(bytes, PIECE_BYTES, (piece, iv) => crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, piece));
}

/** Null where it is not what was sealed, or the lock is another. */
export async function unseal(sealed: Bytes, lock: Lock, fileSalt: string, head: Bytes): Promise<readonly Bytes[] | null> {
  const key = await fileKey(lock, fileSalt);
  return inPieces(sealed, PIECE_BYTES + TAG_BYTES, (piece, iv) => crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, piece)).catch(() => null);
}
