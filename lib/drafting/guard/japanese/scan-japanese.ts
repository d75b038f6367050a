// Names, firms and titles in kanji and kana, and foreign names in katakana.
import { closeUp, type Close } from './close-up.ts';
import { everydayKana, everydayKanji, onlyWord } from '../data/japanese-words.ts';
import type { FieldText, Found } from '../text/field-text.ts';
import { toHiragana } from '../text/fold-text.ts';
import { placesOf, type JapaneseIndex } from './japanese-index.ts';
import type { JapaneseName } from './japanese-names.ts';
import { han, hira, judgeKana, judgeKanji, kata } from './judge-japanese.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import type { KnownWords } from '../names/readers.ts';
import { scanKatakana } from './scan-katakana.ts';

const findAt = ({ at }: Close, who: number, i: number, length: number, of: Found['of'], level: Found['level']): Found => ({ who, start: at[i] as number, end: (at[i + length - 1] as number) + 1, of, level });

function* nameFinds(close: Close, index: JapaneseIndex, matchers: readonly PersonMatcher[], known: KnownWords): Generator<Found> {
  const places = new Map<JapaneseName, number[]>();
  const whose = new Set<number>();
  const isKnown = (name: JapaneseName): boolean => name.part !== 'full' && known.asian.includes(toHiragana(name.text));
  for (const sought of [placesOf(close.text, index.kanji), placesOf(close.hiragana, index.kana)])
    for (const [i, { who, name }] of sought) {
      (places.get(name) ?? places.set(name, []).get(name))?.push(i);
      whose.add(who);
    }
  for (const who of whose) {
    /** How far what was found reaches, from every place in it. */
    const taken = new Map<number, number>();
    for (const name of matchers[who]?.japanese ?? []) {
      const size = name.text.length;
      for (const i of isKnown(name) ? [] : (places.get(name) ?? [])) {
        if ((taken.get(i) ?? 0) >= i + size) continue;
        const isSigned = !known.knowsSender && (close.at[i] as number) >= close.field.signOff && name.part === 'given';
        const level = isSigned ? null : name.kana ? judgeKana(close, i, name) : judgeKanji(close, i, name);
        if (!level) continue;
        for (let k = i; k < i + size; k++) taken.set(k, Math.max(taken.get(k) ?? 0, i + size));
        yield findAt(close, who, i, size, 'name', level);
      }
    }
  }
}

function* firmFinds(close: Close, index: JapaneseIndex): Generator<Found> {
  for (const [i, { who, text: firm }] of placesOf(close.text, index.firms)) {
    const previous = close.text.charAt(i - 1);
    const next = close.text.charAt(i + firm.length);
    const inside = firm.length < 4 && ((han.test(firm.charAt(0)) && han.test(previous)) || (han.test(firm.slice(-1)) && han.test(next)) || (hira.test(firm.charAt(0)) && hira.test(previous)) || (kata.test(firm) && (kata.test(previous) || kata.test(next))));
    const isWord = everydayKana.has(firm) || everydayKanji.has(firm);
    if (!inside && !(isWord && !/^(?:さん|様|さま|の方|社|株式会社|有限会社|合同会社|工業|」|』)/.test(close.text.slice(i + firm.length, i + firm.length + 6)))) yield findAt(close, who, i, firm.length, 'company', firm.length > 2 ? 'leak' : 'look');
  }
}

function* otherFirmFinds(close: Close, index: JapaneseIndex, matchers: readonly PersonMatcher[]): Generator<Found> {
  for (const [i, { who, text: short }] of placesOf(close.text, index.shortFirms)) {
    const isBounded = !han.test(close.text.charAt(i - 1)) && !(kata.test(short) && kata.test(close.text.charAt(i - 1)));
    const isFamily = matchers[who]?.japanese.some((name) => name.text === toHiragana(short) || name.text === short) ?? false;
    if (isBounded && !isFamily && /^(?:さん|様|社(?!長)|の方)/.test(close.text.slice(i + short.length))) yield findAt(close, who, i, short.length, 'company', short.length > 2 || close.text.startsWith('さん', i + short.length) ? 'leak' : 'look');
  }
  for (const [i, { who, text: kana, firm }] of placesOf(close.hiragana, index.readFirms)) {
    const rest = close.text.slice(i + kana.length);
    if (kata.test(close.text.charAt(i)) && !kata.test(close.text.charAt(i - 1)) && (!kata.test(rest.charAt(0)) || firm.includes(rest.slice(0, 3)))) yield findAt(close, who, i, kana.length, 'company', 'leak');
  }
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Where what narrows a title to one person first stands, by what it is. */
  readonly narrowing: Map<readonly string[], readonly [number, string] | null>;
  readonly only: readonly [number, string] | null;
}

function* titleFinds(close: Close, index: JapaneseIndex): Generator<Found> {
  let sentence: Sentence | null = null;
  for (const [i, { who, text: role, title }] of placesOf(close.text, index.roles)) {
    if (!sentence || i > sentence.to) {
      const from = Math.max(close.text.lastIndexOf('。', i), close.text.lastIndexOf('\n', i)) + 1;
      const length = close.text.slice(from).search(/[。\n]/);
      const to: number = length < 0 ? close.text.length : from + length;
      const only = onlyWord.exec(close.text.slice(from, to));
      sentence = { from, to, narrowing: new Map(), only: only ? [from + only.index, only[0]] : null };
    }
    let place = sentence.narrowing.get(title.narrowing);
    if (place === undefined) {
      const said = close.text.slice(sentence.from, sentence.to);
      const word = title.narrowing.find((one) => one.length > 1 && said.includes(one));
      place = word === undefined ? null : [sentence.from + said.indexOf(word), word];
      sentence.narrowing.set(title.narrowing, place);
    }
    const beside = place ?? sentence.only;
    if (!beside || Math.abs(beside[0] - i) >= (place ? 24 : 16)) continue;
    const start = Math.min(beside[0], i);
    yield findAt(close, who, start, Math.max(beside[0] + beside[1].length, i + role.length) - start, 'title', place || role.length > 3 ? 'leak' : 'look');
  }
}

export function scanJapanese(text: FieldText, index: JapaneseIndex, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const close = closeUp(text);
  return close ? [...nameFinds(close, index, matchers, known), ...scanKatakana(close, index.katakana), ...firmFinds(close, index), ...otherFirmFinds(close, index, matchers), ...titleFinds(close, index)] : [];
}
