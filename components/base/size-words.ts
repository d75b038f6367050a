// How large something is and how many there are, in words of the language that is spoken.
import { currentLocale } from '../../lib/i18n/translate.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
export function sizeWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(currentLocale(), { style: 'unit', unit: UNITS[step] ?? 'byte', maximumFractionDigits: step < 2 ? 0 : 1 }).format(bytes / 1000 ** step);
}
export const numberWords = (count: number): string => new Intl.NumberFormat(currentLocale()).format(count);
