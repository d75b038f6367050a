// Folds width, case, accents, zero-width characters and old kanji away, and remembers where each folded character stood. It must not know what is searched for.
import { foldChar } from '../../../domain/writing/fold-char.ts';

export interface Folded {
  /** Lower-case text without accents and invisible characters. */
  readonly text: string;
  /** Offset in the original of every folded character, and one past the end. */
  readonly from: ArrayLike<number>;
  readonly raw: string;
}

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
      for (const char of coded.text) for (const part of foldChar(char)) for (let i = 0; i < part.length; i++) put(buffer, part.charCodeAt(i), offset);
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
      const folded = foldChar(char);
      if (folded.length === 1 && !isVoiceMark(code) && (code & 0xf800) !== 0xd800) single[code] = folded.charCodeAt(0);
      for (let i = 0; i < folded.length; i++) put(buffer, folded.charCodeAt(i), offset);
    }
    offset += char.length;
  }
  buffer.from[buffer.length] = raw.length;
  return { text: written(buffer), from: buffer.from.subarray(0, buffer.length + 1), raw };
}

export const foldPlain = (raw: string): string => foldText(raw).text;
export { toHiragana } from '../../../domain/writing/kana.ts';
