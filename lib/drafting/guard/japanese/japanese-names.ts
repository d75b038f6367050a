// The kanji and kana in which a name may stand in Japanese text. It must not know the text.
import { foldPlain, toHiragana } from '../text/fold-text.ts';
import { kanaReadings } from '../../../domain/writing/kana.ts';
import { asianParts, isAsian, namePartsOf } from '../names/name-parts.ts';

export interface JapaneseName {
  /** Kanji as folded; kana as hiragana. */
  readonly text: string;
  readonly part: 'full' | 'surname' | 'given';
  readonly kana: boolean;
  /** Given names that go with a surname. */
  readonly another: readonly string[];
}

const isKana = (text: string): boolean => /^[\u3040-\u30ff]+$/u.test(text);

export function japaneseNames(names: readonly string[], emails: readonly string[]): readonly JapaneseName[] {
  const asian = names.filter(isAsian);
  const given = asian.map(asianParts).flatMap((parts) => (parts.length > 1 && !isKana(parts[1] ?? '') ? [parts[1] as string] : []));
  const found = new Map<string, JapaneseName>();
  const add = (text: string, part: JapaneseName['part'], kana: boolean): void => {
    const key = kana ? toHiragana(text) : text;
    if (key !== '' && !found.has(key)) found.set(key, { text: key, part, kana, another: part === 'surname' ? given : [] });
  };
  let read = false;
  for (const name of asian) {
    const parts = asianParts(name);
    const kana = parts.every(isKana);
    read ||= kana;
    const isForeign = /[·・=]/.test(foldPlain(name));
    if (parts.length > 1) for (const between of isForeign ? ['', '・'] : ['']) add(parts.join(between), 'full', kana);
    parts.forEach((part, i) => add(part, i === (isForeign ? parts.length - 1 : 0) ? 'surname' : 'given', isKana(part)));
    if (kana && parts.length === 2) add(`${parts[1]}${parts[0]}`, 'full', true);
  }
  const readings = asian.map(asianParts).filter((parts) => parts.length === 2 && parts.every(isKana)).map((parts) => parts.map(toHiragana));
  const written = asian.map(asianParts).filter((parts) => !parts.some(isKana));
  for (const [surname = '', first = ''] of readings) {
    // 佐久間 as さく間: a part in kanji, the other as it is read.
    for (const [kanji = ''] of written)
      for (let cut = 1; cut < kanji.length; cut++) for (let size = 2; size < surname.length; size++) for (const mixed of [surname.slice(0, size) + kanji.slice(cut), kanji.slice(0, cut) + surname.slice(size)]) if (mixed.length > 2) add(mixed, 'surname', false);
    if (first.length > 2) for (const tender of ['さん', 'ちゃん', 'くん', 'っち', 'りん', 'ぴー']) add(first.slice(0, 2) + tender, 'full', true);
    if (first.length > 1) add(`${first.charAt(0)}っちゃん`, 'full', true);
  }
  if (asian.length > 0 && !read) {
    const romaji = names.filter((name) => !isAsian(name)).map((name) => namePartsOf(name).map((p) => p.pieces.join('')));
    const spelt = emails.flatMap((email) => foldPlain(email.split('@')[0] ?? '').split(/[^a-z]+/)).filter((word) => word.length > 3);
    for (const parts of romaji) {
      const kana = parts.map(kanaReadings);
      for (const one of kana) for (const word of one) add(word, 'surname', true);
      for (const a of kana[0] ?? []) for (const b of kana[1] ?? []) for (const full of [a + b, b + a]) add(full, 'full', true);
    }
    if (romaji.length === 0) for (const word of spelt) for (const kana of kanaReadings(word)) if (kana.length > 2) add(kana, 'surname', true);
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}
