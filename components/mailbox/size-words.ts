// How large a file is, in words of the language.
import { currentLocale } from '../../lib/i18n/translate.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function sizeWords(bytes: number): string {
  const at = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** at;
  return new Intl.NumberFormat(currentLocale(), { style: 'unit', unit: UNITS[at] ?? 'byte', maximumFractionDigits: value < 10 && at > 0 ? 1 : 0 }).format(value);
}
export const countWords = (count: number): string => new Intl.NumberFormat(currentLocale()).format(count);
