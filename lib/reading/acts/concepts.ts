// Which words mean nearly the same: a language's lexicon made ready to be looked up. It must not know what a sentence does.

/** Concept to its words, parted by bars: a word, a stem ending in `*`, or a phrase of such, in which a lone `*` is any word. */
export type Lexicon = Readonly<Record<string, string>>;

export interface Found {
  readonly concept: string;
  /** First token and the one after the last; characters where no spaces part words. */
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[];
  readonly concept: string;
}

export interface Concepts {
  readonly inTokens: (tokens: readonly string[]) => Found[];
  readonly inText: (text: string) => Found[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е').trim();
const SHORTEST = 2;
const MOST_REMEMBERED = 20_000;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function makeConcepts(lexicon: Lexicon): Concepts {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const runs = new Map<string, string[]>();
  let longestRun = 0;
  for (const [concept, entries] of Object.entries(lexicon)) {
    for (const raw of entries.split('|')) {
      const run = fold(raw).replaceAll('*', '').replace(/\s+/gu, '');
      push(runs, run, concept);
      longestRun = Math.max(longestRun, Math.min(run.length, 16));
      const words = fold(raw).split(/[\s-]+/u)
        .filter((word, i) => word !== '' && (word !== '*' || i > 0)).map((word) => ({ text: word.replace(/\*+$/u, ''), isStem: word.endsWith('*') }));
      const head = words[0];
      if (head) push(head.isStem ? stems : exact, head.text, { words, concept });
    }
  }
  const matches = ({ words }: Entry, tokens: readonly string[], at: number): boolean =>
    words.length === 1 || words.every(({ text, isStem }, i) => { const token = tokens[at + i]; return token !== undefined && (isStem ? token.startsWith(text) : token === text); });
  const begunBy = new Map<string, readonly Entry[]>();
  /** Entries that may begin with a word; the same words come again and again. */
  const entriesFor = (token: string): readonly Entry[] => {
    const known = begunBy.get(token);
    if (known) return known;
    const entries = [...(exact.get(token) ?? [])];
    for (let size = SHORTEST; size <= token.length; size++) entries.push(...(stems.get(token.slice(0, size)) ?? []));
    if (begunBy.size < MOST_REMEMBERED) begunBy.set(token, entries);
    return entries;
  };
  return {
    inTokens: (tokens) => {
      const out: Found[] = [];
      tokens.forEach((token, at) => {
        for (const entry of entriesFor(token)) if (matches(entry, tokens, at)) out.push({ concept: entry.concept, start: at, end: at + entry.words.length });
      });
      return out;
    },
    inText: (text) => {
      const out: Found[] = [];
      for (let at = 0; at < text.length; at++) {
        // The longest entry at a place hides the shorter ones of its own concept only.
        const seen = new Set<string>();
        for (let size = Math.min(longestRun, text.length - at); size >= 1; size--) {
          for (const concept of runs.get(text.slice(at, at + size)) ?? []) {
            if (seen.has(concept)) continue;
            seen.add(concept);
            out.push({ concept, start: at, end: at + size });
          }
        }
      }
      return out;
    },
  };
}
