// Names, firms and titles in kanji and kana, where no space shows the words: the characters around decide.
import { afterName, beforeName, everydayKana, everydayKanji, looseAfter, makeKana, onlyWord, particle, placeKanji } from './data/japanese-words.ts';
import type { FieldText, Found } from './field-text.ts';
import { toHiragana } from './fold-text.ts';
import type { JapaneseName } from './japanese-names.ts';
import { kanaToRomaji } from './kana.ts';
import type { PersonMatcher } from './person-matcher.ts';
import { isOneLetterOff } from './one-letter-off.ts';
import type { KnownWords } from './readers.ts';
import { looseSound, skeleton } from './sound-key.ts';

interface Close {
  /** Without spaces between Japanese characters; kana as written. */
  readonly text: string;
  readonly hiragana: string;
  readonly at: readonly number[];
  readonly text0: FieldText;
}

const asian = /[\u3040-\u30ff\u3400-\u9fff々]/;
const han = /[\u3400-\u9fff々ヶヵ]/;
const hira = /[\u3041-\u309f]/;
const kata = /[\u30a0-\u30ff]/;

export function closeUp(field: FieldText): Close | null {
  const { text, from } = field.folded;
  if (!asian.test(text)) return null;
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[ \t\u00a0\u3000·_]/.test(char)) {
      const next = text.slice(i + 1).match(/^[ \t\u00a0\u3000]*(.)/u)?.[1] ?? '';
      if (asian.test(out.slice(-1)) && asian.test(next) && char !== '_') continue;
    }
    out += char;
    at.push(from[i] as number);
  }
  at.push(field.folded.raw.length);
  return { text: out, hiragana: toHiragana(out), at, text0: field };
}

const isGapBefore = ({ text0, at }: Close, i: number): boolean => i > 0 && /[\s\u3000・·_]/.test(text0.folded.raw.slice(at[i - 1], at[i]).slice(1));

function judgeKanji(close: Close, i: number, name: JapaneseName): Found['level'] | null {
  const end = i + name.text.length;
  const before = close.text.slice(Math.max(0, i - 6), i);
  const rest = close.text.slice(end, end + 8);
  const previous = close.text.charAt(i - 1);
  const loose = isGapBefore(close, end);
  const addressed = afterName.test(rest);
  if (name.part === 'full') return name.text.length > 2 || !han.test(rest.charAt(0)) || addressed ? 'leak' : 'look';
  if (han.test(previous) && !isGapBefore(close, i) && !beforeName.test(before)) return null;
  if (addressed) return 'leak';
  if (han.test(rest.charAt(0)) && !loose && !looseAfter.test(rest)) return null;
  // Another given name follows: somebody else of that family.
  if (loose && name.part === 'surname' && !name.another.some((given) => rest.startsWith(given)) && name.another.length > 0) return (close.at[i] as number) >= close.text0.signOff ? null : 'look';
  const place = placeKanji.has(name.text);
  if (place) return close.text0.field === 'attachments' || /^(?:は|が|も|と)/.test(rest) ? 'look' : null;
  if (name.text.length === 1 || everydayKanji.has(name.text)) return null;
  return name.part === 'surname' || particle.test(rest) || rest === '' || !asian.test(rest.charAt(0)) || loose ? 'leak' : 'look';
}

function judgeKana(close: Close, i: number, name: JapaneseName): Found['level'] | null {
  const end = i + name.text.length;
  const written = close.text.slice(i, end);
  const rest = close.text.slice(end, end + 8);
  const previous = close.text.charAt(i - 1);
  const addressed = afterName.test(rest);
  const size = name.text.length;
  if (kata.test(written)) {
    if (kata.test(previous) && !isGapBefore(close, i)) return null;
    if (kata.test(rest.charAt(0)) && !isGapBefore(close, end) && !addressed) return null;
    if (name.part === 'full' || (addressed && size > 1)) return 'leak';
    if (makeKana.has(name.text)) return null;
    return size > 2 ? 'leak' : null;
  }
  const bounded = !hira.test(previous) || /[はがをにともへのや]/.test(previous) || isGapBefore(close, i);
  if (name.part === 'full' && size > 4) return 'leak';
  if (!bounded) return null;
  if (addressed && size > 1) return size > 2 || !hira.test(previous) ? 'leak' : 'look';
  if (size < 3 || everydayKana.has(name.text) || makeKana.has(name.text)) return null;
  if (/[はがをにともへのや]/.test(previous) && size < 4) return null;
  return particle.test(rest) || rest === '' ? 'look' : null;
}

/** A part of the name that the consonants fit, with one wrong where the neighbour fits too. */
function nearlyPart(bone: string, skeletons: PersonMatcher['skeletons']): string | null {
  for (const [known, part] of skeletons) if (known === bone || (bone.charAt(0) === known.charAt(0) && isOneLetterOff(bone, known))) return part;
  return null;
}

function* katakanaOfForeign(close: Close, matcher: PersonMatcher, who: number): Generator<Found> {
  if (matcher.skeletons.size === 0 || matcher.japanese.some((name) => name.kana)) return;
  let last: { end: number; start: number; part: string } | null = null;
  let near: { end: number; start: number; part: string; size: number } | null = null;
  for (const run of close.text0.folded.text.matchAll(/[\u30a1-\u30fa\u30fc-\u30ff]{2,}/g)) {
    const from = close.text0.folded.from;
    const bone = skeleton(kanaToRomaji(run[0]));
    const part = matcher.skeletons.get(bone) ?? matcher.skeletons.get(bone.replace(/r$/, '')) ?? matcher.skeletons.get(`${bone}r`);
    const start = from[run.index] as number;
    const end = from[run.index + run[0].length] as number;
    const rest = close.text0.folded.text.slice(run.index + run[0].length, run.index + run[0].length + 6);
    const nearly = nearlyPart(bone, matcher.skeletons);
    const begins = [...matcher.skeletons].some(([known, part]) => part === 'surname' && known.charAt(0) === bone.charAt(0));
    if (nearly === 'whole' && bone.length > 4) yield { who, start, end, of: 'name', level: 'leak' };
    else if (near && near.part === 'given' && near.size > 2 && begins && start - near.end <= 2 && start > near.end) yield { who, start: near.start, end, of: 'name', level: 'leak' };
    else if (nearly && near && near.part !== nearly && start - near.end <= 2 && near.size + bone.length > 3) yield { who, start: near.start, end, of: 'name', level: 'leak' };
    else if (nearly && afterName.test(rest) && bone.length > 2) yield { who, start, end, of: 'name', level: 'look' };
    near = nearly ? { start, end, part: nearly, size: bone.length } : null;
    if (afterName.test(rest) && matcher.sounds.has(looseSound(kanaToRomaji(run[0])))) yield { who, start, end, of: 'name', level: 'leak' };
    if (!part || bone.length < 2) continue;
    if (last && start - last.end <= 2 && last.part !== part) yield { who, start: last.start, end, of: 'name', level: 'leak' };
    else if (afterName.test(rest)) yield { who, start, end, of: 'name', level: bone.length > 2 ? 'leak' : 'look' };
    else if (bone.length > 3) yield { who, start, end, of: 'name', level: 'look' };
    last = { start, end, part };
  }
}

function* firmAndTitle(close: Close, matcher: PersonMatcher, who: number): Generator<Found> {
  const firm = matcher.company?.asian;
  const find = (i: number, length: number, of: Found['of'], level: Found['level']): Found => ({ who, start: close.at[i] as number, end: (close.at[i + length - 1] as number) + 1, of, level });
  if (firm)
    for (let i = close.text.indexOf(firm); i >= 0; i = close.text.indexOf(firm, i + 1)) {
      const previous = close.text.charAt(i - 1);
      const next = close.text.charAt(i + firm.length);
      const inside = firm.length < 4 && ((han.test(firm.charAt(0)) && han.test(previous)) || (han.test(firm.slice(-1)) && han.test(next)) || (hira.test(firm.charAt(0)) && hira.test(previous)) || (kata.test(firm) && (kata.test(previous) || kata.test(next))));
      if (!inside) yield find(i, firm.length, 'company', firm.length > 2 ? 'leak' : 'look');
    }
  const title = matcher.title?.asian;
  if (!title || title.role.length < 2) return;
  for (let i = close.text.indexOf(title.role); i >= 0; i = close.text.indexOf(title.role, i + 1)) {
    const from = Math.max(close.text.lastIndexOf('。', i), close.text.lastIndexOf('\n', i)) + 1;
    const stop = close.text.slice(i).search(/[。\n]/);
    const sentence = close.text.slice(from, stop < 0 ? undefined : i + stop);
    const place = title.narrowing.find((word) => word.length > 1 && sentence.includes(word));
    const only = onlyWord.exec(sentence);
    if (place) {
      const at = from + sentence.indexOf(place);
      if (Math.abs(at - i) < 24) yield find(Math.min(at, i), Math.max(at + place.length, i + title.role.length) - Math.min(at, i), 'title', 'leak');
    } else if (only && Math.abs(from + only.index - i) < 16) yield find(Math.min(from + only.index, i), Math.max(from + only.index + only[0].length, i + title.role.length) - Math.min(from + only.index, i), 'title', title.role.length > 3 ? 'leak' : 'look');
  }
}

export function scanJapanese(text: FieldText, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const close = closeUp(text);
  if (!close) return [];
  const found: Found[] = [];
  for (const [who, matcher] of matchers.entries()) {
    const taken: [number, number][] = [];
    for (const name of matcher.japanese) {
      const where = name.kana ? close.hiragana : close.text;
      if (name.part !== 'full' && known.asian.includes(toHiragana(name.text))) continue;
      for (let i = where.indexOf(name.text); i >= 0; i = where.indexOf(name.text, i + 1)) {
        const end = i + name.text.length;
        if (taken.some(([a, b]) => i >= a && end <= b)) continue;
        const signed = (close.at[i] as number) >= text.signOff && name.part === 'given';
        const level = signed ? null : name.kana ? judgeKana(close, i, name) : judgeKanji(close, i, name);
        if (!level) continue;
        taken.push([i, end]);
        found.push({ who, start: close.at[i] as number, end: (close.at[end - 1] as number) + 1, of: 'name', level });
      }
    }
    found.push(...katakanaOfForeign(close, matcher, who), ...firmAndTitle(close, matcher, who));
  }
  return found;
}
