// Makes the key of a sealed backup from a passphrase: slow on purpose, and never kept as words. It must not know what the key is for.
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Bytes } from './joined.ts';

/** RFC 9106: passes over the memory, its size in KiB, lanes. */
export interface KeyRecipe {
  readonly passes: number;
  readonly kib: number;
  readonly lanes: number;
  /** Base64, 16 bytes. */
  readonly salt: string;
}
/** What opens and seals; it can be kept in the browser, and the passphrase cannot be read from it. */
export interface Lock {
  readonly recipe: KeyRecipe;
  readonly key: CryptoKey;
}

/** Twice the first setting that OWASP recommends (46 MiB and one pass); about a second. */
const USUAL = { passes: 2, kib: 46 * 1024, lanes: 1 } as const;
/** A file from elsewhere may ask for no more: 256 MiB, eight passes. */
const MOST = { passes: 8, kib: 256 * 1024, lanes: 4 } as const;
export const SALT_BYTES = 16;

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
/** Null where it is not to the letter what `base64` writes. */
export function fromBase64(text: string): Bytes | null {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return base64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

const isWhole = (value: unknown, min: number, max: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
export function isRecipe(recipe: { readonly [Field in keyof KeyRecipe]?: unknown }): recipe is KeyRecipe {
  return isWhole(recipe.passes, 1, MOST.passes) && isWhole(recipe.lanes, 1, MOST.lanes) && isWhole(recipe.kib, 8 * 1024, MOST.kib)
    && typeof recipe.salt === 'string' && fromBase64(recipe.salt)?.length === SALT_BYTES;
}

export const newRecipe = (cost: Omit<KeyRecipe, 'salt'> = USUAL): KeyRecipe => ({ ...cost, salt: base64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))) });

/** About a second and 46 MB with the usual recipe; the caller sees to it that no page waits for it. */
export async function lockFrom(passphrase: string, recipe: KeyRecipe = newRecipe()): Promise<Result<Lock, 'damaged'>> {
  const salt = isRecipe(recipe) ? fromBase64(recipe.salt) : null;
  if (!salt) return fail('damaged');
  const secret = await argon2idAsync(new TextEncoder().encode(passphrase.normalize('NFKC')), salt, { t: recipe.passes, m: recipe.kib, p: recipe.lanes, dkLen: 32, asyncTick: 200 });
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveKey']);
  secret.fill(0);
  return ok({ recipe, key });
}
