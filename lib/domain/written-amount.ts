// One amount as people write it: "£1,250.50", "1.250,50 €", "30万円", "1 200 тыс. руб.". A sign in it says the currency; without one it is the given one.
import { toMinor } from './money.ts';
import type { Sum } from './worth.ts';

const SIGNS: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/€|\beuros?\b/giu, 'EUR'], [/£|\bpounds?\b/giu, 'GBP'], [/₽|(?<!\p{L})руб(?:\.|лей|ля|ль)?(?!\p{L})/giu, 'RUB'], [/[¥円]/gu, 'JPY'], [/\$/gu, 'USD'], [/(?<!\p{L})(?:fr|sfr)\.?(?!\p{L})/giu, 'CHF'],
];
/** A sign that several currencies share stands for the given one where that is among them. */
const SHARED: Readonly<Record<string, readonly string[]>> = { USD: ['AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'MXN'], JPY: ['CNY'] };
const TIMES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/億/gu, 1e8], [/万/gu, 1e4], [/千/gu, 1e3], [/(?<=\d)\s*(?:k|тыс\.?|mila)(?!\p{L})/giu, 1e3], [/(?<=\d)\s*(?:mio\.?|mln\.?|млн\.?|m)(?!\p{L})/giu, 1e6],
];

const GROUPED = /^-?(?!0)\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,3})?$/u;
/** 1,23,456.78 */
const IN_LAKHS = /^-?[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d{1,2})?$/u;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/u;

/** "1.250" and "1,250" are thousands, "12,5" and "12.50" are parts; what may be either way is none. */
function plainNumber(text: string): number | null {
  const bare = text.replace(/[\s'’_]/gu, '').replace(/[.,][-–—]+$/u, '');
  const mark = GROUPED.exec(bare)?.[1] ?? (IN_LAKHS.test(bare) ? ',' : null);
  if (mark !== null) return Number(bare.replaceAll(mark, '').replace(',', '.'));
  return PLAIN.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** Null where it is no amount, or the currency is no code. */
export function writtenAmount(written: string, given: string): Sum | null {
  let text = written.normalize('NFKC').replace(/[−–](?=\s*\d)/gu, '-').trim();
  let currency = given.trim().toUpperCase();
  const code = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(text);
  if (code) [currency, text] = [code[0], text.replace(code[0], '')];
  for (const [sign, of] of SIGNS) {
    if (text.search(sign) < 0) continue;
    text = text.replace(sign, '');
    if (!code && !(SHARED[of] ?? []).includes(currency)) currency = of;
  }
  if (!/^[A-Z]{3}$/u.test(currency)) return null;
  let factor = 1;
  for (const [words, times] of TIMES) {
    if (text.search(words) < 0) continue;
    text = text.replace(words, '');
    factor *= times;
  }
  const number = plainNumber(text.trim());
  if (number === null) return null;
  const minor = toMinor(Math.round(number * factor * 1e6) / 1e6, currency);
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

/** `gbp`, `£` and `GBP` are GBP; null where it is no currency's name. */
export const currencyWritten = (text: string): string | null => (/^[A-Z]{3}$/u.test(text.trim().toUpperCase()) ? text.trim().toUpperCase() : (writtenAmount(`1 ${text}`, '')?.currency ?? null));
