// Which mails make sense now for a referral, and to whom, the nearest first. It knows the ledger and the outcome, no wording and no clock.
import { mayDisclose } from '../domain/disclosure.ts';
import type { DraftKind } from '../domain/draft.ts';
import { standingOf } from '../domain/opt-in.ts';
import { ME, type PersonId } from '../domain/person.ts';
import { bothSaidYes, optInOf, thirdConsentOf, wasReminded, type Referral } from '../domain/referral.ts';
import type { Settings } from '../domain/settings.ts';
import { clientOf, readersFit, readersOf } from './cast.ts';

export interface KindChoice {
  readonly kind: DraftKind;
  /** Empty: the person says to whom. */
  readonly readers: readonly PersonId[];
}

type Side = 'prospect' | 'provider';
const SIDES = ['prospect', 'provider'] as const satisfies readonly Side[];
const otherSide = (side: Side): Side => (side === 'prospect' ? 'provider' : 'prospect');
const partyId = (referral: Referral, side: Side): PersonId | null => (side === 'prospect' ? referral.prospectId : referral.providerId);
const hasSaidNo = (referral: Referral, side: Side): boolean => ['declined', 'withdrawn'].includes(optInOf(referral, side).state);

/** Mails to one side alone while the two do not know of each other. */
function beforeYes(referral: Referral): (readonly [DraftKind, Side])[] {
  const noFrom = SIDES.filter((side) => hasSaidNo(referral, side));
  if (referral.closedOn !== null || noFrom.length > 0) {
    const told = SIDES.filter((side) => !noFrom.includes(side) && (side === 'prospect' || optInOf(referral, side).state !== 'not-asked'));
    return [...told.map((side) => ['decline', side] as const), ...(referral.closedOn === null ? told.map((side) => ['not-now', side] as const) : [])];
  }
  // Whoever has the need is asked first.
  const unasked = SIDES.filter((side) => optInOf(referral, side).state === 'not-asked').map((side) => [side === 'prospect' ? 'optin-prospect' : 'optin-provider', side] as const);
  // One reminder, never two.
  const silent = SIDES.filter((side) => optInOf(referral, side).state === 'asked' && !wasReminded(referral, side)).map((side) => ['chaser', side] as const);
  const waiting = SIDES.filter((side) => optInOf(referral, otherSide(side)).state === 'asked').map((side) => ['not-now', side] as const);
  return [...silent.filter(([, side]) => optInOf(referral, otherSide(side)).state === 'granted'), ...unasked, ...silent, ...waiting, ['decline', 'prospect']];
}

function whenGiven(referral: Referral): DraftKind[] {
  const went = referral.outcome?.result;
  return [
    'ask-provider', 'ask-client', ...(went === 'problem' ? (['apology', 'pause'] as const) : []), ...(went === 'won' ? (['testimonial'] as const) : []),
    ...(went === 'problem' ? [] : (['pause'] as const)),
  ];
}

function whenReceived(referral: Referral, today: string | null): DraftKind[] {
  const client = clientOf(referral);
  const introducer = referral.introducerId;
  const told = client !== null && introducer !== null && mayDisclose(referral, client, 'status', introducer);
  const asked = client !== null && standingOf(referral.optIns, thirdConsentOf(referral, client)).state !== 'not-asked';
  const went = referral.outcome?.result ?? null;
  const cameToNothing = went === 'lost' || went === 'no-response';
  const isOld = referral.introducedOn !== null && (today === null || monthsFrom(referral.introducedOn, today) >= 5);
  const isProvider = referral.providerId === ME;
  return [
    ...(referral.thankedOn === null ? (['thanks'] as const) : []),
    ...(isProvider && !asked && !cameToNothing ? (['third-consent'] as const) : []),
    ...(cameToNothing ? (['thanks-anyway'] as const) : told && (went !== null || referral.appointment !== null) ? (['progress'] as const) : []),
    ...(told && isOld && went === 'won' ? (['report'] as const) : []),
    ...(went === 'problem' ? (['apology'] as const) : []),
    ...(isProvider && went === 'won' ? (['delivery', 'testimonial', 'ask-introductions'] as const) : []),
    'thanks-letter',
  ];
}

const monthsFrom = (from: string, to: string): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** `today` (YYYY-MM-DD) keeps the half-year report back until its time; without it time is not looked at. */
export function kindsFor(referral: Referral, _settings: Settings, today: string | null = null): KindChoice[] {
  const choices: KindChoice[] = [];
  const add = (kind: DraftKind, readers: readonly PersonId[] = readersOf(kind, referral)): void => {
    if (choices.some((one) => one.kind === kind && one.readers.join() === readers.join())) return;
    if (readers.length === 0 || readersFit(kind, referral, readers)) choices.push({ kind, readers });
  };
  const introduced = referral.introducedOn !== null || referral.introducedInWriting;
  if (referral.direction === 'given') {
    if (introduced) for (const kind of whenGiven(referral)) add(kind, kind === 'apology' ? readersOf('ask-client', referral) : undefined);
    else if (bothSaidYes(referral)) add('introduction');
    else
      for (const [kind, side] of beforeYes(referral)) {
        const id = partyId(referral, side);
        if (id !== null && id !== ME) add(kind, [id]);
      }
  } else for (const kind of whenReceived(referral, today)) add(kind, kind === 'apology' ? readersOf('delivery', referral) : undefined);
  add('forwardable', []);
  add('information', []);
  add('partner', []);
  return choices;
}
