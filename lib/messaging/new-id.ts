// New ids: UUIDv7, written as one flat text. (As the library joins them they are ropes of twenty pieces, and an import of thousands pays for each.)
import { v7 } from 'uuid';

const DIGITS = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));
/** Where each byte stands in the text. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const bytes = new Uint8Array(16);
const signs: number[] = Array.from({ length: 36 }, () => '-'.charCodeAt(0));

export function newId(): string {
  v7(undefined, bytes);
  for (let n = 0; n < bytes.length; n++) {
    const [byte, place] = [bytes[n] ?? 0, PLACES[n] ?? 0];
    signs[place] = DIGITS[byte >> 4] ?? 0;
    signs[place + 1] = DIGITS[byte & 15] ?? 0;
  }
  return String.fromCharCode(...signs);
}
