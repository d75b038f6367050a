// The mail that belongs to a step of a review, from what may be written now; where the client's leave is wanting, the mail that asks for it.
import { dayOf, daysBetween } from '../domain/day.ts';
import type { DraftKind } from '../domain/draft.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import { begunOn, howItWent } from '../domain/review/entry.ts';
import type { StepKind } from '../domain/review/steps.ts';
import type { SlotId } from '../drafting/slots.ts';
import type { StoreProblem } from '../store/book.ts';
import { answerReview, type ReviewAnswer } from './answer-review.ts';
import { confirmSent } from './confirm-sent.ts';
import { draftKinds, prepareDraft, type Prepared, type PrepareResult } from './prepare-draft.ts';
import type { Changed, Tools } from './tools.ts';

/** Days after which nobody writes "today" any more. */
const SAME_DAY = 1;
const KINDS: Readonly<Record<StepKind, readonly DraftKind[]>> = {
  thank: ['thanks-letter'], report: ['report', 'progress', 'third-consent'], 'offer-back': [], 'ask-provider': ['ask-provider'], speak: [], pause: ['pause'],
  'client-word': ['ask-client'], testimonial: ['testimonial'], ask: ['ask-introductions'],
};

/** The mail of thanks speaks of today. After that it is the letter, which speaks of no day. */
function thanksFor(referral: Referral, today: string): readonly DraftKind[] {
  if (howItWent(referral) === 'nothing') return ['thanks-anyway', 'thanks-letter'];
  return daysBetween(begunOn(referral), today) <= SAME_DAY ? ['thanks', 'thanks-letter'] : ['thanks-letter'];
}

/** `values`: what the record does not say, typed. */
export async function draftForStep(tools: Tools, referral: Referral, step: StepKind, values: Partial<Record<SlotId, string>> = {}): Promise<PrepareResult> {
  const settings = await tools.book.settings();
  const wanted = step === 'thank' ? thanksFor(referral, dayOf(tools.now())) : KINDS[step];
  const offered = draftKinds(referral, settings);
  let failed: PrepareResult = { ok: false, reason: 'not-offered' };
  for (const kind of wanted) {
    const choice = offered.find((one) => one.kind === kind);
    if (!choice) continue;
    const prepared = await prepareDraft(tools, referral, { ...choice, values: { 'date.letter': dayOf(tools.now()), ...values } });
    if (prepared.ok) return prepared;
    if (failed.ok || failed.reason === 'not-offered') failed = prepared;
  }
  return failed;
}

/** It was sent, the person says: what that means here, in one save. */
export function noteSent(tools: Tools, referral: Referral, step: StepKind, { draft }: Prepared): Promise<Result<Changed<Referral>, StoreProblem>> {
  const answer = ((): ReviewAnswer | null => {
    switch (step) {
      case 'thank': return { kind: 'thank', channel: draft.kind === 'thanks-letter' ? 'letter' : 'mail', words: null };
      case 'report': case 'ask': return draft.kind === 'third-consent' ? null : { kind: step, channel: 'mail', words: null };
      case 'ask-provider': return { kind: 'provider-asked', channel: 'mail', words: null };
      case 'client-word': return { kind: 'client-asked', channel: 'mail', words: null };
      case 'testimonial': return { kind: 'testimonial', leave: 'asked' };
      case 'speak': case 'offer-back': case 'pause': return null;
      default: return step satisfies never;
    }
  })();
  return answer ? answerReview(tools, referral, answer) : confirmSent(tools, referral, draft);
}
