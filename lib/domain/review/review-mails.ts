// For which steps of a review there is a mail at all; the others are said, or written in own words.
import type { Referral } from '../referral.ts';
import type { StepKind } from './steps.ts';

export function hasMail(kind: StepKind, { direction }: Pick<Referral, 'direction'>): boolean {
  switch (kind) {
    case 'thank': case 'report': case 'ask-provider': case 'pause': case 'testimonial': return true;
    case 'client-word': return direction === 'given';
    case 'ask': return direction === 'received';
    case 'offer-back': case 'speak': return false;
    default: return kind satisfies never;
  }
}
