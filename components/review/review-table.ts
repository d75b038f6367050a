// A review as the rows of one table, for a spreadsheet: entries, amounts each in a row of its own, what is open, plans, letters.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { toMajor } from '../../lib/domain/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { addressLines, betweenWords, letterWords, loopWords, needWords, wentWords } from './review-words.ts';

export type Row = readonly (string | number | null)[];

/** Amounts in major units, so that a column can be added up by its currency. */
export function reviewTable(loaded: LoadedReview, nameOf: NameOf): { readonly head: readonly string[]; readonly rows: readonly Row[] } {
  const { review, people } = loaded;
  const rows: Row[] = [];
  for (const part of ['received', 'given'] as const) {
    for (const entry of review[part]) {
      const { from, to } = betweenWords(entry.referral, nameOf);
      const { main, under } = wentWords(entry, loaded, nameOf);
      rows.push([t(`review.part.${part}`), entry.begunOn, from, to, needWords(entry.referral), [main, ...under].join('; '), null, null]);
    }
    for (const { referral, on, minor, currency, note } of review.amounts[part]) {
      const { from, to } = betweenWords(referral, nameOf);
      rows.push([t(`review.amounts.${part}`), on, from, to, needWords(referral), note, toMajor(minor, currency), currency]);
    }
  }
  for (const loop of review.loops) {
    const { what, why } = loopWords(loop, loaded, nameOf, review.period.to);
    rows.push([t('review.part.loops'), loop.followUp?.dueOn ?? loop.since, nameOf(loop.personId), null, what, why, null, null]);
  }
  for (const { personId, sent, won } of review.sources) {
    const plan = people.get(personId)?.source;
    rows.push([t('review.part.plans'), plan?.nextAskOn ?? null, nameOf(personId), null, plan?.ask ?? null, [t('review.source.sent', { count: sent }), t('review.source.won', { count: won }), plan?.gain].filter(Boolean).join('; '), null, null]);
  }
  for (const letter of review.letters) rows.push([t('review.part.letters'), null, nameOf(letter.personId), addressLines(people.get(letter.personId)).join('; ') || null, letterWords(letter, nameOf).join('; '), null, null, null]);
  return { head: ['part', 'day', 'from', 'to', 'what', 'went', 'amount', 'currency'].map((column) => t(`review.column.${column as 'part'}`)), rows };
}
