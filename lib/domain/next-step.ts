// The one thing to do next for a referral, and why. The panel shows it above everything else.
import { wonOn } from './cadence/business.ts';
import { askedFirst, askingDay, wonderingSince } from './cadence/plan-after.ts';
import { waitsSince } from './cadence/plan-asking.ts';
import { dueDay, rulesOf, type CadenceSettings, type Rules } from './cadence/rules.ts';
import { assessCare } from './care.ts';
import { ME, type Person, type PersonId } from './person.ts';
import { bothSaidYes, hasForgottenSide, isForgotten, oldestUnusedYes, optInOf, partyOf, toldOfSilence, wasReminded, type Referral } from './referral.ts';

export type NextStepKind =
  | 'choose-prospect' | 'choose-provider' | 'find-need' | 'check-actual' | 'ask-prospect' | 'ask-provider' | 'wait-prospect' | 'wait-provider'
  | 'chase-prospect' | 'chase-provider' | 'let-rest' | 'check-yes' | 'introduce' | 'tell-no' | 'close' | 'thank-introducer' | 'wait-outcome' | 'ask-how-it-went' | 'nothing';

export interface NextStep {
  readonly kind: NextStepKind;
  readonly personId: PersonId | null;
  /** The day the reason happened. */
  readonly since: string | null;
}

const step = (kind: NextStepKind, personId: PersonId | null = null, since: string | null = null): NextStep => ({ kind, personId, since });

type People = ReadonlyMap<PersonId, Person>;

/** Says what the cadence has due, in the same words and from the same days. `people`: whose word without a yes or no puts a reminder off. */
export function nextStep(referral: Referral, today: string, settings: CadenceSettings, people: People = new Map()): NextStep {
  const rules = rulesOf(settings);
  const owesThanks = referral.introducerId !== null && referral.introducerId !== ME && !referral.thankedOn && !isForgotten(referral, referral.introducerId);
  if (hasForgottenSide(referral)) return owesThanks && referral.closedWhy !== 'not-a-referral' ? step('thank-introducer', referral.introducerId) : step('nothing');
  if (referral.closedOn) {
    if (owesThanks && referral.closedWhy !== 'not-a-referral') return step('thank-introducer', referral.introducerId);
    const told = toldOfSilence(referral);
    return told ? step('tell-no', told) : step('nothing');
  }
  if (referral.direction === 'received') {
    if (owesThanks) return step('thank-introducer', referral.introducerId);
    return afterIntroduction(referral, today, rules) ?? step(referral.need ? 'wait-outcome' : 'find-need', referral.prospectId);
  }
  const after = afterIntroduction(referral, today, rules);
  if (after) return after;
  if (!referral.need) return step('find-need', referral.prospectId);
  if (!referral.prospectId) return step('choose-prospect');
  if (!referral.providerId) return step('choose-provider');
  if (referral.actual === null || referral.actual === 'someday') return step('check-actual', referral.prospectId);
  for (const side of ['prospect', 'provider'] as const) {
    const { state, entry } = optInOf(referral, side);
    if (state !== 'declined' && state !== 'withdrawn') continue;
    const told = side === 'prospect' ? 'provider' : 'prospect';
    const other = optInOf(referral, told);
    return other.state === 'asked' || (other.state === 'granted' && partyOf(referral, told) !== ME) ? step('tell-no', partyOf(referral, told), entry?.on ?? null) : step('close');
  }
  const yes = oldestUnusedYes(referral);
  if (yes && isDue(dueDay(rules, 'check-yes', yes.on), today)) return step('check-yes', yes.personId, yes.on);
  if (bothSaidYes(referral)) return assessCare(referral, today, settings.evaluateAfterDays).mayIntroduce ? step('introduce', referral.prospectId) : step('check-actual', referral.prospectId);
  return asking(referral, today, rules, people);
}

const isDue = (day: string | null, today: string): boolean => day !== null && day <= today;

function afterIntroduction(referral: Referral, today: string, rules: Rules): NextStep | null {
  // Whoever knows how it went need not know who introduced them on which day.
  if (referral.outcome || wonOn(referral) !== null) return step('nothing');
  if (!referral.introducedOn) return null;
  return step(isDue(askingDay(referral, rules), today) ? 'ask-how-it-went' : 'wait-outcome', askedFirst(referral), wonderingSince(referral) ?? referral.introducedOn);
}

function asking(referral: Referral, today: string, rules: Rules, people: People): NextStep {
  const sides = (['prospect', 'provider'] as const).map((side) => ({ side, personId: partyOf(referral, side), ...optInOf(referral, side) }));
  const waiting = sides.filter((s) => s.state === 'asked' && s.entry);
  const overdue = waiting.filter(({ side, entry }) => entry && isDue(dueDay(rules, wasReminded(referral, side) ? 'let-rest' : `chase-${side}`, waitsSince(referral, side, entry, people)), today));
  // Nobody is asked a third time, and nobody else is asked for the sake of somebody who stays silent.
  const silent = overdue.find((s) => wasReminded(referral, s.side));
  if (silent) return step('let-rest', silent.personId, silent.entry?.on ?? null);
  const unasked = sides.find((s) => s.state === 'not-asked');
  if (unasked) return step(`ask-${unasked.side}`, unasked.personId);
  const late = overdue[0];
  if (late) return step(`chase-${late.side}`, late.personId, late.entry?.on ?? null);
  const first = waiting[0];
  return first ? step(`wait-${first.side}`, first.personId, first.entry?.on ?? null) : step('nothing');
}
