// Number words that are written together ("duemilacinquecento", "fünfundzwanzigtausend") taken apart. It must not know sentences.
import type { NumberWords } from '../languages/language.ts';

export type Part =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number; readonly alone: boolean; readonly currency: string | null }
  | { readonly kind: 'half' };

interface Known {
  readonly words: ReadonlyMap<string, { readonly parts?: readonly Part[] }>;
  readonly numbers: NumberWords;
}

const LONGEST_WORD = 48;
const LONGEST_PART = 13;

/** The parts of a word that is nothing but number words, or null. */
export function decompose(word: string, { words, numbers }: Known): readonly Part[] | null {
  if (word.length > LONGEST_WORD || word.length < 5) return null;
  const dead = new Set<number>();
  const from = (at: number): Part[] | null => {
    if (at === word.length) return [];
    if (dead.has(at)) return null;
    for (let length = Math.min(LONGEST_PART, word.length - at); length >= 2; length--) {
      const piece = word.slice(at, at + length);
      const part = words.get(piece)?.parts?.[0] ?? (at + length < word.length && numbers.stems?.[piece] !== undefined ? { kind: 'value' as const, value: numbers.stems[piece] } : undefined);
      if (!part) continue;
      const rest = from(at + length);
      if (rest) return [part, ...rest];
      // "fünf|und|zwanzig": the tens come second.
      if (part.kind === 'value' && part.value < 10 && word.startsWith('und', at + length)) {
        const [tens, ...more] = from(at + length + 3) ?? [];
        if (tens?.kind === 'value' && tens.value >= 20 && tens.value < 100) return [{ kind: 'value', value: part.value + tens.value }, ...more];
      }
    }
    dead.add(at);
    return null;
  };
  const parts = from(0);
  return parts && parts.length > 0 ? parts.map((part) => (part.kind === 'value' && part.value === 100 ? { kind: 'scale', value: 100, alone: true, currency: null } : part)) : null;
}
