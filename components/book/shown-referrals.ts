// The referrals that the chosen filter lets through, in the order of the list.
import type { Referral } from '../../lib/domain/referral.ts';
import type { ReferralFilter } from './book-model.ts';

export function passes(referral: Referral, filter: ReferralFilter): boolean {
  switch (filter) {
    case 'open': return referral.closedOn === null && (referral.outcome === null || referral.outcome.result === 'met');
    case 'given': case 'received': return referral.direction === filter;
    case 'all': return true;
    default: return filter satisfies never;
  }
}
