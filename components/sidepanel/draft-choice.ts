// Which mail a next step asks for, and under which key its text is kept while it is written. It saves nothing.
import { draftKinds, type DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { nextStep, type NextStep, type NextStepKind } from '../../lib/domain/next-step.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** Mails whose reader the person chooses. */
export const TO_CHOSEN = ['forwardable', 'information', 'partner'] as const satisfies readonly DraftChoice['kind'][];
export type ToChosen = (typeof TO_CHOSEN)[number];
export const isToChosen = (kind: DraftChoice['kind']): kind is ToChosen => TO_CHOSEN.some((one) => one === kind);

type Written = Pick<DraftChoice, 'kind' | 'side' | 'reader'>;
/** Each reader that was chosen has a text of their own. */
export const draftKey = (referralId: string, { kind, side, reader }: Written): `draft|${string}` => `draft|${referralId}|${kind}|${side === 'anyone' ? `anyone:${reader ?? ''}` : side}`;
const sameChoice = (a: Written, b: Written): boolean => a.kind === b.kind && a.side === b.side && (a.reader ?? null) === (b.reader ?? null);

/** The mail that does the step; null where the step is no mail. */
export function choiceFor(step: NextStep, referral: Referral): DraftChoice | null {
  const kind: NextStepKind = step.kind;
  switch (kind) {
    case 'ask-prospect': return { kind: 'optin-prospect', side: 'prospect' };
    case 'ask-provider': return { kind: 'optin-provider', side: 'provider' };
    case 'chase-prospect': return { kind: 'chaser', side: 'prospect' };
    case 'chase-provider': return { kind: 'chaser', side: 'provider' };
    case 'introduce': return { kind: 'introduction', side: 'both' };
    case 'tell-no': return { kind: 'decline', side: step.personId === referral.prospectId ? 'prospect' : 'provider' };
    case 'thank-introducer': return { kind: referral.outcome?.result === 'lost' || referral.outcome?.result === 'no-response' ? 'thanks-anyway' : 'thanks', side: 'introducer' };
    case 'ask-how-it-went': return referral.providerId === ME ? { kind: 'ask-client', side: 'prospect' } : { kind: 'ask-provider', side: 'provider' };
    case 'choose-prospect': case 'choose-provider': case 'find-need': case 'check-actual': case 'wait-prospect': case 'wait-provider': case 'let-rest': case 'check-yes': case 'close': case 'wait-outcome': case 'nothing': return null;
    default: return kind satisfies never;
  }
}

/** The mail of the next step, where it may be written now. */
export function offeredNow(referral: Referral, today: string, settings: Settings): DraftChoice | null {
  const choice = choiceFor(nextStep(referral, today, settings), referral);
  return (choice && draftKinds(referral, settings).find((offered) => sameChoice(offered, choice))) ?? null;
}
