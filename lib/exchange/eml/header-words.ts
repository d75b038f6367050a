// Foreign words as they may stand in a header: ASCII, in encoded words (RFC 2047) where need be, in lines of 76 letters. No value can begin a line of its own. It must not know which header it is.

const encoder = new TextEncoder();
const CRLF = '\r\n';
/** Bytes of an encoded word, so that it fits behind any header's name. */
const MOST_BYTES = 36;
const LONGEST_PLAIN = 60;

/** One line of whole characters: breaks and controls of any kind become a space. */
export const oneHeaderLine = (text: string): string => new TextDecoder().decode(encoder.encode(text)).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

export const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

function encodedWords(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const sign of text) {
    const bytes = encoder.encode(sign).length;
    if (size + bytes > MOST_BYTES) {
      pieces.push(piece);
      [piece, size] = ['', 0];
    }
    piece += sign;
    size += bytes;
  }
  pieces.push(piece);
  return pieces.map((one) => `=?UTF-8?B?${base64(encoder.encode(one))}?=`).join(`${CRLF} `);
}
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text) && !text.includes('=?') && text.length <= LONGEST_PLAIN;

/** A header of free text. */
export function headerText(text: string): string {
  const line = oneHeaderLine(text);
  return isPlain(line) ? line : encodedWords(line);
}

/** The name before an address. */
export function headerName(name: string): string {
  const line = oneHeaderLine(name);
  if (!isPlain(line)) return encodedWords(line);
  return /^[\w-]+(?: [\w-]+)*$/u.test(line) ? line : `"${line.replace(/["\\]/gu, '\\$&')}"`;
}

/** One plain address, which can begin neither a second one nor a header. */
export const isAddress = (email: string | null): email is string => email !== null && email.length <= 254 && /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(email);
/** An id of a mail, as another program made it. */
export const isMailId = (id: string | null): id is string => id !== null && /^<[!-;=?-~]{1,250}>$/u.test(id);
