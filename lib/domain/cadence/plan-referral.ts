// Which things are due for a referral, from what happened so far. The same record always gives the same list, under the same ids.
import { hasForgottenSide, toldOfSilence, wasOverBefore, type Referral } from '../referral.ts';
import { wonOn } from './business.ts';
import { planAfter } from './plan-after.ts';
import { planAsking } from './plan-asking.ts';
import { planService } from './plan-service.ts';
import { planThanks } from './plan-thanks.ts';
import { planSheet, type PlanInput, type PlannedFollowUp } from './planned.ts';

/** What was over before it was written down is offered where it was found, never due by itself. */
export function planReferral(referral: Referral, input: PlanInput): readonly PlannedFollowUp[] {
  if (referral.removed || referral.closedWhy === 'not-a-referral' || wasOverBefore(referral)) return [];
  const sheet = planSheet(referral.id, referral, input);
  const capturedOn = referral.capturedOn || input.today;
  planThanks(sheet, referral, capturedOn);
  if (hasForgottenSide(referral)) return sheet.planned;
  const told = referral.closedOn ? toldOfSilence(referral) : null;
  if (referral.closedOn && told) sheet.add('tell-no', told, referral.closedOn, referral.closedOn, { since: null });
  if (!referral.closedOn && !referral.outcome && !referral.introducedOn && wonOn(referral) === null) planAsking(sheet, referral, input, capturedOn);
  planAfter(sheet, referral, input);
  planService(sheet, referral, input);
  return sheet.planned;
}
