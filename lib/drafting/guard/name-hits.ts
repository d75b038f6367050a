// Where words of a text are forms of hidden people's names. It finds; whether it matters is judged elsewhere.
import { makes, monthNames, placeNames } from './data/ambiguous-words.ts';
import { isEveryday } from './everyday-words.ts';
import type { FieldText } from './field-text.ts';
import type { NameForm } from './name-forms.ts';
import { isGivenName } from './nicknames.ts';
import { isOneLetterOff } from './one-letter-off.ts';
import type { PersonMatcher } from './person-matcher.ts';
import { withoutRussianEnding } from './russian-cases.ts';
import { skeleton, soundKey } from './sound-key.ts';
import type { Word } from './words-of.ts';

export interface NameHit {
  readonly who: number;
  /** Index of the first word, and how many. */
  readonly at: number;
  readonly count: number;
  readonly text: string;
  readonly form: NameForm;
  readonly how: 'exact' | 'sound' | 'typo' | 'skeleton';
}
export interface NameIndex {
  readonly forms: ReadonlyMap<string, readonly (readonly [number, NameForm])[]>;
  /** By script and length. */
  readonly long: ReadonlyMap<string, readonly (readonly [number, NameForm])[]>;
}

export function nameIndex(matchers: readonly PersonMatcher[]): NameIndex {
  const forms = new Map<string, [number, NameForm][]>();
  const long = new Map<string, [number, NameForm][]>();
  const put = (map: Map<string, [number, NameForm][]>, key: string, who: number, form: NameForm): void => {
    const list = map.get(key);
    if (list) list.push([who, form]);
    else map.set(key, [[who, form]]);
  };
  matchers.forEach((matcher, who) => {
    for (const [key, form] of matcher.forms) put(forms, key, who, form);
    for (const form of matcher.longForms) put(long, form.script + form.plain.length, who, form);
  });
  return { forms, long };
}

const canJoin = (gap: string, asWritten: boolean): boolean => (asWritten ? /^[ '.\-_·]{0,2}$|^-\s*\n\s*$/ : /^['.\-_·]{0,1}$|^-\s*\n\s*$/).test(gap);

const ownKey = (text: string): string => `~${soundKey(text)}`;
const sounds = new Map<string, readonly string[]>();
/** The sound of a word, and what it may sound like without a Russian ending. */
function soundsOf(text: string, isRussian: boolean): readonly string[] {
  if (!isRussian) return [ownKey(text)];
  const known = sounds.get(text);
  if (known) return known;
  const bare = withoutRussianEnding(text);
  const key = ownKey(bare);
  const made = bare === text ? [key] : [ownKey(text), key, `${key}a`, `${key}e`, `${key}ia`, `${key}i`, `${key}o`];
  if (sounds.size > 20_000) sounds.clear();
  sounds.set(text, made);
  return made;
}

/** A word of everyday speech where its capital, if any, says nothing. */
const isPlainWord = (word: Word, field: FieldText): boolean => (word.shape === 'lower' || word.opens || field.german || field.headline || field.caseless) && isEveryday(word.text);

function* exactHits(field: FieldText, index: NameIndex): Generator<NameHit> {
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word;
    if (first.script === 'digits') continue;
    let joined = '';
    let gaps: string[] = [];
    for (let count = 1; count <= 4 && at + count <= words.length; count++) {
      const word = words[at + count - 1] as Word;
      if (count > 1) {
        if (!canJoin(word.gap, true)) break;
        gaps = [...gaps, word.gap];
      }
      joined += word.text;
      if (joined.length > 40) break;
      const readings = count === 1 && word.lookAlike ? [joined, word.lookAlike] : [joined];
      for (const text of readings) {
        const asWritten = (form: NameForm): boolean => count === 1 || form.pieces === count || (joined.length > 5 && gaps.every((gap) => canJoin(gap, false)));
        const seen = new Set<number>();
        for (const [who, form] of index.forms.get(text) ?? []) if (asWritten(form) && form.plain === text) {
          seen.add(who);
          yield { who, at, count, text, form, how: 'exact' };
        }
        for (const key of soundsOf(text, first.script === 'cyrillic' && count === 1)) {
          for (const [who, form] of index.forms.get(key) ?? []) {
            if (seen.has(who) || !asWritten(form)) continue;
            const sameScript = form.script === first.script;
            if (sameScript && (key !== ownKey(text) || text.length < 5 || form.plain.length < 5)) continue;
            if (sameScript && text !== form.base && isPlainWord(first, field)) continue;
            if (form.part === 'whole' && !sameScript) continue;
            seen.add(who);
            yield { who, at, count, text, form, how: sameScript || key.length < 4 ? 'sound' : 'exact' };
          }
        }
      }
    }
  }
}

function* looseHits(text: FieldText, index: NameIndex, matchers: readonly PersonMatcher[], taken: ReadonlySet<number>): Generator<NameHit> {
  for (const [at, word] of text.words.entries()) {
    if (taken.has(at) || word.text.length < 4 || word.script === 'digits' || word.start >= text.signOff) continue;
    if (word.shape === 'lower' && !(text.caseless && word.text.length > 6)) continue;
    if (placeNames.has(word.text) || monthNames.has(word.text) || makes.has(word.text) || isPlainWord(word, text)) continue;
    const named = isGivenName(word.text);
    let found = false;
    if (word.text.length > 4)
      for (const length of [word.text.length - 1, word.text.length, word.text.length + 1])
        for (const [who, form] of index.long.get(word.script + length) ?? []) {
          if (named && form.part === 'given') continue;
          if (word.text.charAt(0) !== form.plain.charAt(0) && (length < 7 || word.text.charAt(1) === form.plain.charAt(0))) continue;
          if (!isOneLetterOff(word.text, form.plain)) continue;
          found = true;
          yield { who, at, count: 1, text: word.text, form, how: 'typo' };
        }
    if (found || named || word.script === 'other') continue;
    const bones = new Set([skeleton(word.text), word.script === 'cyrillic' ? skeleton(withoutRussianEnding(word.text)) : '']);
    for (const [who, matcher] of matchers.entries())
      for (const bone of bones) {
        const part = matcher.skeletons.get(bone);
        if (!part || bone.length < 3) continue;
        const script = word.script;
        if (matcher.scripts.has(`${script} ${part}`)) continue;
        yield { who, at, count: 1, text: word.text, form: { plain: word.text, base: word.text, script, part, pieces: 1 }, how: 'skeleton' };
        break;
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
  const hits = [...best.values()].sort((a, b) => a.who - b.who || a.at - b.at);
  return hits.filter((hit) => !hits.some((other) => other !== hit && other.who === hit.who && other.at <= hit.at && other.at + other.count >= hit.at + hit.count && other.count > hit.count));
}
