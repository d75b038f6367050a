// What the last door has to know of one mail on its way out: who is hidden from whoever it goes to. Data, and the mark by which an address is known without being named.
import type { HiddenPerson, KnownReader } from './draft.ts';
import type { PersonId } from './person.ts';

export interface SendGuard {
  /** Hidden from at least one of those whom the mail goes to. */
  readonly hidden: readonly HiddenPerson[];
  readonly known: readonly KnownReader[];
  /** `allowedKey`: said to be "not them". */
  readonly allowed: readonly string[];
}

/** A mail that was held; whether it went all the same is not known. Ids alone. */
export interface HeldMail {
  /** ISO 8601; also what it is known by. */
  readonly at: string;
  readonly readers: readonly PersonId[];
  readonly told: readonly PersonId[];
}

/** A newsgroup stands among the addresses of a mail (RFC 5538): whoever reads it is a stranger. */
export const newsgroupAddress = (name: string): string => `news:${name}`;
export const isNewsgroup = (address: string): boolean => /^news:[^\s@]+$/u.test(address);

/** What the person is told while their mail is held, in their language. */
export interface HeldWords {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly { readonly quote: string; readonly where: string }[];
  readonly back: string;
  readonly anyway: string;
  readonly hint: string;
  readonly language: string;
}

/** Tells whether an address is one of many without holding any: FNV-1a, 32 bits, of the address in small letters. A chance hit costs a look, no more. */
export function markOfAddress(address: string): number {
  let hash = 0x811c9dc5;
  for (const char of address.trim().toLowerCase()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
