// The CARE rule (Consent of both, Actual need, Relevant to both, Exit and evaluate): what holds, what is missing, letter by letter.
import type { OptInState } from './opt-in.ts';
import { daysBetween } from './day.ts';
import { hasForgottenSide, optInOf, type Referral } from './referral.ts';

export type CareLetter = 'consent' | 'actual' | 'relevant' | 'exit';
/** `done` holds; `part` half; `open` nothing yet; `look` doubtful; `stop` it may not go on. */
export type CareState = 'done' | 'part' | 'open' | 'look' | 'stop';

export type CareFinding =
  | { readonly letter: 'consent'; readonly state: CareState; readonly prospect: OptInState; readonly provider: OptInState; readonly lacking: 'prospect' | 'provider' | 'people' | null }
  | { readonly letter: 'actual'; readonly state: CareState; readonly why: 'now' | 'soon' | 'someday' | 'no-need' | 'unknown' }
  | { readonly letter: 'relevant'; readonly state: CareState; readonly unclear: 'prospect' | 'provider' | 'both' | null; readonly no: 'prospect' | 'provider' | null }
  | { readonly letter: 'exit'; readonly state: CareState; readonly why: 'not-introduced' | 'waiting' | 'due' | 'known'; readonly since: string | null };

export interface Care {
  readonly letters: readonly [CareFinding, CareFinding, CareFinding, CareFinding];
  /** Consent of both and a need that is actual: an introduction may be drafted. */
  readonly mayIntroduce: boolean;
}

const refused = (state: OptInState): boolean => state === 'declined' || state === 'withdrawn';

function consent(referral: Referral): CareFinding {
  const prospect = optInOf(referral, 'prospect').state;
  const provider = optInOf(referral, 'provider').state;
  const lacking = !referral.prospectId || !referral.providerId || hasForgottenSide(referral) ? 'people' : prospect !== 'granted' ? 'prospect' : provider !== 'granted' ? 'provider' : null;
  const yes = Number(prospect === 'granted' && referral.prospectId !== null) + Number(provider === 'granted' && referral.providerId !== null);
  const state = refused(prospect) || refused(provider) ? 'stop' : hasForgottenSide(referral) ? 'open' : yes === 2 ? 'done' : yes === 1 ? 'part' : 'open';
  return { letter: 'consent', state, prospect, provider, lacking };
}

function actual(referral: Referral): CareFinding {
  if (!referral.need) return { letter: 'actual', state: 'open', why: 'no-need' };
  switch (referral.actual) {
    case 'now': return { letter: 'actual', state: 'done', why: 'now' };
    case 'soon': return { letter: 'actual', state: 'done', why: 'soon' };
    case 'someday': return { letter: 'actual', state: 'stop', why: 'someday' };
    case null: return { letter: 'actual', state: 'look', why: 'unknown' };
  }
}

function relevant(referral: Referral): CareFinding {
  const { relevantToProspect: a, relevantToProvider: b } = referral;
  const no = a === false ? 'prospect' : b === false ? 'provider' : null;
  const unclear = a === null && b === null ? 'both' : a === null ? 'prospect' : b === null ? 'provider' : null;
  return { letter: 'relevant', state: no ? 'stop' : unclear === null ? 'done' : unclear === 'both' ? 'open' : 'look', unclear, no };
}

function exit(referral: Referral, today: string, evaluateAfterDays: number): CareFinding {
  if (referral.outcome) return { letter: 'exit', state: 'done', why: 'known', since: referral.outcome.on };
  if (!referral.introducedOn) return { letter: 'exit', state: 'open', why: 'not-introduced', since: null };
  const due = daysBetween(referral.introducedOn, today) >= evaluateAfterDays;
  return { letter: 'exit', state: due ? 'look' : 'part', why: due ? 'due' : 'waiting', since: referral.introducedOn };
}

export function assessCare(referral: Referral, today: string, evaluateAfterDays: number): Care {
  const letters = [consent(referral), actual(referral), relevant(referral), exit(referral, today, evaluateAfterDays)] as const;
  const [c, a, r] = letters;
  return { letters, mayIntroduce: c.state === 'done' && a.state === 'done' && r.state !== 'stop' };
}
