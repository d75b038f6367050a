// Folds width, case, accents, zero-width characters and old kanji away, and remembers where each folded character stood. It must not know what is searched for.
import { remembering } from './remember.ts';

export interface Folded {
  /** Lower-case text without accents and invisible characters. */
  readonly text: string;
  /** Offset in the original of every folded character, and one past the end. */
  readonly from: ArrayLike<number>;
  readonly raw: string;
}

const pairs = (text: string): Map<string, string> => new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const letters = pairs("øo łl đd ßss æae œoe ıi þth ðd ħh ŧt ŋng ĸk ёе ўу ґг ʼ' ’' ‘' ′' `' ´' ʹ' ＇' ‐- ‑- ‒- –- —- ―- −- ﹣- ·・");
/** Writings of one kanji that occur in the names of the same person. */
const kanji = pairs('凛凜 邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 碕崎 澤沢 國国 廣広 濱浜 濵浜 惠恵 壽寿 龍竜 櫻桜 嶋島 嶌島 條条 眞真 德徳 鐵鉄 圓円 學学 榮栄 瀧滝 澁渋 淺浅 藏蔵 豐豊 彌弥 增増 曾曽 萬万 禮礼 祐祐 榎榎 塚塚 神神 福福 吉吉 𠮷吉 黑黒 會会 關関 晉晋 冨富 實実 靜静 與与 來来 佛仏 槇槙 檜桧 籠篭 螢蛍 鷗鴎');

const foldOne = remembering(20_000, (char): string => {
  if (/\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u034f/u.test(char)) return '';
  const composed = char.normalize('NFKC');
  let out = '';
  for (const part of composed.toLowerCase()) {
    if (part === 'й' || /[\u3040-\u30ff]/.test(part)) out += part;
    else for (const piece of part.normalize('NFKD')) if (!/\p{Mn}/u.test(piece)) out += letters.get(piece) ?? kanji.get(piece) ?? piece;
  }
  return out;
});

const isVoiceMark = (code: number): boolean => (code >= 0x3099 && code <= 0x309c) || code === 0xff9e || code === 0xff9f;
const voiced = (kana: string, mark: string): string => (kana + (mark === '\uff9e' || mark === '゛' ? '\u3099' : mark === '\uff9f' || mark === '゜' ? '\u309a' : mark)).normalize('NFC');

/** Folded characters as they come, with their offsets: the last one can be changed without touching the rest. */
interface Buffer {
  codes: Uint16Array;
  from: Int32Array;
  length: number;
}
function put(buffer: Buffer, code: number, offset: number): void {
  if (buffer.length + 1 >= buffer.codes.length) {
    const { codes, from } = buffer;
    buffer.codes = new Uint16Array(codes.length * 2);
    buffer.codes.set(codes);
    buffer.from = new Int32Array(codes.length * 2);
    buffer.from.set(from);
  }
  buffer.codes[buffer.length] = code;
  buffer.from[buffer.length++] = offset;
}
function written({ codes, length }: Buffer): string {
  let text = '';
  for (let i = 0; i < length; i += 8_192) text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + 8_192)) as unknown as number[]);
  return text;
}

/** What one character becomes, where it is one again; 0 for the others, and while nobody has asked. */
const single = new Uint16Array(0x10000);

export function foldText(raw: string): Folded {
  const buffer: Buffer = { codes: new Uint16Array(raw.length + 16), from: new Int32Array(raw.length + 16), length: 0 };
  for (let offset = 0; offset < raw.length; ) {
    const code = raw.charCodeAt(offset);
    if (code < 0x80) {
      put(buffer, code >= 65 && code <= 90 ? code + 32 : code === 96 ? 39 : code, offset++);
      continue;
    }
    const plain = single[code] as number;
    if (plain !== 0) {
      put(buffer, plain, offset++);
      continue;
    }
    const char = (code & 0xfc00) === 0xd800 ? String.fromCodePoint(raw.codePointAt(offset) ?? code) : raw.charAt(offset);
    const last = buffer.codes[buffer.length - 1] ?? 0;
    const one = code === 0x306 && last === 0x438 ? 'й' : isVoiceMark(code) ? voiced(String.fromCharCode(last), char) : '';
    if (one.length === 1) buffer.codes[buffer.length - 1] = one.charCodeAt(0);
    else {
      const folded = foldOne(char);
      if (folded.length === 1 && !isVoiceMark(code) && (code & 0xf800) !== 0xd800) single[code] = folded.charCodeAt(0);
      for (let i = 0; i < folded.length; i++) put(buffer, folded.charCodeAt(i), offset);
    }
    offset += char.length;
  }
  buffer.from[buffer.length] = raw.length;
  return { text: written(buffer), from: buffer.from.subarray(0, buffer.length + 1), raw };
}

export const foldPlain = (raw: string): string => foldText(raw).text;
/** Katakana as hiragana, one character for one. */
export const toHiragana = (text: string): string => text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
