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
const kanji = pairs('凛凜 邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 碕崎 澤沢 國国 廣広 濱浜 濵浜 惠恵 壽寿 龍竜 櫻桜 嶋島 嶌島 條条 眞真 德徳 鐵鉄 圓円 學学 榮栄 瀧滝 澁渋 淺浅 藏蔵 豐豊 彌弥 增増 曾曽 萬万 禮礼 祐祐 榎榎 塚塚 神神 福福 吉吉 𠮷吉 黑黒 會会 關関 晉晋 冨富 實実 靜静 與与 來来 佛仏 槇槙 檜桧 籠篭 螢蛍 鷗鴎 亞亜 惡悪 壓圧 圍囲 爲為 醫医 稻稲 隱隠 營営 衞衛 驛駅 鹽塩 緣縁 應応 歐欧 奧奥 橫横 溫温 穩穏 假仮 價価 畫画 懷懐 壞壊 繪絵 擴拡 覺覚 嶽岳 樂楽 勸勧 卷巻 寬寛 歡歓 觀観 陷陥 巖巌 顏顔 歸帰 氣気 龜亀 戲戯 犧犠 舊旧 據拠 擧挙 峽峡 狹狭 曉暁 區区 驅駆 勳勲 薰薫 徑径 溪渓 經経 繼継 莖茎 輕軽 鷄鶏 藝芸 儉倹 劍剣 檢検 權権 獻献 縣県 險険 顯顕 驗験 嚴厳 效効 恆恒 鑛鉱 號号 濟済 碎砕 册冊 參参 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 舍舎 寫写 釋釈 收収 從従 獸獣 縱縦 肅粛 處処 緖緒 敍叙 奬奨 將将 燒焼 稱称 證証 乘乗 剩剰 壤壌 孃嬢 淨浄 疊畳 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 盡尽 圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 聲声 攝摂 專専 戰戦 潛潜 纖繊 踐践 錢銭 禪禅 雙双 壯壮 搜捜 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 臟臓 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 擇択 單単 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 鎭鎮 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 獨独 讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 彥彦 祕秘 拂払 倂併 竝並 變変 寶宝 萠萌 襃褒 沒没 飜翻 每毎 滿満 默黙 藥薬 譯訳 餘余 譽誉 搖揺 樣様 謠謡 賴頼 亂乱 覽覧 綠緑 淚涙 壘塁 隸隷 靈霊 齡齢 戀恋 爐炉 勞労 樓楼 祿禄 錄録 灣湾 亙亘 堯尭 遙遥 瑤瑶 熙煕 淸清 靑青 郞郎 鄕郷 卽即 旣既 槪概 步歩 涉渉 敎教 產産 曆暦 歷歴 戾戻 虛虚 僞偽 黃黄');

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

/** "%20" and "%D0%98", as links write what is no plain letter: one character at a time. */
function decodedAt(raw: string, offset: number): { text: string; length: number } | null {
  const first = /^%([0-9a-f]{2})/i.exec(raw.slice(offset, offset + 3));
  if (!first) return null;
  const byte = Number.parseInt(first[1] ?? '', 16);
  const length = 3 * (byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  try {
    return { text: decodeURIComponent(raw.slice(offset, offset + length)), length };
  } catch {
    return null;
  }
}

/** What one character becomes, where it is one again; 0 for the others, and while nobody has asked. */
const single = new Uint16Array(0x10000);

export function foldText(raw: string): Folded {
  const buffer: Buffer = { codes: new Uint16Array(raw.length + 16), from: new Int32Array(raw.length + 16), length: 0 };
  for (let offset = 0; offset < raw.length; ) {
    const coded = raw.charCodeAt(offset) === 37 ? decodedAt(raw, offset) : null;
    if (coded) {
      for (const char of coded.text) for (const part of foldOne(char)) for (let i = 0; i < part.length; i++) put(buffer, part.charCodeAt(i), offset);
      offset += coded.length;
      continue;
    }
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
