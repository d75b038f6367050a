// Reads the lines of one position: is it a span of time, does it still go on, where does the company's name end. Pure; it knows no page.
import { EMPLOYMENT, isOneOf, PRESENT } from './interface-words.ts';

export interface Position {
  readonly title: string;
  readonly company: string;
  readonly isCurrent: boolean;
}

const YEAR = /(?:19|20)\d{2}/;
const RANGE = /\s[-–—~〜～]\s|[–—〜～]|\s(?:to|al?|по|bis|à|a)\s|から/u;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether the span has not ended: its end is a word for now. */
export const goesOn = (dates: string): boolean => {
  const span = fold(dates.split('·')[0] ?? '');
  return PRESENT.some((word) => span.includes(fold(word)));
};
/** `Apr 2019 - Present · 7 yrs 8 mos`, `2014 - 2019`, `2016年4月 – 現在`. */
export const isSpan = (text: string): boolean => text.length <= 80 && YEAR.test(text) && (goesOn(text) || RANGE.test(text));
/** A single year or month, as of a short engagement. */
const isMoment = (text: string): boolean => /^\D{0,12}(?:19|20)\d{2}(?:年\d{1,2}月|\D{0,6})$/u.test((text.split('·')[0] ?? '').trim());

/** `Tally & Thyme · Self-employed` → `Tally & Thyme`; a name that has a dot of its own keeps it. */
export function companyAlone(line: string): string {
  const split = /^(.*\S)\s*·\s*([^·]+)$/su.exec(line);
  return split?.[1] && isOneOf(split[2] ?? '', EMPLOYMENT) ? companyAlone(split[1]) : line;
}

/** The lines of an entry are title, company, dates, more; any other order is not understood and gives null. */
export function positionFrom(lines: readonly string[]): Position | null {
  const [title, company, dates] = lines;
  if (!title || !company || !dates || isSpan(company) || !(isSpan(dates) || isMoment(dates))) return null;
  return { title, company: companyAlone(company), isCurrent: goesOn(dates) };
}
