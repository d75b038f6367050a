// All hidden people's name forms in one index, so that a text is read once however many they are. It must not know the text.
import type { NameForm } from './name-forms.ts';
import { isOneLetterOff } from '../text/one-letter-off.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { withoutRussianEnding } from './russian-cases.ts';
import { latinOf, skeleton, soundKey } from '../../../domain/writing/sound-key.ts';
import type { Script } from '../text/words-of.ts';

export interface FormOf {
  readonly who: number;
  readonly form: NameForm;
}
export interface SameForm extends FormOf {
  /** By its letters, by its own sound, or by the sound without a Russian ending. */
  readonly by: 'letters' | 'sound' | 'bare sound';
  /** A sound of three letters and more says something across alphabets. */
  readonly telling: boolean;
}
export interface BoneOf {
  readonly who: number;
  readonly part: NameForm['part'];
  readonly bone: string;
}
export interface NameIndex {
  /** Forms that a word, or several joined, is written or sounds like. */
  same(text: string, mayBend: boolean): readonly SameForm[];
  /** Forms written just so. */
  written(text: string): readonly FormOf[];
  /** Of how many words, beyond one, a name may be that begins with this letter. */
  sizesFrom(letter: string): ReadonlySet<number>;
  /** Forms that differ by one letter, of those long enough for it. */
  nearly(text: string, script: Script): readonly FormOf[];
  /** Names whose consonants are the same. */
  bones(text: string, script: Script): readonly BoneOf[];
}

const ownKey = (text: string): string => `~${soundKey(text)}`;
/** The sound of a word, and what it may sound like without a Russian ending. */
function soundsOf(text: string, mayBend: boolean): readonly string[] {
  const own = ownKey(text);
  const bare = mayBend ? withoutRussianEnding(text) : text;
  if (bare === text) return [own];
  const key = ownKey(bare);
  return [own, key, `${key}a`, `${key}e`, `${key}ia`, `${key}i`, `${key}o`];
}

/** Letters that one sound may begin with stand for one another. */
const openings = ['sctzdkqxh', 'pf', 'wv', 'ijye', 'ou'];
function openingOf(first: string): string | null {
  const letter = latinOf(first).charAt(0);
  return /[a-z0-9]/.test(letter) ? (openings.find((letters) => letters.includes(letter)) ?? letter) : null;
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

export function nameIndex(matchers: readonly PersonMatcher[]): NameIndex {
  const forms = new Map<string, FormOf[]>();
  const long = new Map<string, (FormOf & { readonly nth: number })[]>();
  const bones = new Map<string, BoneOf[]>();
  const sizes = new Map<string | null, Set<number>>();
  for (const [who, matcher] of matchers.entries()) {
    for (const [key, form] of matcher.forms) {
      put(forms, key, { who, form });
      const opening = openingOf(form.plain.charAt(0));
      if (form.pieces > 1) (sizes.get(opening) ?? sizes.set(opening, new Set()).get(opening))?.add(form.pieces);
    }
    for (const [nth, form] of matcher.longForms.entries()) {
      put(long, `${form.script} ${form.plain.length} ${form.plain.charAt(0)}`, { who, form, nth });
      if (form.plain.length > 6) put(long, `${form.script} ${form.plain.length} *${form.plain.slice(1)}`, { who, form, nth });
    }
    for (const [bone, part] of matcher.skeletons) if (bone.length > 2) put(bones, bone, { who, part, bone });
  }

  const sameAs = (text: string, mayBend: boolean): readonly SameForm[] => {
    const found: SameForm[] = [];
    for (const one of forms.get(text) ?? []) if (one.form.plain === text) found.push({ ...one, by: 'letters', telling: true });
    for (const [n, key] of soundsOf(text, mayBend).entries()) for (const one of forms.get(key) ?? []) found.push({ ...one, by: n === 0 ? 'sound' : 'bare sound', telling: key.length > 3 });
    return found;
  };
  const bending = remembering(20_000, (text) => sameAs(text, true));
  const unbending = remembering(20_000, (text) => sameAs(text, false));
  const nearlySame = remembering(20_000, (text, script: Script) =>
    [text.length - 1, text.length, text.length + 1].flatMap((length) =>
      [...(long.get(`${script} ${length} ${text.charAt(0)}`) ?? []), ...(length < text.length || length < 7 ? [] : (long.get(`${script} ${length} *${length > text.length ? text : text.slice(1)}`) ?? []))]
        .filter(({ form: { plain } }) => (plain.charAt(0) === text.charAt(0) || plain.charAt(0) !== text.charAt(1)) && isOneLetterOff(text, plain))
        .sort((a, b) => a.who - b.who || a.nth - b.nth)));
  return {
    written: (text) => (forms.get(text) ?? []).filter(({ form }) => form.plain === text),
    same: (text, mayBend) => (mayBend ? bending(text) : unbending(text)),
    sizesFrom: remembering(5_000, (letter) => {
      const opening = openingOf(letter);
      return new Set([...sizes].flatMap(([other, counts]) => (opening === null || other === null || other === opening ? [...counts] : [])));
    }),
    nearly: nearlySame,
    bones(text, script) {
      const own = bones.get(skeleton(text)) ?? [];
      const bare = script === 'cyrillic' ? (bones.get(skeleton(withoutRussianEnding(text))) ?? []) : [];
      return bare.length === 0 ? own : [...own, ...bare];
    },
  };
}
