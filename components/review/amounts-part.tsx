// Thank-you amounts: what came in on which day through whom, given and received apart, each currency with a sum of its own.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { Direction } from '../../lib/domain/reading.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { betweenWords, needWords, shortDay, sumWords } from './review-words.ts';

function AmountRows({ part, loaded, nameOf }: { part: Direction; loaded: LoadedReview; nameOf: NameOf }) {
  const { amounts, figures, period } = loaded.review;
  if (amounts[part].length === 0) return null;
  return (
    <tbody>
      <tr class="from-before"><th scope="rowgroup" colSpan={4}>{t(`review.amounts.${part}`)}</th></tr>
      {amounts[part].map(({ id, on, minor, currency, note, referral }) => {
        const { from, to } = betweenWords(referral, nameOf);
        return (
          <tr key={`${referral.id} ${id}`}>
            <td class="num day">{shortDay(on, period)}</td>
            <td class="who" dir="auto"><b>{from}</b> → {to}</td>
            <td class="need" dir="auto">{needWords(referral)}{note && <span class="sub">{note}</span>}</td>
            <td class="amt num">{formatMoney(minor, currency)}</td>
          </tr>
        );
      })}
      <tr class="sum"><td colSpan={3}>{t(`review.total.${part}`)}</td><td class="amt num">{sumWords(figures[part].sums).map((sum) => <span key={sum}>{sum}</span>)}</td></tr>
    </tbody>
  );
}

export function AmountsPart({ loaded, nameOf }: { loaded: LoadedReview; nameOf: NameOf }) {
  const { amounts } = loaded.review;
  if (amounts.given.length + amounts.received.length === 0) return null;
  return (
    <section class="part" aria-labelledby="review-amounts">
      <header><h2 id="review-amounts">{t('review.part.amounts')}</h2><p>{t('review.part.amounts.hint')}</p></header>
      <table class="amounts">
        <colgroup><col class="c-day" /><col class="c-both" /><col /><col class="c-amt" /></colgroup>
        <thead><tr><th scope="col">{t('review.column.day')}</th><th scope="col">{t('review.column.between')}</th><th scope="col">{t('review.column.for')}</th><th scope="col" class="amt">{t('review.column.amount')}</th></tr></thead>
        {(['received', 'given'] as const).map((part) => <AmountRows key={part} part={part} loaded={loaded} nameOf={nameOf} />)}
      </table>
    </section>
  );
}
