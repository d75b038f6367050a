// Bytes of a text file in letters, whatever they were saved in: by its mark, else UTF-8 where the bytes are valid, else the encoding that gives the most plausible words. It must not know what the text is about.
import { fail, ok, type Result } from '../result.ts';
import { fromWindows1252 } from './windows-1252.ts';
import { plausibility } from './plausible-text.ts';

export interface DecodedText {
  readonly text: string;
  /** A label that `TextDecoder` takes. */
  readonly encoding: string;
  /** Every byte of it is valid there. */
  readonly isSound: boolean;
}

/** Those in which mail programs, spreadsheets, phones and address books of Goen's languages still save; and Greek, which would be taken for Russian. */
const OLD_ENCODINGS = ['windows-1252', 'shift_jis', 'euc-jp', 'windows-1251', 'koi8-r', 'windows-1250', 'iso-8859-5', 'windows-1253'] as const;
const LOOKED_AT = 128 * 1024;
const FAR = 64 * 1024;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  if (encoding === 'windows-1252') return fromWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // bytes that this encoding does not have
  }
};

/** What is not valid there becomes U+FFFD. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => decode(bytes, encoding, false) ?? fromWindows1252(bytes);

/** Which byte of each pair is nearly always zero: the text is UTF-16 without its mark. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  // A Japanese text has its line ends, commas and addresses in ASCII still.
  if (odd > pairs * 0.15 && even < odd / 8) return 'utf-16le';
  if (even > pairs * 0.15 && odd < even / 8) return 'utf-16be';
  return null;
}

/** Lines that hold bytes beyond ASCII, a hundred kilobytes or so: only they tell encodings apart. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  let from = 0;
  const end = Math.min(bytes.length, 16 * 1024 * 1024);
  let beyond = false;
  for (let i = 0; i <= end; i += 1) {
    const byte = bytes[i] ?? 10;
    if (byte > 0x7f) beyond = true;
    if (byte !== 10 && byte !== 13 && i < end && i - from < FAR) continue;
    if (beyond) {
      lines.push(bytes.subarray(from, i + 1));
      size += i + 1 - from;
      if (size > LOOKED_AT) break;
    }
    from = i + 1;
    beyond = false;
  }
  const out = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let at = 0;
  for (const line of lines) {
    out.set(line, at);
    at += line.length;
  }
  return out;
}

/** The encoding in which the bytes make the most sense; null where they make none in any. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const telling = tellingLines(bytes);
  let best: string | null = null;
  let most = 0;
  for (const encoding of OLD_ENCODINGS) {
    // A damaged byte or two must not rule an encoding out; what it turns into counts against it.
    const text = decode(telling, encoding, false) ?? '';
    if ((text.match(/\uFFFD/gu)?.length ?? 0) > 2 + text.length / 100) continue;
    // Where š and ž stand, the letters that the two encodings do not share are Czech or Slovak sooner than Danish.
    const worth = plausibility(text) + (encoding === 'windows-1250' && /[šžŠŽ]/u.test(text) ? 0.1 : 0);
    if (worth > most + 0.05) [best, most] = [encoding, worth];
  }
  return most > 0.2 ? best : null;
}

/** Mended: UTF-8 in which a few bytes were lost is still UTF-8. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const telling = decode(tellingLines(bytes), 'utf-8', false) ?? '';
  let lost = 0;
  let kept = 0;
  for (const sign of telling) {
    if (sign === '\uFFFD') lost += 1;
    else if (sign > '\u007F') kept += 1;
  }
  return kept > 0 && lost <= kept / 4 ? (decode(bytes, 'utf-8', false) ?? null) : null;
}

export function decodeText(bytes: Uint8Array): Result<DecodedText, 'encoding'> {
  const given = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 'utf-8' : startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : wideWithoutMark(bytes);
  if (given) {
    const sound = decode(bytes, given, true);
    return ok({ text: withoutNul(sound ?? decode(bytes, given, false) ?? ''), encoding: given, isSound: sound !== null });
  }
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return ok({ text: utf8.includes('\u001B$') ? (decode(bytes, 'iso-2022-jp', true) ?? utf8) : withoutNul(utf8), encoding: 'utf-8', isSound: true });
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) return ok({ text: withoutNul(damaged), encoding: 'utf-8', isSound: false });
  const encoding = guessEncoding(bytes);
  if (encoding === null) return fail('encoding');
  return ok({ text: withoutNul(decode(bytes, encoding, false) ?? ''), encoding, isSound: false });
}
const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);
