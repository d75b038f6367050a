// Folds width, case, accents, zero-width characters and old kanji away, and remembers where each folded character stood. It must not know what is searched for.

export interface Folded {
  /** Lower-case text without accents and invisible characters. */
  readonly text: string;
  /** Offset in the original of every folded character, and one past the end. */
  readonly from: readonly number[];
  readonly raw: string;
}

const pairs = (text: string): Map<string, string> => new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const letters = pairs("øo łl đd ßss æae œoe ıi þth ðd ħh ŧt ŋng ĸk ёе ўу ґг ʼ' ’' ‘' ′' `' ´' ʹ' ＇' ‐- ‑- ‒- –- —- ―- −- ﹣- ·・");
/** Writings of one kanji that occur in the names of the same person. */
const kanji = pairs('凛凜 邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 碕崎 澤沢 國国 廣広 濱浜 濵浜 惠恵 壽寿 龍竜 櫻桜 嶋島 嶌島 條条 眞真 德徳 鐵鉄 圓円 學学 榮栄 瀧滝 澁渋 淺浅 藏蔵 豐豊 彌弥 增増 曾曽 萬万 禮礼 祐祐 榎榎 塚塚 神神 福福 吉吉 𠮷吉 黑黒 會会 關関 晉晋 冨富 實実 靜静 與与 來来 佛仏 槇槙 檜桧 籠篭 螢蛍 鷗鴎');
const cache = new Map<string, string>();

function foldOne(char: string): string {
  if (/\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u034f/u.test(char)) return '';
  const composed = char.normalize('NFKC');
  let out = '';
  for (const part of composed.toLowerCase()) {
    if (part === 'й' || /[\u3040-\u30ff]/.test(part)) out += part;
    else for (const piece of part.normalize('NFKD')) if (!/\p{Mn}/u.test(piece)) out += letters.get(piece) ?? kanji.get(piece) ?? piece;
  }
  return out;
}

const voiced = (kana: string, mark: string): string => (kana + (mark === '\uff9e' || mark === '゛' ? '\u3099' : mark === '\uff9f' || mark === '゜' ? '\u309a' : mark)).normalize('NFC');

export function foldText(raw: string): Folded {
  const from: number[] = [];
  let text = '';
  let offset = 0;
  for (const char of raw) {
    const code = char.charCodeAt(0);
    if (code < 0x80) {
      text += code >= 65 && code <= 90 ? char.toLowerCase() : code === 96 ? "'" : char;
      from.push(offset++);
      continue;
    }
    const last = text.slice(-1);
    const mayVoice = code >= 0x3099 && (code <= 0x309c || code >= 0xff9e);
    if (char === '\u0306' && last === 'и') text = `${text.slice(0, -1)}й`;
    else if (mayVoice && /[\u3099\u309a\uff9e\uff9f゛゜]/.test(char) && voiced(last, char).length === 1) text = text.slice(0, -1) + voiced(last, char);
    else {
      let folded = cache.get(char);
      if (folded === undefined) {
        folded = foldOne(char);
        if (cache.size < 20_000) cache.set(char, folded);
      }
      for (let i = 0; i < folded.length; i++) from.push(offset);
      text += folded;
    }
    offset += char.length;
  }
  from.push(raw.length);
  return { text, from, raw };
}

export const foldPlain = (raw: string): string => foldText(raw).text;
/** Katakana as hiragana, one character for one. */
export const toHiragana = (text: string): string => text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
