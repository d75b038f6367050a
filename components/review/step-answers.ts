// Which answers a step of the review takes, in the order of their numbers. The same press means the same everywhere: 1 is the nearest, the last is "not now".
import type { ReviewAnswer } from '../../lib/actions/answer-review.ts';
import type { ContactChannel } from '../../lib/domain/moment.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { StepKind } from '../../lib/domain/review/steps.ts';
import type { Sum } from '../../lib/domain/worth.ts';

export type AnswerId = 'write' | 'in-person' | 'phone' | 'letter' | 'mail' | 'well' | 'business' | 'nothing' | 'badly' | 'without' | 'pleased' | 'fine' | 'unhappy' | 'granted' | 'declined' | 'pause' | 'skip';
export interface Typed {
  readonly words: string | null;
  readonly worth: Sum | null;
  /** Until which day a pause stands; null: open. */
  readonly until: string | null;
}
export interface StepAnswer {
  readonly id: AnswerId;
  /** What is typed before it is saved. */
  readonly asks: 'nothing' | 'words' | 'words-needed' | 'worth' | 'until';
  /** Null: no answer on the referral (a mail, a pause, not now). */
  readonly make: ((typed: Typed) => ReviewAnswer) | null;
}

const WRITE: StepAnswer = { id: 'write', asks: 'nothing', make: null };
const SKIP: StepAnswer = { id: 'skip', asks: 'nothing', make: null };
type Told = Extract<ReviewAnswer, { channel: ContactChannel }>['kind'];
const told = (kind: Told, id: 'in-person' | 'phone' | 'letter' | 'mail', asks: StepAnswer['asks'] = 'nothing'): StepAnswer => ({ id, asks, make: ({ words }) => ({ kind, channel: id, words }) });
const word = (id: 'well' | 'business' | 'nothing' | 'badly'): StepAnswer => ({ id, asks: id === 'business' ? 'worth' : 'words', make: ({ words, worth }) => ({ kind: 'provider-word', went: id, words, worth: id === 'business' ? worth : null }) });
const clientWord = (id: 'pleased' | 'fine' | 'unhappy'): StepAnswer => ({ id, asks: 'words', make: ({ words }) => ({ kind: 'client-word', went: id === 'unhappy' ? 'badly' : id, words }) });

function withoutMail(kind: StepKind): readonly StepAnswer[] {
  switch (kind) {
    case 'thank': case 'report': return [told(kind, 'in-person'), told(kind, 'phone'), told(kind, 'letter')];
    case 'offer-back': case 'ask': return [told(kind, 'in-person', 'words'), told(kind, 'phone', 'words'), told(kind, 'mail', 'words')];
    case 'speak': return [told('speak', 'in-person', 'words-needed'), told('speak', 'phone', 'words-needed'), told('speak', 'mail', 'words-needed')];
    case 'ask-provider': return [word('well'), word('business'), word('nothing'), word('badly'), { id: 'without', asks: 'nothing', make: () => ({ kind: 'without-provider' }) }];
    case 'client-word': return [clientWord('pleased'), clientWord('fine'), clientWord('unhappy')];
    case 'testimonial': return [{ id: 'granted', asks: 'nothing', make: () => ({ kind: 'testimonial', leave: 'granted' }) }, { id: 'declined', asks: 'nothing', make: () => ({ kind: 'testimonial', leave: 'declined' }) }];
    case 'pause': return [{ id: 'pause', asks: 'until', make: null }];
    default: return kind satisfies never;
  }
}

/** `hasMail` of lib/actions/review-draft.ts says whether there is one to write. */
export const answersTo = (kind: StepKind, _referral: Referral, mail: boolean): readonly StepAnswer[] => [...(mail ? [WRITE] : []), ...withoutMail(kind), SKIP];
