// How far a referral has come, in one word: the same in every list, table and chart.
import { bothSaidYes, optInOf, wasOverBefore, type Referral } from './referral.ts';

export const STAGES = ['lead', 'asking', 'agreed', 'introduced', 'met', 'won', 'lost', 'no'] as const;
/** `no`: one side declined, or it was closed before anybody was introduced. `lost`: introduced, and nothing came of it. */
export type Stage = (typeof STAGES)[number];

export function stageOf(referral: Referral): Stage {
  const result = referral.outcome?.result ?? null;
  if (result === 'won') return 'won';
  if (result === 'lost' || result === 'no-response') return 'lost';
  const moments = Object.values(referral.moments);
  // What brought money in is business, whether or not anybody wrote down how it went.
  if (moments.some(({ kind }) => kind === 'order') || Object.keys(referral.worth).length > 0) return 'won';
  const isIntroduced = referral.introducedOn !== null || referral.introducedInWriting || (referral.direction === 'received' && referral.prospectId !== null);
  if (referral.closedOn !== null && !isIntroduced) return 'no';
  if (result === 'met' || result === 'problem' || moments.some(({ kind }) => kind === 'met')) return 'met';
  // Of what was found in old mail nobody knows that nothing came of it.
  if (referral.closedOn !== null && !wasOverBefore(referral)) return 'lost';
  if (isIntroduced) return 'introduced';
  if (referral.form === 'lead') return 'lead';
  return bothSaidYes(referral) ? 'agreed' : (['prospect', 'provider'] as const).some((side) => ['declined', 'withdrawn'].includes(optInOf(referral, side).state)) ? 'no' : 'asking';
}
