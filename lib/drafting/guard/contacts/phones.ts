// Reads figures however they are written: full width, kanji, number words, other alphabets; and what of a telephone number is its own. It must not know whose it is.
import type { Folded } from '../text/fold-text.ts';
import { remembering } from '../../../domain/writing/remember.ts';

export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const units = new Map<string, string>();
const tens = new Map<string, number>();
const hundreds = new Map<string, number>();
const learn = (text: string, from = 0): void => text.split(' ').forEach((word, i) => word.split('|').forEach((w) => units.set(w, String(i + from))));
learn('zero|oh|nought one two three four five six seven eight nine');
learn('zero uno due tre quattro cinque sei sette otto nove');
learn('ноль|нуль один|одна два|две три четыре пять шесть семь восемь девять');
learn('null eins|ein|eine zwei|zwo drei vier fünf sechs sieben acht neun'.normalize('NFD').replace(/\u0308/g, ''));
learn('zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.normalize('NFD').replace(/\u0301/g, ''));
learn('zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 10);
learn('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.replace(/^/, ''), 10);
learn('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 10);
learn('десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать', 10);
const learnTens = (text: string, table: Map<string, number>, step: number, from: number): void => text.split(' ').forEach((word, i) => table.set(word, (i + from) * step));
learnTens('twenty thirty forty fifty sixty seventy eighty ninety', tens, 10, 2);
learnTens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', tens, 10, 2);
learnTens('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', tens, 10, 2);
learnTens('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', tens, 10, 2);
learnTens('vingt trente quarante cinquante soixante', tens, 10, 2);
// "einundvierzig", "quarantuno" and "novantanove" are one word.
const singles = [...units].filter(([, digit]) => digit.length === 1);
for (const [ten, value] of tens) {
  for (const [unit, digit] of singles) {
    if (/zig$|ssig$/.test(ten)) units.set(`${unit}und${ten}`, String(value + Number(digit)));
    if (/(?:ta|ti)$/.test(ten)) units.set((/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit, String(value + Number(digit)));
  }
}
learnTens('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот', hundreds, 100, 1);
const kanaFigures = 'ゼロ|レイ|マル|ぜろ|れい イチ|いち ニ|に サン|さん ヨン|シ|よん ゴ|ご ロク|ろく ナナ|シチ|なな ハチ|はち キュウ|ク|きゅう'.split(' ').map((row) => row.split('|'));
const asianFigures = '〇一二三四五六七八九';
/** "double seven", "three noughts", "два нуля". */
const times = new Map(Object.entries({ double: 2, triple: 3, treble: 3, doppio: 2, triplo: 3, doppel: 2, dreimal: 3, zweimal: 2, two: 2, three: 3, four: 4, due: 2, tre: 3, два: 2, три: 3, zwei: 2, drei: 3, deux: 2, trois: 3, дважды: 2, трижды: 3 }));
/** Only what is said in the plural is said so often by a number. */
const plurals = new Map(Object.entries({ noughts: '0', zeros: '0', zeroes: '0', ohs: '0', zeri: '0', нуля: '0', нулей: '0', nullen: '0', ones: '1', twos: '2', threes: '3', fours: '4', fives: '5', sixes: '6', sevens: '7', eights: '8', nines: '9' }));
const saidOften = new Set('double triple treble doppio triplo doppel zweimal dreimal дважды трижды'.split(' '));
const wordPattern = new RegExp(`(?<![a-zа-я])(?:(${[...times.keys()].join('|')})[ -])?(${[...units.keys(), ...tens.keys(), ...hundreds.keys(), ...plurals.keys()].sort((a, b) => b.length - a.length).join('|')})(?:[ -](hundred|cento|hundert))?(?![a-zа-я])`, 'g');
const kanaPattern = new RegExp(kanaFigures.flat().sort((a, b) => b.length - a.length).join('|'), 'y');

function wordGroups(text: string, from: Folded['from']): DigitGroup[] {
  const out: DigitGroup[] = [];
  const words = [...text.matchAll(wordPattern)];
  for (let i = 0; i < words.length; i++) {
    const match = words[i] as RegExpMatchArray;
    const at = match.index ?? 0;
    const word = match[2] ?? '';
    let end = at + match[0].length;
    let value = hundreds.get(word) ?? tens.get(word);
    const often = times.get(match[1] ?? '') ?? 1;
    const plural = plurals.get(word);
    // "two six" is two numbers, "double six" and "two noughts" are one.
    const repeats = plural !== undefined || saidOften.has(match[1] ?? '');
    let digits = (match[1] && !repeats ? (units.get(match[1]) ?? '') : '') + (plural ?? units.get(word) ?? '').repeat(repeats ? often : 1) + (match[3] ? '00' : '');
    // A hundred takes tens and units after it, a ten takes units: "четыреста девяносто пять".
    while (value !== undefined) {
      const next = words[i + 1];
      if (!next || (next.index ?? 0) - end > 1) break;
      const more = value % 100 === 0 ? (tens.get(next[2] ?? '') ?? Number(units.get(next[2] ?? '') ?? Number.NaN)) : value % 10 === 0 && value >= 20 ? Number(units.get(next[2] ?? '') ?? Number.NaN) : Number.NaN;
      if (!(more > 0) || (value % 100 !== 0 && more > 9)) break;
      value += more;
      end = (next.index ?? 0) + next[0].length;
      i++;
    }
    if (value !== undefined) digits = String(value);
    out.push({ digits, start: from[at] as number, end: from[end] as number });
  }
  return out;
}

/** Arabic-Indic, Persian and Indian figures. */
function foreignFigure(char: string): string {
  if (!/\p{Nd}/u.test(char)) return '';
  const code = char.charCodeAt(0);
  return String(code < 0x900 ? code & 15 : (code - 6) & 15);
}
const figureOf = remembering(5_000, (char): string => {
  const figure = asianFigures.includes(char) ? String(asianFigures.indexOf(char)) : char === '○' || char === '零' ? '0' : foreignFigure(char);
  return /^[0-9]$/.test(figure) ? figure : '';
});
/** Letters that are put for figures, against machines. */
const letterFigures = new Map(Object.entries({ l: '1', i: '1', з: '3', б: '6', s: '5', b: '8', z: '2', q: '9', ч: '4' }));
const kanaStarts = new Set(kanaFigures.flat().map((kana) => kana.charAt(0)));

/** Runs of figures and number words, in order, each with the text it stands in. */
export function digitGroups({ text, from }: Folded): readonly DigitGroup[] {
  const out: DigitGroup[] = [];
  for (let i = 0; i < text.length; ) {
    const begin = i;
    let digits = '';
    for (; i < text.length; i++) {
      const char = text.charAt(i);
      const code = text.charCodeAt(i);
      const figure = code < 128 ? (code >= 48 && code <= 57 ? char : '') : figureOf(char);
      if (figure !== '') digits += figure;
      else if ((char === 'o' || char === 'о') && /[\d\-\s).oо]/.test(text.charAt(i + 1)) && (digits !== '' || (/^[oо]{0,2}\d/.test(text.slice(i + 1, i + 4)) && !/\p{L}/u.test(text.charAt(i - 1))))) digits += '0';
      else if (digits !== '' && letterFigures.has(char) && /\d/.test(text.charAt(i + 1))) digits += letterFigures.get(char) ?? '';
      else break;
    }
    if (digits !== '') out.push({ digits, start: from[begin] as number, end: from[i] as number });
    else {
      kanaPattern.lastIndex = i;
      const kana = kanaStarts.has(text.charAt(i)) ? kanaPattern.exec(text)?.[0] : undefined;
      if (kana) {
        out.push({ digits: String(kanaFigures.findIndex((row) => row.includes(kana))), start: from[i] as number, end: from[i + kana.length] as number });
        i += kana.length;
      } else i++;
    }
  }
  const spelt = wordGroups(text, from);
  return spelt.length === 0 ? out : [...out, ...spelt].sort((a, b) => a.start - b.start);
}

export interface PhoneForm {
  /** The number without country code and trunk prefix. */
  readonly significant: string;
}
const countryCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;

export function phoneForm(written: string): PhoneForm | null {
  const folded = written.normalize('NFKC');
  const digits = folded.replace(/\(0\)/, '').replace(/\D/g, '');
  if (digits.length < 6) return null;
  const international = /^\s*\+/.test(folded) || digits.startsWith('00');
  const bare = digits.replace(/^00/, '');
  const national = international ? bare.replace(countryCode, '') : digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits;
  return { significant: national.replace(/^0/, '') };
}
