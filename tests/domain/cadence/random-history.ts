// A history as life might write it: what can happen at each point, drawn by a seeded hand, a few days apart.
import type { FollowUpKind } from '../../../lib/domain/follow-up.ts';
import type { MomentKind } from '../../../lib/domain/moment.ts';
import { bothSaidYes } from '../../../lib/domain/referral.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { oneOf } from '../../store/memory-book.ts';
import * as s from './story.ts';
import type { Step, Story } from './story.ts';

export interface History {
  readonly steps: readonly Step[];
  /** All stages, the last one last. */
  readonly stages: readonly Story[];
  /** The question to the provider was ticked off. */
  readonly hasAnswered: boolean;
}

const WITH_INTRODUCER: readonly MomentKind[] = ['letter', 'reported'];
const LATER: readonly MomentKind[] = ['met', 'appointment', 'order', 'delivered', 'complaint', 'apologised', 'result', 'provider-word', 'client-word', 'asked-introductions'];

/** One thing that may happen now. */
function nextStep(random: () => number, story: Story, day: string): { step: Step; ticked?: FollowUpKind } | null {
  const r1 = story.referrals.get('r1');
  if (!r1) return null;
  const parties = [r1.prospectId, r1.providerId].filter((id): id is string => id !== null && id !== 'me');
  const who = oneOf(random, parties);
  const open = s.openOf(story);
  const isReceived = r1.direction === 'received';
  switch (oneOf(random, ['answer', 'answer', 'answer', 'introduce', 'moment', 'moment', 'moment', 'moment', 'outcome', 'close', 'end', 'thank', 'contact', 'contact', 'contact', 'person', 'step', 'tell', 'done', 'done', 'mailed', 'off', 'rules', 'second'] as const)) {
    case 'answer': return isReceived || r1.introducedOn ? null : { step: s.answered(who, oneOf(random, ['asked', 'asked', 'granted', 'granted', 'declined', 'withdrawn', 'renewed', 'expired'] as const), day) };
    case 'introduce': return !r1.introducedOn && (isReceived || bothSaidYes(r1)) ? { step: s.introduced(day) } : null;
    case 'moment': {
      const kind = oneOf(random, isReceived ? [...LATER, ...WITH_INTRODUCER] : LATER);
      return { step: s.moment(kind, day, WITH_INTRODUCER.includes(kind) ? { personId: r1.introducerId } : random() < 0.7 ? { personId: kind === 'provider-word' ? r1.providerId : who } : {}) };
    }
    case 'outcome': return { step: s.outcome(oneOf(random, ['won', 'won', 'lost', 'met', 'no-response', 'problem'] as const), day) };
    case 'close': return random() < 0.5 ? null : { step: r1.closedOn ? s.reopened(day) : s.closed(oneOf(random, ['declined', 'no-answer', 'no-need', 'done'] as const), day) };
    case 'end': return random() < 0.6 ? null : { step: s.correct({ endedOn: r1.endedOn ? null : day }, day) };
    case 'thank': return { step: s.thanked(day) };
    case 'contact': return { step: s.contact(oneOf(random, [...parties, 'Cy', 'Di']), day, oneOf(random, ['me', 'them', 'both'] as const), { referralId: random() < 0.5 ? 'r1' : null }) };
    case 'person': {
      const about = oneOf(random, [...parties, 'Cy', 'Di']);
      return { step: oneOf(random, [s.rhythm(about, oneOf(random, [14, 30, 90])), s.source(about, { nextAskOn: addDays(day, 20), mostAsksPerYear: oneOf(random, [null, 0, 1, 2]) }), s.paused(about, day, addDays(day, 60)), s.praise(about, oneOf(random, ['not-asked', 'asked', 'granted'] as const), day)]) };
    }
    case 'step': return { step: s.step(oneOf(random, ['day', 'inspection', 'handover']), addDays(day, 10)) };
    case 'tell': return { step: s.moment('delivery-told', day, { personId: who, text: oneOf(random, ['day', 'inspection', 'handover']) }) };
    case 'done': case 'mailed': {
      const due = open.length > 0 ? oneOf(random, open) : null;
      if (!due) return null;
      const isMail = random() < 0.4;
      return isMail ? { step: s.mailed(due.kind, day) } : { step: s.done(due.kind, day), ticked: due.kind };
    }
    case 'off': return open.length > 0 ? { step: s.putOff(oneOf(random, open).kind, day, addDays(day, 9)) } : null;
    case 'rules': return { step: s.rules({ quietDays: oneOf(random, [[], [0, 6], [3]]), chaseAfterDays: oneOf(random, [2, 4, 7]) }) };
    case 'second': return story.referrals.has('r2') ? null : { step: s.received(day, { introducerId: 'Di', prospectId: oneOf(random, ['Ada', 'Bo']) }, 'r2') };
    default: return null;
  }
}

export function randomHistory(random: () => number): History {
  const begun = oneOf(random, [s.given(), s.given(), s.received(), s.received(), s.broughtToBo(), s.given('03-02', { form: 'lead', need: null }), s.received('03-02', { introducerId: null })]);
  const steps: Step[] = [begun];
  const stages: Story[] = [s.settle(begun(s.begin))];
  let hasAnswered = false;
  let day = '2026-03-02';
  const length = 4 + Math.floor(random() * 16);
  while (steps.length < length) {
    day = addDays(day, Math.floor(random() * random() * 40));
    const now = stages.at(-1) as Story;
    const next = nextStep(random, now, day);
    if (!next) continue;
    steps.push(next.step);
    if (next.ticked === 'ask-how-it-went' && now.referrals.get('r1')?.direction === 'given') hasAnswered = true;
    stages.push(s.settle(next.step(now)));
  }
  return { steps, stages, hasAnswered };
}
