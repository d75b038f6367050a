// Details that single a person out without a name: a title with its place or with "the only", initials beside the firm.
import { onlyWords, surelyPeople } from '../data/neighbour-words.ts';
import { tradeWords } from '../data/company-words.ts';
import type { FieldText, Found } from '../text/field-text.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import type { DetailIndex } from './detail-index.ts';
import { stemOf, type TitleForm } from './title-form.ts';
import type { Word } from '../text/words-of.ts';

const reach = 7;
const sameStem = (word: Word, stem: string): boolean => (stem.length < 4 ? word.text === stem : stemOf(word.text) === stem || (word.text.startsWith(stem) && word.text.length <= stem.length + 4));

/** Indexes of words, in order: the first of them within a window that fits. */
function firstBetween(places: readonly number[], from: number, to: number, fits: (place: number) => boolean): number | undefined {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < places.length && (places[i] as number) <= to; i++) if (fits(places[i] as number)) return places[i];
  return undefined;
}

interface TitlePlaces {
  readonly roles: number[];
  readonly narrowing: number[];
}
const isWithinSentence = (words: readonly Word[], a: number, b: number): boolean => words.slice(Math.min(a, b) + 1, Math.max(a, b) + 1).every((word) => !/[.!?\n]\s/.test(word.gap));

function titleFind({ words }: FieldText, who: number, title: TitleForm, { roles, narrowing }: TitlePlaces, onlyAt: readonly number[]): Found | null {
  const find = (from: number, to: number, level: Found['level']): Found => ({ who, start: (words[from] as Word).start, end: (words[to] as Word).end, of: 'title', level });
  for (const at of roles) {
    const place = firstBetween(narrowing, at - reach, at + reach, (p) => p !== at && isWithinSentence(words, p, at));
    const only = firstBetween(onlyAt, at - 3, at - 1, (o) => isWithinSentence(words, o, at));
    if (place !== undefined) {
      const from = Math.min(at, place, only ?? at);
      const needed = new Set(title.role.filter((stem) => words.slice(Math.max(0, from - 3), Math.max(at, place) + 4).some((word) => sameStem(word, stem))));
      if (needed.size >= Math.ceil(title.role.length / 2)) return find(from, Math.max(at, place), 'leak');
    } else if (only !== undefined) {
      const all = title.role.every((stem) => words.slice(only, at + 5).some((word) => sameStem(word, stem)));
      if (all) return find(only, at, title.role.length > 1 ? 'leak' : 'look');
    }
  }
  for (const at of narrowing) {
    const only = firstBetween(onlyAt, at - 5, at + 5, (o) => isWithinSentence(words, o, at));
    if (only !== undefined) return find(Math.min(only, at), Math.max(only, at), roles.length > 0 ? 'leak' : 'look');
  }
  return null;
}

function* titleFinds(text: FieldText, index: DetailIndex, matchers: readonly PersonMatcher[]): Generator<Found> {
  const places = new Map<number, TitlePlaces>();
  const onlyAt: number[] = [];
  for (const [at, word] of text.words.entries()) {
    if (onlyWords.has(word.text)) onlyAt.push(at);
    for (const { who, is } of index.titles(word.text)) {
      const mine = places.get(who) ?? { roles: [], narrowing: [] };
      places.set(who, mine);
      mine[is].push(at);
    }
  }
  for (const [who, mine] of places) {
    const found = titleFind(text, who, matchers[who]?.title as TitleForm, mine, onlyAt);
    if (found) yield found;
  }
}

interface Run {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
  readonly dotted: boolean;
}
/** "А.В.", "J. S.", "JS". */
function initialsIn(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.shape === 'lower') continue;
    if ((word.text.length === 2 || word.text.length === 3) && (word.shape === 'upper' || word.spaced)) runs.push({ letters: word.text, from: i, to: i, dotted: word.spaced });
    if (word.text.length !== 1) continue;
    const next = words[i + 1];
    if (next && next.text.length === 1 && next.shape !== 'lower' && /^\.? ?$/.test(next.gap)) runs.push({ letters: word.text + next.text, from: i, to: i + 1, dotted: next.gap.startsWith('.') });
  }
  return runs;
}

function* initialFinds({ words }: FieldText, index: DetailIndex, matchers: readonly PersonMatcher[], firms: readonly Found[]): Generator<Found> {
  const runs = initialsIn(words);
  if (runs.length === 0) return;
  const firmsOf = new Map<number, number[]>();
  for (const { who, start } of [...firms].sort((a, b) => a.start - b.start)) (firmsOf.get(who) ?? firmsOf.set(who, []).get(who))?.push(start);
  for (const run of runs)
    for (const who of index.initials.get(run.letters) ?? []) {
      const { start } = words[run.from] as Word;
      const end = (words[run.to] as Word).end;
      const nearFirm = firstBetween(firmsOf.get(who) ?? [], start - 79, start + 79, () => true) !== undefined;
      const nearTrade = matchers[who]?.company?.base.some((base) => base.length > 4 && words.slice(Math.max(0, run.from - 8), run.to + 8).some((word) => sameStem(word, stemOf(base)))) ?? false;
      const spoken = surelyPeople.has(words[run.from - 1]?.text ?? '');
      if (nearFirm || (nearTrade && (run.dotted || spoken))) yield { who, start, end, of: 'name', level: 'leak' };
      else if (run.dotted && spoken && !tradeWords.has(words[run.to + 1]?.text ?? '') && words[run.to + 1]?.shape !== 'title') yield { who, start, end, of: 'name', level: 'look' };
    }
}

export function scanDetails(text: FieldText, index: DetailIndex, matchers: readonly PersonMatcher[], firms: readonly Found[]): readonly Found[] {
  return [...(text.caseless ? [] : titleFinds(text, index, matchers)), ...initialFinds(text, index, matchers, firms)];
}
