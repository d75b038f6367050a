// The labelled needs and invented profiles by which matching is measured, and the peer it is measured against: plain word overlap.
import { readFileSync } from 'node:fs';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';

export interface LabelledNeed {
  readonly language: string;
  readonly need: string;
  /** Ids of those who fit; empty: nobody does. */
  readonly fits: readonly string[];
}
type LabelledPerson = Person & { readonly trade: string };
const read = <Value>(file: string): Value => JSON.parse(readFileSync(new URL(`../../fixtures/matching/${file}`, import.meta.url), 'utf8')) as Value;
export const needs = read<readonly LabelledNeed[]>('needs.json');
export const people: readonly LabelledPerson[] = read<readonly LabelledPerson[]>('profiles.json').map((facts) => ({ ...emptyPerson(facts.id), ...facts, name: facts.id }));

/** A third by a hash of the words, never looked at while matching was tuned. */
export function isHeldOut({ need }: LabelledNeed): boolean {
  let hash = 2166136261;
  for (const sign of need) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % 3 === 0;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const wordsOf = (text: string): ReadonlySet<string> => new Set([...segmenter.segment(text.normalize('NFKC').toLowerCase())].filter((part) => part.isWordLike).map((part) => part.segment));
const textOf = (p: Person): string => [p.title, p.company, p.headline, p.neutral, p.notes, p.ideal?.who, ...(p.ideal?.problems ?? []), ...(p.ideal?.triggers ?? [])].filter(Boolean).join('\n');
const plain = people.map((person) => ({ id: person.id, words: wordsOf(textOf(person)) }));

/** The peer: whoever shares a word, the most shared words first. */
export function plainOverlap(need: string): readonly string[] {
  const wanted = wordsOf(need);
  return plain.map(({ id, words }) => ({ id, shared: [...wanted].filter((word) => words.has(word)).length })).filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared).slice(0, 3).map(({ id }) => id);
}

const tradeOf = new Map(people.map(({ id, trade }) => [id, trade]));
export interface Measure { readonly recall3: number; readonly precision: number; readonly shown: number; readonly silent: number }
const share = (part: number, all: number): number => Math.round((all === 0 ? 1 : part / all) * 1000) / 1000;

/** Somebody of the same trade who was not named (another language, another town) counts neither for nor against. `silent`: of the needs that nobody fits, those for which nobody was shown. */
export function measure(over: readonly LabelledNeed[], find: (need: string) => readonly string[]): Measure {
  let [hits, wanted, right, wrong, silent, hopeless] = [0, 0, 0, 0, 0, 0];
  for (const { need, fits } of over) {
    const shown = find(need).slice(0, 3);
    const trades = new Set(fits.map((id) => tradeOf.get(id)));
    const found = shown.filter((id) => fits.includes(id)).length;
    hits += found;
    wanted += Math.min(3, fits.length);
    right += found;
    wrong += shown.filter((id) => !fits.includes(id) && !trades.has(tradeOf.get(id))).length;
    if (fits.length === 0) { hopeless += 1; silent += Number(shown.length === 0); }
  }
  return { recall3: share(hits, wanted), precision: share(right, right + wrong), shown: right + wrong, silent: share(silent, hopeless) };
}
