// Referrals of one chain or branch, one below the other: who introduced whom, when, through which tie, and what it brought in.
import { dayOfReferral } from '../../lib/domain/ledger/referral-day.ts';
import type { Twig } from '../../lib/domain/ledger/chain.ts';
import { stageOf } from '../../lib/domain/stage.ts';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { sumsWords } from './sums.tsx';

/** Deeper ones are not moved in any further. */
const DEEPEST = 5;

export function ChainLinks({ twigs, here, nameOf, today, label }: { twigs: readonly Twig[]; here: string | null; nameOf: NameOf; today: string; label: string }) {
  return (
    <ol class="chain" aria-label={label}>
      {twigs.map(({ referral, depth }) => {
        const day = dayOfReferral(referral);
        const amounts = sumsWords(sumsOf(worthOf(referral)));
        const topic = referral.topic || t('form.referral');
        return (
          <li key={referral.id} style={{ '--depth': Math.min(depth, DEEPEST) }} aria-current={referral.id === here ? 'true' : undefined}>
            <p dir="auto">
              <b>{t('roots.link', { introducer: nameOf(referral.introducerId), prospect: nameOf(referral.prospectId) })}</b>{' '}
              {referral.id === here ? <span class="tag">{t('roots.here')}</span> : <a class="link" href={`#/referrals/${encodeURIComponent(referral.id)}`}>{topic}</a>}
            </p>
            <p class="small soft" dir="auto">{[day && formatDay(day, 'day', today), t(`stageIs.${stageOf(referral)}`), referral.tie, amounts].filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ol>
  );
}
