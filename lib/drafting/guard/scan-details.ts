// Details that single a person out without a name: a title with its place or with "the only", initials beside the firm.
import { onlyWords, surelyPeople } from './data/neighbour-words.ts';
import { tradeWords } from './data/company-words.ts';
import type { FieldText, Found } from './field-text.ts';
import type { PersonMatcher } from './person-matcher.ts';
import { stemOf } from './title-form.ts';
import { soundKey } from './sound-key.ts';
import type { Word } from './words-of.ts';

const reach = 7;
const sameStem = (word: Word, stem: string): boolean => (stem.length < 4 ? word.text === stem : stemOf(word.text) === stem || (word.text.startsWith(stem) && word.text.length <= stem.length + 4));

function* titleFinds(text: FieldText, who: number, matcher: PersonMatcher): Generator<Found> {
  const title = matcher.title;
  if (!title || title.role.length === 0) return;
  const { words } = text;
  const roleAt = words.flatMap((word, i) => (title.role.some((stem) => sameStem(word, stem)) ? [i] : []));
  const placeAt = words.flatMap((word, i) => (title.narrowing.some((stem) => sameStem(word, stem) || (soundKey(word.text).slice(0, 5) === soundKey(stem).slice(0, 5) && stem.length > 4)) ? [i] : []));
  const onlyAt = words.flatMap((word, i) => (onlyWords.has(word.text) ? [i] : []));
  const sentence = (a: number, b: number): boolean => words.slice(Math.min(a, b) + 1, Math.max(a, b) + 1).every((word) => !/[.!?\n]\s/.test(word.gap));
  const find = (from: number, to: number, level: Found['level']): Found => ({ who, start: (words[from] as Word).start, end: (words[to] as Word).end, of: 'title', level });
  for (const at of roleAt) {
    const place = placeAt.find((p) => p !== at && Math.abs(p - at) <= reach && sentence(p, at));
    const only = onlyAt.find((o) => o < at && at - o <= 3 && sentence(o, at));
    if (place !== undefined) {
      const from = Math.min(at, place, only ?? at);
      const needed = new Set(title.role.filter((stem) => words.slice(Math.max(0, from - 3), Math.max(at, place) + 4).some((word) => sameStem(word, stem))));
      if (needed.size >= Math.ceil(title.role.length / 2)) {
        yield find(from, Math.max(at, place), 'leak');
        return;
      }
    } else if (only !== undefined) {
      const all = title.role.every((stem) => words.slice(only, at + 5).some((word) => sameStem(word, stem)));
      if (all) {
        yield find(only, at, title.role.length > 1 ? 'leak' : 'look');
        return;
      }
    }
  }
  for (const at of placeAt) {
    const only = onlyAt.find((o) => Math.abs(at - o) <= 5 && sentence(o, at));
    if (only !== undefined) {
      yield find(Math.min(only, at), Math.max(only, at), roleAt.length > 0 ? 'leak' : 'look');
      return;
    }
  }
}

interface Run {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
  readonly dotted: boolean;
}
/** "А.В.", "J. S.", "JS". */
function initialsIn(text: FieldText): readonly Run[] {
  const runs: Run[] = [];
  const { words } = text;
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

function* initialFinds(text: FieldText, who: number, matcher: PersonMatcher, firms: readonly Found[], runs: readonly Run[]): Generator<Found> {
  for (const run of runs) {
    const fits = matcher.initials.some((letters) => {
      const [a = '', b = '', c = ''] = letters;
      return [a + b, b + a, a + c, c + a, a + b + c, c + a + b].includes(run.letters) && run.letters.length > 1;
    });
    if (!fits) continue;
    const first = text.words[run.from] as Word;
    const end = (text.words[run.to] as Word).end;
    const nearFirm = firms.some((firm) => firm.who === who && Math.abs(firm.start - first.start) < 80);
    const nearTrade = matcher.company?.base.some((base) => base.length > 4 && text.words.slice(Math.max(0, run.from - 8), run.to + 8).some((word) => sameStem(word, stemOf(base)))) ?? false;
    const spoken = surelyPeople.has(text.words[run.from - 1]?.text ?? '');
    if (nearFirm || (nearTrade && (run.dotted || spoken))) yield { who, start: first.start, end, of: 'name', level: 'leak' };
    else if (run.dotted && spoken && !tradeWords.has(text.words[run.to + 1]?.text ?? '') && text.words[run.to + 1]?.shape !== 'title') yield { who, start: first.start, end, of: 'name', level: 'look' };
  }
}

export function scanDetails(text: FieldText, matchers: readonly PersonMatcher[], firms: readonly Found[]): readonly Found[] {
  const runs = initialsIn(text);
  return matchers.flatMap((matcher, who) => [...(text.caseless ? [] : titleFinds(text, who, matcher)), ...(runs.length > 0 && matcher.initials.length > 0 ? initialFinds(text, who, matcher, firms, runs) : [])]);
}
