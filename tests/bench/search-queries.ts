// What is typed in the bench of the search, and what it must find: drawn from the invented records by chance, the truth by looking at every word of every record.
import { ME } from '../../lib/domain/person.ts';
import type { Entry } from '../../lib/domain/search/entry.ts';
import { seeded } from '../seeded.ts';
import { romajiOf } from './invented-records.ts';

export interface Query {
  readonly typed: string;
  /** Ids of people and of referrals, those with such a party included; twenty of each at most. */
  readonly truth: { readonly people: ReadonlySet<string>; readonly referrals: ReadonlySet<string> };
}
export type QueryKind = 'beginning' | 'infix' | 'slip';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae');
const RUNS = /[\u3041-\u30ff\u3400-\u9fff]+/gu;
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}]{3,}/gu;

interface Looked {
  readonly entries: readonly Entry[];
  readonly texts: readonly string[];
  /** In which entries each word stands. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** The same for what is written in kana, in Latin letters with long vowels short. */
  readonly readings: ReadonlyMap<string, readonly number[]>;
}
const KANA = /[\u3041-\u309f]+/gu;
const isKana = /^[\u3041-\u309f]+$/u;
const short = (romaji: string): string => romaji.replace(/oh(?![aeiouy])/g, 'o').replace(/o[ou]+/g, 'o').replace(/uu+/g, 'u').replace(/([aei])\1+/g, '$1');
function put(into: Map<string, number[]>, word: string, i: number): void {
  const at = into.get(word);
  if (at) at.push(i);
  else into.set(word, [i]);
}
function lookedAt(entries: readonly Entry[]): Looked {
  const texts = entries.map((entry) => entry.texts.map((one) => one.text).join('\n'));
  const [words, readings] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [i, text] of texts.entries()) {
    for (const word of new Set(fold(text).split(/[^\p{L}\p{N}]+/u))) put(words, word, i);
    for (const { field, text: name } of entries[i]?.texts ?? []) if (field === 'name') {
      const kana = name.match(KANA) ?? [];
      for (const word of new Set([...kana, kana.join('')])) if (word) put(readings, short(romajiOf(word)), i);
    }
  }
  return { entries, texts, words, readings };
}

/** A letter less, more, other, or two changed over; never the first one. */
export function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const other = word.charAt(Math.floor(random() * word.length));
  switch (Math.floor(random() * 4)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + other + word.slice(at);
    case 2: return word.slice(0, at) + other + word.slice(at + 1);
    default: return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

const MOST = 20;
/** Null where there are more than twenty of either, or none. */
function truthOf({ entries }: Looked, found: Iterable<number>): Query['truth'] | null {
  const people = new Set<string>();
  const referrals = new Set<string>();
  for (const i of found) {
    const entry = entries[i] as Entry;
    (entry.kind === 'person' ? people : referrals).add(entry.id);
    if (people.size > MOST || referrals.size > MOST) return null;
  }
  for (const { id, facts } of entries) if (facts && [facts.prospectId, facts.providerId, facts.introducerId].some((one) => one !== null && one !== ME && people.has(one))) referrals.add(id);
  return people.size + referrals.size > 0 && referrals.size <= MOST ? { people, referrals } : null;
}

function* holding(texts: readonly string[], part: string): Generator<number> {
  for (const [i, text] of texts.entries()) if (text.includes(part)) yield i;
}
function* beginningWith(words: Looked['words'], beginning: string): Generator<number> {
  for (const [word, at] of words) if (word.startsWith(beginning)) yield* at;
}
function* all(...found: readonly Iterable<number>[]): Generator<number> {
  for (const some of found) yield* some;
}

function drawn(looked: Looked, kind: QueryKind, random: () => number): readonly [string, () => Iterable<number>] | null {
  const text = looked.texts[Math.floor(random() * looked.texts.length)] as string;
  const found = text.match(kind === 'infix' ? RUNS : LETTERS) ?? [];
  const word = found[Math.floor(random() * found.length)] ?? '';
  if (kind === 'infix') {
    const length = 2 + Math.floor(random() * 3);
    if (word.length < length) return null;
    const part = word.slice(Math.floor(random() * (word.length - length + 1))).slice(0, length);
    const latin = isKana.test(part) ? romajiOf(part) : null; // whoever is written so in Latin letters is meant as well
    return [part, () => all(holding(looked.texts, part), ...(latin === null ? [] : [beginningWith(looked.words, latin), beginningWith(looked.words, short(latin)), beginningWith(looked.readings, short(latin))]))];
  }
  const folded = fold(word);
  if (folded.length < 3) return null;
  if (kind === 'beginning') {
    const beginning = folded.slice(0, 3 + Math.floor(random() * 5));
    return [beginning, () => all(beginningWith(looked.words, beginning), beginningWith(looked.readings, short(beginning)))];
  }
  if (folded.length < 5) return null;
  const typed = slipped(folded, random);
  // What begins another word nobody can tell from a slip.
  return typed === folded || !beginningWith(looked.words, typed).next().done ? null : [typed, () => looked.words.get(folded) ?? []];
}

/** `speed`: as they come, common words too. `recall`: those with twenty answers at most. */
export function queriesFor(entries: readonly Entry[], kind: QueryKind, count: number, seed: number): { readonly speed: readonly string[]; readonly recall: readonly Query[] } {
  const random = seeded(seed);
  const looked = lookedAt(entries);
  const speed: string[] = [];
  const recall: Query[] = [];
  for (let tries = 0; tries < 200 * count && (speed.length < count || recall.length < count); tries++) {
    const query = drawn(looked, kind, random);
    if (!query) continue;
    const [typed, answers] = query;
    if (speed.length < count) speed.push(typed);
    if (recall.length >= count) continue;
    const truth = truthOf(looked, answers());
    if (truth) recall.push({ typed, truth });
  }
  return { speed, recall };
}
/** Of what should be found, how much is among the first twenty people and the first twenty referrals. */
export function recallOf(query: Query, people: readonly string[], referrals: readonly string[]): number {
  const found = new Set([...people.slice(0, MOST), ...[...new Set(referrals)].slice(0, MOST)]);
  const all = [...query.truth.people, ...query.truth.referrals];
  return all.filter((id) => found.has(id)).length / all.length;
}
