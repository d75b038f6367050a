// A person or firm met in a thread, as far as it is known, and how the same one is found again. It must not know who plays which part.
import type { ContactWay } from '../../domain/reading.ts';
import { nameWords } from './names.ts';

export interface Mention {
  readonly messageId: string;
  readonly quote: string;
}

/** Filled while the thread is read; frozen into a party at the end. */
export interface Someone {
  name: string | null;
  readonly writings: Set<string>;
  readonly emails: Set<string>;
  readonly phones: Set<string>;
  company: string | null;
  title: string | null;
  profileUrl: string | null;
  preferredContact: ContactWay | null;
  bestTime: string | null;
  isMe: boolean;
  /** A list, a machine, or somebody who only carries messages. */
  isBystander: boolean;
  /** Sends promotions and notices. */
  isMachine: boolean;
  inHeaders: boolean;
  /** Wrote the mail that was forwarded. */
  isForwarded: boolean;
  /** Named beside words like "husband": no party unless nobody else is. */
  isKin: boolean;
  weight: number;
  readonly mentions: Mention[];
  readonly sources: Map<string, Mention>;
}

export const newSomeone = (name: string | null): Someone => ({
  name, writings: new Set(name ? [name] : []), emails: new Set(), phones: new Set(), company: null, title: null, profileUrl: null, preferredContact: null, bestTime: null,
  isMe: false, isBystander: false, isMachine: false, inHeaders: false, isForwarded: false, isKin: false, weight: 0, mentions: [], sources: new Map(),
});

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');

/** Whether a writing may stand for this one: a shared word, a nickname that begins alike, a Japanese family name. */
export function answersTo(someone: Someone, writing: string): boolean {
  const words = nameWords(fold(writing));
  if (words.length === 0) return false;
  for (const known of someone.writings) {
    const own = nameWords(fold(known));
    const flat = fold(known).replace(/[\s\u3000]/gu, '');
    if (/[\u3040-\u30ff\u3400-\u9fff]/u.test(writing)) {
      const asked = fold(writing).replace(/[\s\u3000]/gu, '');
      if (flat === asked || (asked.length >= 1 && own[0] === asked) || (asked.length >= 2 && flat.startsWith(asked)) || (flat.length >= 2 && asked.startsWith(flat)) || (own.length > 1 && own.includes(asked))) return true;
      continue;
    }
    if (words.length === 1) {
      const word = words[0] ?? '';
      if (own.includes(word)) return true;
      if (own.some((name) => isShortFor(word, name))) return true;
      continue;
    }
    const shared = words.filter((word) => own.includes(word)).length;
    if (shared >= 2 || (own.length === 1 && shared === 1)) return true;
    // "Ирина Олеговна" for Ирина Лунёва: the given name with the father's.
    if (shared === 1 && words.length === 2 && own.includes(words[0] ?? '') && /(?:вна|вич|чна)$/u.test(words[1] ?? '') && !own.some((word) => /(?:вна|вич|чна)$/u.test(word))) return true;
    // "Pip Varga" and "Philippa Varga": the family name and the first letter.
    if (shared === 1 && own.length >= 2 && words.at(-1) === own.at(-1) && words[0]?.[0] === own[0]?.[0]) return true;
  }
  return false;
}

/** "Ed" for Edmund, "Malc" for Malcolm; inflected Russian and Italian endings too. */
function isShortFor(word: string, name: string): boolean {
  if (word.length < 2 || name.length < 3 || word === name) return word === name;
  if (name.startsWith(word) && word.length >= 2) return true;
  const stem = Math.min(word.length, name.length) - 2;
  return stem >= 3 && word.slice(0, stem) === name.slice(0, stem) && Math.abs(word.length - name.length) <= 3 && /[\u0400-\u04ff]/u.test(word);
}
