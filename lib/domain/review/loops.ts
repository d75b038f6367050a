// What was left open in the referrals of a review: none of it went wrong, it only wants an end. One line for each matter of a referral, however many signs of it there are.
import type { FollowUp, FollowUpKind } from '../follow-up.ts';
import type { PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { clientOf, howItWent, isIntroduced, newestOf, reachable, wonOn } from './entry.ts';
import type { Period } from './period.ts';
import { mayAskClient, newsOn, reportedOn, thankedOnOf, type PersonLookup } from './steps.ts';

export type LoopKind =
  | 'thank' // thanks never said
  | 'report'
  | 'ask-provider' // not asked so far
  | 'client-waits' // the provider was asked and has not answered
  | 'ask-client'
  | 'outcome' // introduced, and nobody knows what came of it
  | 'quote-leave' // praise that may not be shown yet
  | 'way-back' // a provider to whom nobody is referred for now
  | 'follow-up'; // whatever else is planned
export interface Loop {
  readonly key: string;
  readonly kind: LoopKind;
  readonly referralId: string | null;
  readonly personId: PersonId | null;
  /** What it goes back to, YYYY-MM-DD. */
  readonly since: string | null;
  readonly words: string | null;
  /** Where one is planned for it. */
  readonly followUp: FollowUp | null;
}

/** Which matter a planned thing belongs to. */
function matterOf(kind: FollowUpKind): LoopKind {
  switch (kind) {
    case 'thank-introducer': return 'thank';
    case 'report-appointment': case 'report-order': case 'report-on': case 'report-nothing': return 'report';
    case 'ask-how-it-went': return 'ask-provider';
    case 'ask-client': return 'ask-client';
    case 'ask-testimonial': return 'quote-leave';
    case 'look-at-pause': return 'way-back';
    default: return 'follow-up';
  }
}
/** Waiting for the other is the same matter as asking them. */
const same = (kind: LoopKind): LoopKind => (kind === 'client-waits' || kind === 'outcome' ? 'ask-provider' : kind);

function signsOf(referral: Referral, period: Period, wasAsked: boolean, personOf: PersonLookup): readonly Omit<Loop, 'key' | 'followUp'>[] {
  const introducer = reachable(referral, referral.introducerId);
  const provider = reachable(referral, referral.providerId);
  const client = reachable(referral, clientOf(referral));
  const base = { referralId: referral.id, words: null };
  const loops: Omit<Loop, 'key' | 'followUp'>[] = [];
  const isReceived = referral.direction === 'received';
  const isOpen = isIntroduced(referral) && referral.outcome === null && referral.closedOn === null && wonOn(referral) === null;
  if (isReceived && introducer && thankedOnOf(referral) === null) loops.push({ ...base, kind: 'thank', personId: introducer, since: referral.introducedOn ?? referral.capturedOn });
  if (isReceived && introducer && howItWent(referral) === 'well' && reportedOn(referral, period) === null) loops.push({ ...base, kind: 'report', personId: introducer, since: newsOn(referral) });
  if (isOpen && !isReceived && provider && !mayAskClient(referral)) loops.push({ ...base, kind: wasAsked ? 'client-waits' : 'ask-provider', personId: provider, since: referral.introducedOn });
  else if (isOpen) loops.push({ ...base, kind: 'outcome', personId: client, since: referral.introducedOn ?? referral.capturedOn });
  if (!isReceived && client && isIntroduced(referral) && mayAskClient(referral) && newestOf(referral, 'client-word') === null && referral.closedOn === null) loops.push({ ...base, kind: 'ask-client', personId: client, since: newestOf(referral, 'provider-word')?.on ?? null });
  for (const praise of Object.values(personOf(client)?.praise ?? {})) if (praise.referralId === referral.id && (praise.leave === 'not-asked' || praise.leave === 'asked')) loops.push({ ...base, kind: 'quote-leave', personId: client, since: praise.on, words: praise.words });
  const pause = personOf(provider)?.pause;
  if (pause && !isReceived) loops.push({ ...base, referralId: null, kind: 'way-back', personId: provider, since: pause.on, words: pause.why || null });
  return loops;
}

/** `followUps`: by referral, done ones too. What is only planned for after `dueBy` is nothing left open. */
export function openLoops(referrals: readonly Referral[], period: Period, followUps: ReadonlyMap<string, readonly FollowUp[]>, personOf: PersonLookup, dueBy: string): readonly Loop[] {
  const loops = new Map<string, Loop>();
  for (const referral of referrals) {
    const stored = followUps.get(referral.id) ?? [];
    const wasAsked = stored.some(({ kind, state }) => kind === 'ask-how-it-went' && state === 'done');
    const open = stored.filter(({ state }) => state === 'open');
    const told = new Set<LoopKind>();
    for (const sign of signsOf(referral, period, wasAsked, personOf)) {
      const key = `${sign.kind}:${sign.referralId ?? sign.personId ?? ''}`;
      const matter = same(sign.kind);
      if (!loops.has(key)) loops.set(key, { ...sign, key, followUp: told.has(matter) ? null : (open.find((followUp) => matterOf(followUp.kind) === matter) ?? null) });
      told.add(matter);
    }
    for (const followUp of open) {
      const matter = matterOf(followUp.kind);
      const key = `follow-up:${followUp.id}`;
      if (followUp.dueOn <= dueBy && (matter === 'follow-up' || !told.has(matter))) loops.set(key, { key, kind: 'follow-up', referralId: referral.id, personId: followUp.personId, since: followUp.since, words: followUp.note, followUp });
    }
  }
  return [...loops.values()];
}
