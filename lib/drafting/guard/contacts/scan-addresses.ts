// Addresses, domains and profile slugs, as written or spelt out ("at", "dot", собака, chiocciola, アットマーク).

import { isEveryday } from '../names/everyday-words.ts';
import { atWords, dotWords } from '../data/neighbour-words.ts';
import { linkAt, type FieldText, type Found } from '../text/field-text.ts';
import type { AddressForm, PersonMatcher } from '../person-matcher.ts';
import type { KnownWords } from '../names/readers.ts';
import type { Word } from '../text/words-of.ts';

const spelt = /アットマーク|アット|あっと|ドット|てん|(?<=[a-z0-9])(?:点|どっと)(?=[a-z])/gu;
/** Kana for @ and dot stand between Latin words and are no words of letters: they are only gaps. */
const isSign = (gap: string): boolean => /^[\s<>()[\]{}%@＠.．。·・\-_+~/:;,'"*|=]{0,8}$/u.test(gap.replace(spelt, '').replace(/[()]/g, ''));

interface Target {
  readonly who: number;
  readonly form: AddressForm;
  readonly joined: string;
}
/** By every beginning of what is looked for. */
export type AddressIndex = ReadonlyMap<string, readonly Target[]>;

export function addressIndex(matchers: readonly PersonMatcher[]): AddressIndex {
  const index = new Map<string, Target[]>();
  matchers.forEach(({ addresses }, who) => {
    for (const form of addresses) {
      const joined = form.words.join('');
      if (joined.length < 3) continue;
      const target = { who, form, joined };
      for (let size = 1; size <= joined.length; size++) {
        const key = joined.slice(0, size);
        (index.get(key) ?? index.set(key, []).get(key))?.push(target);
      }
    }
  });
  return index;
}

/** What may begin with a word, in one of its readings. */
function targetsAt(word: Word, index: AddressIndex): readonly Target[] {
  const plain = index.get(word.text) ?? [];
  return word.lookAlike === null ? plain : [...new Set([...plain, ...(index.get(word.lookAlike) ?? [])])];
}

function endOf(words: readonly Word[], at: number, target: string, sound: boolean): { last: number; spaced: boolean; spelt: boolean } | null {
  let sofar = '';
  let spaced = false;
  let speltOut = false;
  for (let i = at; i < words.length && i - at < 16; i++) {
    const word = words[i] as Word;
    if (i > at && !isSign(word.gap)) return null;
    if (i > at && / /.test(word.gap)) spaced = true;
    if (i > at && !target.startsWith(sofar + word.text) && (atWords.has(word.text) || dotWords.has(word.text) || (sound && word.text.length === 1 && /[([]/.test(word.gap)))) {
      speltOut = true;
      continue;
    }
    const part = target.startsWith(sofar + word.text) ? word.text : word.lookAlike && target.startsWith(sofar + word.lookAlike) ? word.lookAlike : null;
    if (part === null) return null;
    sofar += part;
    if (sofar === target) return { last: i, spaced, spelt: speltOut };
  }
  return null;
}

/** Words of links stand in camel case and with figures; they are cut as elsewhere and joined again here. */
export function scanAddresses(text: FieldText, index: AddressIndex, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const found: Found[] = [];
  const { words } = text;
  for (const [who, { slugs }] of matchers.entries())
    for (const slug of slugs) {
      const at = text.folded.text.indexOf(slug);
      if (at >= 0) found.push({ who, start: text.folded.from[at] as number, end: text.folded.from[at + slug.length] as number, of: 'profile', level: 'leak' });
    }
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word;
    for (const { who, form, joined } of targetsAt(first, index)) {
      const end = endOf(words, at, joined, form.of === 'email');
      if (!end) continue;
      const last = words[end.last] as Word;
      const link = linkAt(text, first.start);
      const inDomain = link !== null || /[@/.]$/.test(first.gap) || /^\.[a-z]/i.test(text.folded.raw.slice(last.end, last.end + 2)) || words[end.last + 1]?.text === 'dot';
      const whole = form.of === 'email' && /\.|@/.test(joined) === false && form.words.length > 2;
      if (!whole && end.spaced && !end.spelt && !text.caseless && first.shape === 'lower' && !inDomain) continue;
      if (!whole && known.words.has(joined)) continue;
      const everyday = form.words.every((word) => isEveryday(word)) || joined.length < 5;
      if (everyday && !whole && !inDomain) continue;
      if (!inDomain && !text.caseless && form.words.length === 1 && joined.length < 6 && form.of !== 'profile') continue;
      found.push({ who, start: first.start, end: last.end, of: form.of === 'name' ? 'name' : form.of, level: 'leak' });
    }
  }
  return found;
}
