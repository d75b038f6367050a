// Letters and envelopes that a review leaves to be written by hand: to whom, and for what. One envelope a person.
import type { FollowUp } from '../follow-up.ts';
import type { PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { clientOf, howItWent, newestOf, reachable, wonOn } from './entry.ts';
import { isWithin, type Period } from './period.ts';
import { thankedOnOf } from './steps.ts';

export type LetterReason = 'thanks' | 'nothing' | 'won' | 'apology';
export interface LetterFor {
  readonly reason: LetterReason;
  readonly referral: Referral;
}
export interface Letter {
  readonly personId: PersonId;
  readonly reasons: readonly LetterFor[];
}

function reasonsOf(referral: Referral, period: Period, open: readonly FollowUp[]): readonly { readonly personId: PersonId | null; readonly reason: LetterReason }[] {
  const introducer = reachable(referral, referral.introducerId);
  const client = reachable(referral, clientOf(referral));
  const won = wonOn(referral);
  const posted = newestOf(referral, 'letter')?.on ?? '';
  const isThanksPlanned = open.some(({ kind }) => kind === 'thanks-letter');
  const isApologyPlanned = open.some(({ kind }) => kind === 'apology-letter') || (newestOf(referral, 'complaint')?.on ?? '') > (newestOf(referral, 'apologised')?.on ?? '');
  const reasons: { personId: PersonId | null; reason: LetterReason }[] = [];
  if (referral.direction === 'received') {
    if (won !== null && isWithin(period, won) && posted < won) reasons.push({ personId: introducer, reason: 'won' });
    else if (thankedOnOf(referral) === null || isThanksPlanned) reasons.push({ personId: introducer, reason: howItWent(referral) === 'nothing' ? 'nothing' : 'thanks' });
  }
  if (isApologyPlanned) reasons.push({ personId: client, reason: 'apology' });
  return reasons;
}

export function lettersOf(referrals: readonly Referral[], period: Period, followUps: ReadonlyMap<string, readonly FollowUp[]>): readonly Letter[] {
  const letters = new Map<PersonId, LetterFor[]>();
  for (const referral of referrals)
    for (const { personId, reason } of reasonsOf(referral, period, (followUps.get(referral.id) ?? []).filter(({ state }) => state === 'open')))
      if (personId) letters.set(personId, [...(letters.get(personId) ?? []), { reason, referral }]);
  return [...letters].map(([personId, reasons]) => ({ personId, reasons }));
}
