// Bytes of Windows-1252 as text and back, one sign a byte, the same in every engine (older ones read 0x80 to 0x9F as control characters). It must not know what the text is.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((sign, i) => [sign, 0x80 + i]));

export const fromWindows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/gu, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
export const windows1252Byte = (sign: string): number => BYTES.get(sign) ?? sign.charCodeAt(0) & 0xff;
/** Each sign stands for one byte. */
export const isBytewise = (text: string): boolean => [...text].every((sign) => sign <= '\u00FF' || BYTES.has(sign));
/** Of text that `fromWindows1252` gave. */
export const toWindows1252 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[i] = code < 0x80 ? code : windows1252Byte(text[i] ?? '');
  }
  return bytes;
};
