// How many introductions would be found in an old mailbox, and how many threads wrongly taken for one: over the labelled material, each thread as new to the reader.
import type { Reading } from '../../lib/domain/reading.ts';
import type { LabelledThread } from './material.ts';

export interface OldMail {
  readonly source: LabelledThread;
  /** Null: passed over. */
  readonly found: Reading | null;
}
interface OldMailRow {
  readonly introductions: number;
  readonly found: number;
  readonly recall: number;
  /** Threads that speak of referring and are none. */
  readonly unrelated: number;
  readonly wrong: number;
  readonly ordinary: number;
  readonly wrongOrdinary: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Number(((100 * part) / whole).toFixed(1)));

function rowOf(mails: readonly OldMail[]): OldMailRow {
  const planted = mails.filter(({ source }) => source.expected.kind !== 'unrelated');
  const ordinary = mails.filter(({ source }) => source.isOrdinary);
  const unrelated = mails.filter(({ source }) => source.expected.kind === 'unrelated' && !source.isOrdinary);
  const hits = (list: readonly OldMail[]): number => list.filter(({ found }) => found !== null).length;
  return { introductions: planted.length, found: hits(planted), recall: percent(hits(planted), planted.length), unrelated: unrelated.length, wrong: hits(unrelated), ordinary: ordinary.length, wrongOrdinary: hits(ordinary) };
}

/** Over all, by language, and of the corpus alone. */
export function scoreOldMail(mails: readonly OldMail[]): Readonly<Record<string, OldMailRow>> {
  const languages = [...new Set(mails.map(({ source }) => source.language))].toSorted();
  return {
    all: rowOf(mails), ...Object.fromEntries(languages.map((language) => [language, rowOf(mails.filter(({ source }) => source.language === language))])),
    corpus: rowOf(mails.filter(({ source }) => source.isFromCorpus)),
  };
}
