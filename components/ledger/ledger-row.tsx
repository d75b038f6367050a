// One line of the ledger: day, from whom to whom, what, stage, tie, amount, thanked. It leads to its record.
import type { LedgerLine } from '../../lib/domain/ledger/ledger-lines.ts';
import { optInOf } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { Tie } from '../base/tie.tsx';
import { sumsWords } from './sums.tsx';

const MOST = 2;

export function LedgerRow({ line: { referral, day, stage, sums }, nameOf, today }: { line: LedgerLine; nameOf: NameOf; today: string }) {
  const isLead = referral.form === 'lead';
  const thanked = referral.thankedOn ? t('books.thankedOn', { day: formatDay(referral.thankedOn, 'short', today) }) : referral.direction === 'received' ? t('books.notThanked') : '';
  return (
    <a class="line" href={`#/referrals/${encodeURIComponent(referral.id)}`} data-line={referral.id}>
      <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} />
      <span class="day num">{day && <time dateTime={day}>{formatDay(day, 'short', today)}</time>}<span class="small soft">{t(isLead ? 'form.lead' : `direction.${referral.direction}`)}</span></span>
      <span class="who"><b dir="auto">{t('books.fromTo', { introducer: nameOf(referral.introducerId), prospect: nameOf(referral.prospectId), provider: nameOf(referral.providerId) })}</b><span class="small soft" dir="auto">{referral.topic || referral.need}</span></span>
      <span class={`stage${stage === 'won' ? ' st-yes' : ''}`}>{t(`stageIs.${stage}`)}</span>
      <span class="through small soft" dir="auto">{referral.tie}</span>
      <span class="amount num" title={sums.length > MOST ? sumsWords(sums) : undefined}>{sums.slice(0, MOST).map(({ minor, currency }, i) => <span key={currency}>{formatMoney(minor, currency)}{i === MOST - 1 && sums.length > MOST && ' …'}</span>)}</span>
      <span class={`thanked small ${thanked && !referral.thankedOn ? 'st-look' : 'soft'}`}>{thanked}</span>
    </a>
  );
}

/** What the columns hold; for the eye, each line says it for itself. */
export const LedgerHead = () => (
  <div class="line line-head small soft" aria-hidden="true">
    <span /><span class="day">{t('books.day')}</span><span class="who">{t('books.who')}</span><span class="stage">{t('books.stage')}</span><span class="through">{t('books.tie')}</span><span class="amount">{t('books.amount')}</span><span class="thanked">{t('books.thanked')}</span>
  </div>
);
