// Whether a name in kanji or kana is said of that person here, where no space shows the words: the characters around decide.
import { isGapBefore, type Close } from './close-up.ts';
import { afterName, beforeName, everydayKana, everydayKanji, looseAfter, makeKana, particle, placeKanji } from '../data/japanese-words.ts';
import type { Found } from '../text/field-text.ts';
import type { JapaneseName } from './japanese-names.ts';

const asian = /[\u3040-\u30ff\u3400-\u9fff々]/;
export const han = /[\u3400-\u9fff々ヶヵ]/;
export const hira = /[\u3041-\u309f]/;
export const kata = /[\u30a0-\u30ff]/;

export function judgeKanji(close: Close, i: number, name: JapaneseName): Found['level'] | null {
  const end = i + name.text.length;
  const before = close.text.slice(Math.max(0, i - 6), i);
  const rest = close.text.slice(end, end + 8);
  const previous = close.text.charAt(i - 1);
  const loose = isGapBefore(close, end);
  const addressed = afterName.test(rest);
  if (name.part === 'full') return name.text.length > 2 || !han.test(rest.charAt(0)) || addressed ? 'leak' : 'look';
  if (han.test(previous) && !isGapBefore(close, i) && !beforeName.test(before)) return null;
  // 御社の佐々木: one of the reader's own people.
  if (/(?:御社|貴社|御校|貴校|御院|貴院)の?$|(?:お子さん|お子様|お嬢さん|お嬢様|息子さん|娘さん|ご主人|奥様)の$/.test(before)) return 'look';
  if (!addressed && close.field.isPlaceHere(name.text)) return null;
  if (addressed) return 'leak';
  if (han.test(rest.charAt(0)) && !loose && !looseAfter.test(rest)) return null;
  // Another given name follows: somebody else of that family.
  if (loose && name.part === 'surname' && !name.another.some((given) => rest.startsWith(given)) && name.another.length > 0) return (close.at[i] as number) >= close.field.signOff ? null : 'look';
  const place = placeKanji.has(name.text);
  if (place) return close.field.field === 'attachments' || /^(?:は|が|も|と)/.test(rest) ? 'look' : null;
  if (name.text.length === 1 || everydayKanji.has(name.text) || /^[一二三四五六七八九十]{1,2}[月日]$/.test(name.text)) return null;
  return name.part === 'surname' || particle.test(rest) || rest === '' || !asian.test(rest.charAt(0)) || loose ? 'leak' : 'look';
}

export function judgeKana(close: Close, i: number, name: JapaneseName): Found['level'] | null {
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
  if (name.part === 'full' && size > 4 && !name.text.endsWith('さん')) return 'leak';
  if (!bounded || name.text.endsWith('さん')) return null;
  if (name.part === 'full' && size > 3 && /(?:くん|っち|りん|ぴー)$/.test(name.text)) return /っち|りん/.test(name.text) ? 'look' : 'leak';
  if (addressed && size > 1) return size > 2 || !hira.test(previous) ? 'leak' : 'look';
  if (size < 3 || everydayKana.has(name.text) || makeKana.has(name.text)) return null;
  if (/[はがをにともへのや]/.test(previous) && size < 4) return null;
  return particle.test(rest) || rest === '' ? 'look' : null;
}
