// The traits by which a sentence is told from others: its words, their beginnings and neighbours (runs of characters where no spaces part words), and the concepts they stand for. It must not know what any of them means.
import type { Concepts, Found } from './concepts.ts';

const BUCKETS = 1 << 20;
/** A concept tells more than one of its words. */
const CONCEPT_VALUE = 1.75;
/** What a trait counts for: concepts have buckets of their own. */
export const valueOf = (bucket: number): number => (bucket >= BUCKETS ? CONCEPT_VALUE : 1);

const SEED = 0x811c9dc5;

/** FNV-1a, one piece of a trait after the other, so that no trait is ever put together. */
function stir(hash: number, text: string): number {
  let out = hash;
  for (let i = 0; i < text.length; i++) out = Math.imul(out ^ text.charCodeAt(i), 0x01000193);
  return out;
}
/** Folded to twenty bits. */
const bucketIn = (hash: number): number => ((hash >>> 12) ^ hash) & (BUCKETS - 1);
export const bucketOf = (trait: string): number => bucketIn(stir(SEED, trait));
const seeded = (mark: string): number => stir(SEED, mark);
const [WORD, PAIR, TRIPLE, AROUND, HEAD, END, HEADS, SKIPPED, RUN] = [seeded('w'), seeded('b'), seeded('t'), seeded('s'), seeded('p'), seeded('e'), seeded('q'), seeded('k'), seeded('c')] as const;

const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,:]\d+)*|[?？!！:：;…—–]|[£$€¥₽@]/gu;
const ADDRESS = /\S{1,64}@\S{1,64}|https?:\/\/\S{1,200}/gu;
/** Takes a bucket. */
type Add = (bucket: number) => void;

/** A capital inside a sentence is a name, whoever it is. */
function tokensOf(text: string, nounsAreCapital: boolean): string[] {
  const tokens: string[] = [];
  let atStart = true;
  for (const match of text.replace(ADDRESS, ' @ ').matchAll(TOKEN)) {
    const token = match[0];
    if (/^\d/u.test(token)) tokens.push('0');
    else if (!nounsAreCapital && !atStart && /^\p{Lu}\p{Ll}/u.test(token) && !/^I['’]/u.test(token)) {
      if (tokens.at(-1) !== 'N') tokens.push('N');
    } else tokens.push(token.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е'));
    atStart = /[:：;…—–?!]/u.test(token);
  }
  return tokens;
}

function wordTraits(tokens: readonly string[], add: Add): void {
  const n = tokens.length;
  const at = (i: number): string => (i < 0 ? '^' : i >= n ? '$' : (tokens[i] ?? ''));
  const pair = (seed: number, one: string, other: string): number => bucketIn(stir(stir(stir(seed, one), ' '), other));
  for (let i = 0; i < n; i++) {
    const word = at(i);
    const before = at(i - 1);
    const after = at(i + 1);
    add(bucketIn(stir(WORD, word)));
    add(pair(PAIR, before, word));
    if (i === n - 1) add(pair(PAIR, word, after));
    add(bucketIn(stir(stir(stir(stir(stir(TRIPLE, before), ' '), word), ' '), after)));
    add(bucketIn(stir(stir(stir(AROUND, before), ' _ '), after)));
    if (word.length > 4) add(bucketIn(stir(HEAD, word.slice(0, 4))));
    if (word.length > 5) add(bucketIn(stir(HEAD, word.slice(0, 5))));
    if (word.length > 3) add(bucketIn(stir(END, word.slice(-3))));
    if (before.length > 3 || word.length > 3) add(pair(HEADS, before.slice(0, 4), word.slice(0, 4)));
    if (i > 1) add(pair(SKIPPED, at(i - 2).slice(0, 4), word.slice(0, 4)));
  }
  add(bucketOf(`l${Math.min(6, Math.floor(Math.log2(n + 1) * 1.5))}`));
}

/** 田中様 or 佐藤さん is somebody, whoever. */
const HONOURED = /[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?=さん|様|さま|氏|先生|社長|くん|ちゃん)/gu;

const flatten = (text: string): string => text.normalize('NFKC').replace(ADDRESS, '@').replace(/[\s\u3000]+/gu, '').replace(HONOURED, 'N').replace(/\d+(?:[.,:]\d+)*/gu, '0');

const LONGEST_RUN = 5;

function runTraits(flat: string, add: Add): void {
  const text = `^${flat}$`;
  for (let i = 0; i < text.length; i++) {
    let hash = RUN;
    for (let size = 1; size <= LONGEST_RUN && i + size <= text.length; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(i + size - 1), 0x01000193);
      add(bucketIn(hash));
    }
  }
  add(bucketOf(`l${Math.min(6, Math.floor(Math.log2(text.length + 1)))}`));
}

/** Concepts alone, and in order within a short reach. */
function conceptTraits(found: readonly Found[], reach: number, isAsked: boolean, addConcept: Add, add: Add): void {
  const names = [...new Set(found.map((one) => one.concept))].toSorted();
  for (const name of names) {
    addConcept(bucketOf(`C${name}`));
    if (isAsked) add(bucketOf(`Q${name}`));
  }
  const sorted = [...found].toSorted((a, b) => a.start - b.start);
  sorted.forEach((one, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] ?? one;
      if (other.start - one.end > reach) break;
      if (other.start >= one.end && other.concept !== one.concept) add(bucketOf(`D${one.concept}>${other.concept}`));
    }
  });
}

/** How a language's text is taken apart. */
export interface Taking {
  readonly spaced: boolean;
  readonly nounsAreCapital: boolean;
  readonly concepts: Concepts | null;
}

/** Buckets of a sentence's traits, each once. */
export function featuresOf(text: string, { spaced, nounsAreCapital, concepts }: Taking): number[] {
  const seen = new Set<number>();
  const add: Add = (bucket) => void seen.add(bucket);
  const addConcept: Add = (bucket) => void seen.add(BUCKETS + bucket);
  const isAsked = /[?？][\s)"'»”」)]*$/u.test(text);
  if (isAsked) add(bucketOf('?'));
  if (spaced) {
    const tokens = tokensOf(text, nounsAreCapital);
    wordTraits(tokens, add);
    if (concepts) conceptTraits(concepts.inTokens(tokens), 3, isAsked, addConcept, add);
  } else {
    const flat = flatten(text);
    runTraits(flat, add);
    if (concepts) conceptTraits(concepts.inText(flat), 8, isAsked, addConcept, add);
  }
  return [...seen];
}

/** Names of the concepts that a text holds. */
export function conceptsOf(text: string, { spaced, nounsAreCapital, concepts }: Taking): ReadonlySet<string> {
  const found = spaced ? concepts?.inTokens(tokensOf(text, nounsAreCapital)) : concepts?.inText(flatten(text));
  return new Set(found?.map((one) => one.concept));
}
