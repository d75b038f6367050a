// Where words of a text are forms of hidden people's names. It finds; whether it matters is judged elsewhere.
import { makes, monthNames, placeNames } from '../data/ambiguous-words.ts';
import { isEveryday } from './everyday-words.ts';
import type { FieldText } from '../text/field-text.ts';
import type { NameForm } from './name-forms.ts';
import type { NameIndex } from './name-index.ts';
import { isGivenName } from './nicknames.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import type { Word } from '../text/words-of.ts';

export interface NameHit {
  readonly who: number;
  /** Index of the first word, and how many. */
  readonly at: number;
  readonly count: number;
  readonly text: string;
  readonly form: NameForm;
  readonly how: 'exact' | 'sound' | 'typo' | 'skeleton';
}
const namePieces = new Set('van von de del della di da du des la le mac mc al el bin o st zu ter ten'.split(' '));
const canJoin = (gap: string, asWritten: boolean): boolean => gap === ' ' ? asWritten : (asWritten ? /^[ '.\-_·]{0,2}$|^-\s*\n\s*$/ : /^['.\-_·]{0,1}$|^-\s*\n\s*$/).test(gap);

/** A word of everyday speech where its capital, if any, says nothing. */
const isPlainWord = (word: Word, field: FieldText): boolean => (word.shape === 'lower' || word.opens || field.german || field.headline || field.caseless) && isEveryday(word.text);

function* exactHits(field: FieldText, index: NameIndex): Generator<NameHit> {
  const { words } = field;
  for (const [at, first] of words.entries()) {
    if (first.script === 'digits') continue;
    let joined = '';
    let tight = true;
    const sizes = index.sizesFrom(first.text.charAt(0));
    const mayPart = first.shape !== 'lower' || namePieces.has(first.text);
    for (let count = 1; count <= 4 && at + count <= words.length; count++) {
      const word = words[at + count - 1] as Word;
      if (count > 1) {
        if (!canJoin(word.gap, true)) break;
        tight &&= canJoin(word.gap, false);
        if (!tight && sizes.size === 0 && !mayPart) break;
      }
      joined += word.text;
      if (joined.length > 40) break;
      const grown = tight && joined.length > 5;
      // "Van der Meer" of a Vandermeer, "Xiao Ming" of a Xiaoming.
      const parted = count > 1 && mayPart && joined.length > 6 && word.shape !== 'lower';
      const isParted = (form: NameForm): boolean => parted && form.plain === joined && form.part !== 'nick' && form.part !== 'whole';
      if (count > 1 && !grown && !sizes.has(count)) {
        if (parted) for (const { who, form } of index.written(joined)) if (isParted(form)) yield { who, at, count, text: joined, form, how: 'exact' };
        continue;
      }
      for (const text of count === 1 && word.lookAlike ? [joined, word.lookAlike] : [joined]) {
        const same = index.same(text, first.script === 'cyrillic' && count === 1);
        const seen = new Set<number>();
        for (const { who, form, by, telling } of same) {
          if ((by !== 'letters' && seen.has(who)) || (count > 1 && form.pieces !== count && !grown && !isParted(form))) continue;
          const sameScript = form.script === first.script;
          if (by !== 'letters') {
            if (sameScript && (by !== 'sound' || text.length < 5 || form.plain.length < 5)) continue;
            if (sameScript && text !== form.base && isPlainWord(first, field)) continue;
            if (form.part === 'whole' && !sameScript) continue;
          }
          seen.add(who);
          yield { who, at, count, text, form, how: by === 'letters' || (!sameScript && telling) ? 'exact' : 'sound' };
        }
      }
    }
  }
}

function* looseHits(text: FieldText, index: NameIndex, matchers: readonly PersonMatcher[], taken: ReadonlySet<number>): Generator<NameHit> {
  for (const [at, word] of text.words.entries()) {
    const { script } = word;
    if (taken.has(at) || word.text.length < 4 || script === 'digits' || word.start >= text.signOff) continue;
    if (word.shape === 'lower' && !(text.caseless && word.text.length > 6)) continue;
    if (placeNames.has(word.text) || monthNames.has(word.text) || makes.has(word.text) || isPlainWord(word, text)) continue;
    const named = isGivenName(word.text);
    let found = false;
    if (word.text.length > 4)
      for (const { who, form } of index.nearly(word.text, script)) {
        if (named && form.part === 'given') continue;
        if (script === 'cyrillic' && form.plain !== form.base && word.text.slice(0, -2) === form.plain.slice(0, word.text.length - 2)) continue;
        found = true;
        yield { who, at, count: 1, text: word.text, form, how: 'typo' };
      }
    if (found || named || script === 'other') continue;
    for (const { who, part } of index.bones(word.text, script)) {
      if (matchers[who]?.scripts.has(`${script} ${part}`)) continue;
      yield { who, at, count: 1, text: word.text, form: { plain: word.text, base: word.text, script, part, pieces: 1 }, how: 'skeleton' };
    }
  }
}

/** The longest exact hits for each person, then what is nearly one. */
export function nameHits(text: FieldText, index: NameIndex, matchers: readonly PersonMatcher[]): readonly NameHit[] {
  const best = new Map<string, NameHit>();
  const taken = new Set<number>();
  for (const hit of exactHits(text, index)) {
    for (let i = 0; i < hit.count; i++) taken.add(hit.at + i);
    const key = `${hit.who} ${hit.at}`;
    const before = best.get(key);
    if (!before || before.count < hit.count || (before.how !== 'exact' && hit.how === 'exact')) best.set(key, hit);
  }
  for (const hit of looseHits(text, index, matchers, taken)) {
    const key = `${hit.who} ${hit.at}`;
    if (!best.has(key)) best.set(key, hit);
  }
  const isWithin = (hit: NameHit): boolean =>
    [0, 1, 2, 3].some((back) => {
      const other = best.get(`${hit.who} ${hit.at - back}`);
      return other !== undefined && other.at + other.count >= hit.at + hit.count && other.count > hit.count;
    });
  return [...best.values()].filter((hit) => !isWithin(hit)).sort((a, b) => a.who - b.who || a.at - b.at);
}
