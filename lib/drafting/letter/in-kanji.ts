// Numbers and Latin letters as they stand in a vertical Japanese line. It changes how they are written, nothing else.
const DIGITS = '〇一二三四五六七八九';
const digitsOf = (text: string): string => [...text].map((digit) => DIGITS[Number(digit)] ?? digit).join('');

/** 1 to 99 with 十; anything longer, or with a nought in front, sign by sign: `2026` is 二〇二六. */
function counted(text: string): string {
  const number = Number(text);
  if (text.length > 2 || text.startsWith('0') || number < 1) return digitsOf(text);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}
/** Full width, so that each letter stands upright in its own square. */
const wide = (text: string): string => [...text].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('');

const halfWidth = (text: string): string => text.replace(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0));
/** Short Latin words stand upright; longer ones lie on their side. */
const upright = (text: string): string => text.replace(/(?<![\p{Script=Latin}\d])[A-Za-z]{1,4}(?![\p{Script=Latin}\d])/gu, wide);

/** Running text: `3月16日` is 三月十六日; a telephone number goes sign by sign. */
export const inKanji = (text: string): string => upright(halfWidth(text).replace(/\d+(?:[-‐–]\d+)+/gu, (run) => digitsOf(run).replace(/[-‐–]/gu, '‐')).replace(/\d+/gu, counted));
/** An address: every number sign by sign. */
export const addressInKanji = (text: string): string => upright(halfWidth(text).replace(/\d+/gu, digitsOf).replace(/(?<=[〇一二三四五六七八九])[-‐–－−ー](?=[〇一二三四五六七八九])/gu, '‐'));

/** `〒182-0022` wherever it stands; the rest of the address without it. */
export function postalCodeIn(postal: string): { readonly code: string | null; readonly rest: string } {
  const found = /〒?\s*([0-9０-９]{3})[-‐－ー]?([0-9０-９]{4})(?![0-9０-９])/u.exec(postal);
  if (!found || !(found.index === 0 || postal[found.index] === '〒' || postal[found.index - 1] === '\n')) return { code: null, rest: postal };
  const rest = postal.slice(0, found.index) + postal.slice(found.index + found[0].length);
  return { code: halfWidth(`${found[1]}${found[2]}`), rest: rest.split('\n').map((line) => line.trim()).filter(Boolean).join('\n') };
}
