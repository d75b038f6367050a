// The months in which a review is due: any of the twelve, two of them by default. The last one stays.
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { chooseReviewMonths } from './periods-model.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** April, whatever the year. */
const nameOf = (month: number): string => formatDay(`2001-${String(month).padStart(2, '0')}-01`, 'monthName');

export function MonthsChoice({ book }: { book: BookModel }) {
  const chosen = book.settings.value.reviewMonths;
  const toggle = (month: number): void => {
    const months = chosen.includes(month) ? chosen.filter((one) => one !== month) : [...chosen, month].sort((a, b) => a - b);
    if (months.length > 0) chooseReviewMonths(book, months);
  };
  return (
    <fieldset class="months no-print">
      <legend class="lab">{t('review.months')}</legend>
      <div class="seg">
        {MONTHS.map((month) => <label key={month}><input type="checkbox" checked={chosen.includes(month)} disabled={chosen.length === 1 && chosen.includes(month)} onChange={() => toggle(month)} />{nameOf(month)}</label>)}
      </div>
    </fieldset>
  );
}
