// What is typed in the bench of the search, and what it must find: drawn from the invented records by chance, the truth by looking at every word of every record.
import { ME } from '../../lib/domain/person.ts';
import type { Entry } from '../../lib/domain/search/entry.ts';
import { seeded } from '../seeded.ts';

export interface Query {
  readonly typed: string;
  /** Ids of people and of referrals, those with such a party included; absent where there are more than twenty. */
  readonly truth: { readonly people: ReadonlySet<string>; readonly referrals: ReadonlySet<string> };
}
export type QueryKind = 'beginning' | 'infix' | 'slip';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae');
const RUNS = /[\u3041-\u30ff\u3400-\u9fff]+/gu;
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}]{3,}/gu;

interface Looked { readonly entry: Entry; readonly text: string; readonly words: readonly string[] }
const lookedAt = (entry: Entry): Looked => {
  const text = entry.texts.map((one) => one.text).join('\n');
  return { entry, text, words: fold(text).split(/[^\p{L}\p{N}]+/u) };
};

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

function truthOf(looked: readonly Looked[], has: (one: Looked) => boolean): Query['truth'] {
  const people = new Set<string>();
  for (const one of looked) if (one.entry.kind === 'person' && has(one)) people.add(one.entry.id);
  const referrals = new Set<string>();
  for (const one of looked) {
    const { facts } = one.entry;
    if (facts && (has(one) || [facts.prospectId, facts.providerId, facts.introducerId].some((id) => id !== null && id !== ME && people.has(id)))) referrals.add(one.entry.id);
  }
  return { people, referrals };
}
const MOST = 20;
const isTellable = ({ people, referrals }: Query['truth']): boolean => people.size + referrals.size > 0 && people.size <= MOST && referrals.size <= MOST;

function drawn(looked: readonly Looked[], kind: QueryKind, random: () => number): readonly [string, (one: Looked) => boolean] | null {
  const one = looked[Math.floor(random() * looked.length)] as Looked;
  const found = one.text.match(kind === 'infix' ? RUNS : LETTERS) ?? [];
  const word = found[Math.floor(random() * found.length)] ?? '';
  if (kind === 'infix') {
    const length = 2 + Math.floor(random() * 3);
    if (word.length < length) return null;
    const part = word.slice(Math.floor(random() * (word.length - length + 1))).slice(0, length);
    return [part, ({ text }) => text.includes(part)];
  }
  const folded = fold(word);
  if (kind === 'beginning') {
    const beginning = folded.slice(0, 3 + Math.floor(random() * 5));
    return [beginning, ({ words }) => words.some((other) => other.startsWith(beginning))];
  }
  if (folded.length < 5) return null;
  const typed = slipped(folded, random);
  return typed === folded ? null : [typed, ({ words }) => words.includes(folded)];
}

/** `speed`: as they come, common words too. `recall`: those with twenty answers at most. */
export function queriesFor(entries: readonly Entry[], kind: QueryKind, count: number, seed: number): { readonly speed: readonly string[]; readonly recall: readonly Query[] } {
  const random = seeded(seed);
  const looked = entries.map(lookedAt);
  const speed: string[] = [];
  const recall: Query[] = [];
  for (let tries = 0; tries < 200 * count && (speed.length < count || recall.length < count); tries++) {
    const query = drawn(looked, kind, random);
    if (!query) continue;
    const [typed, has] = query;
    if (speed.length < count) speed.push(typed);
    if (recall.length >= count) continue;
    const truth = truthOf(looked, has);
    if (isTellable(truth)) recall.push({ typed, truth });
  }
  return { speed, recall };
}
/** Of what should be found, how much is among the first twenty. */
export function recallOf(query: Query, people: readonly string[], referrals: readonly string[]): number {
  const found = new Set([...people.slice(0, MOST), ...referrals.slice(0, MOST)]);
  const all = [...query.truth.people, ...query.truth.referrals];
  return all.filter((id) => found.has(id)).length / all.length;
}
