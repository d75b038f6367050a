// The times that can be looked back on, with how many referrals each holds and whether one has stood in it before.
import { signal, type ReadonlySignal } from '@preact/signals';
import { countReferrals } from '../../lib/actions/load-review.ts';
import { listPeriods, type ListedPeriod } from '../../lib/domain/review/period.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { walkFrom, walkKey } from './walk-model.ts';

export interface PeriodRow extends ListedPeriod {
  readonly count: number;
  readonly isBegun: boolean;
}

/** Null until it is read. Older times in which nothing happened are left out. */
export function listReviews(book: BookModel): ReadonlySignal<readonly PeriodRow[] | null> {
  const rows = signal<readonly PeriodRow[] | null>(null);
  const { reviewMonths, reviews } = book.settings.value;
  const periods = listPeriods(reviewMonths, reviews, book.today());
  const begun = periods.map(async ({ id }) => [id, walkFrom(await book.tools.book.unsaved(walkKey(id))).at !== null] as const);
  void Promise.all([countReferrals(book.tools, periods), Promise.all(begun)]).then(([counts, walks]) => {
    const isBegun = new Map(walks);
    rows.value = periods.map((period) => ({ ...period, count: counts.get(period.id) ?? 0, isBegun: isBegun.get(period.id) ?? false })).filter(({ state, count }) => state !== 'open' || count > 0);
  }, (error: unknown) => { book.trouble.value = readProblem(error); });
  return rows;
}
