// Whether a run of Han or kana really stands in a record: the index knows only that every three signs of it do.
import { fold } from '../writing/fold.ts';
import { putEntry, READING } from './tokens.ts';
import type { Entry, FieldText } from './entry.ts';
import type { Term } from './query.ts';

const unspaced = (text: string): string => fold(text).replace(/[\s・]+/gu, '');

const isLongRun = (term: Term): term is Extract<Term, { kind: 'run' }> => term.kind === 'run' && term.text.length > 3;
export const isDoubtful = (terms: readonly Term[]): boolean => terms.some(isLongRun);

/** `others`: texts of those who have a part in it. */
export function standsIn(terms: readonly Term[], entry: Entry, others: readonly FieldText[] = []): boolean {
  const doubtful = terms.filter(isLongRun);
  if (doubtful.length === 0) return true;
  const texts = [...entry.texts, ...others].map(({ text }) => unspaced(text));
  return doubtful.every((term) => texts.some((text) => text.includes(term.text)) || (term.reading !== null && isRead(term.reading, { ...entry, texts: [...entry.texts, ...others] })));
}

function isRead(reading: string, entry: Entry): boolean {
  let found = false;
  putEntry(entry, (token) => { found ||= token.startsWith(READING + reading) || token.startsWith(reading); });
  return found;
}
