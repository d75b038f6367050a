// After two were introduced: the provider is asked first, then the client; praise becomes a testimonial, a result the moment to ask for introductions.
import { ME, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { latestOf, momentsOf, openComplaints, wonOn } from './business.ts';
import { doneDay, type PlanInput, type Sheet } from './planned.ts';
import { dueDay, type Rules } from './rules.ts';

/** Whom one asks how it went: who meets the need; where that is me, who has it. */
export const askedFirst = (referral: Referral): PersonId | null => (referral.providerId === ME ? referral.prospectId : referral.providerId);

/** The day from which one waits to hear how it went; null where nobody was introduced, or it is known. */
export function wonderingSince(referral: Referral): string | null {
  if (referral.outcome || referral.closedOn || !referral.introducedOn || wonOn(referral) !== null) return null;
  if (momentsOf(referral, 'provider-word', 'client-word', 'delivered', 'result').some(({ kind }) => kind !== 'client-word' || referral.direction === 'received')) return null;
  // Whoever had an appointment with me has been heard of.
  const seen = referral.direction === 'received' ? momentsOf(referral, 'appointment', 'met').map(({ on }) => on) : [];
  return latestOf([referral.introducedOn, ...seen]);
}
export function askingDay(referral: Referral, rules: Rules): string | null {
  const since = wonderingSince(referral);
  return since === null ? null : dueDay(rules, 'ask-how-it-went', since, referral.business);
}

export function planAfter(sheet: Sheet, referral: Referral, input: PlanInput): void {
  if (referral.closedOn) return;
  const first = askedFirst(referral);
  const since = wonderingSince(referral);
  if (since !== null) {
    const { askedOn } = askingOf(referral, since, input);
    if (askedOn === null) sheet.add('ask-how-it-went', first, since, since);
    else sheet.add('ask-again', first, askedOn, `${since}:again`, { since });
  }
  if (referral.direction === 'given') planClient(sheet, referral, input);
  planPraise(sheet, referral, input);
}

/** A mail that asked is no answer; what the person marks as done is one. */
function askingOf(referral: Referral, since: string, { stored }: PlanInput): { readonly askedOn: string | null; readonly toldOn: string | null } {
  const [first, again] = [since, `${since}:again`].map((cause) => stored.get(`${referral.id}:ask-how-it-went:${cause}`));
  const toldOn = [first, again].flatMap((one) => (one?.doneBy === 'mail' ? [] : (doneDay(one) ?? [])))[0] ?? null;
  return { askedOn: first?.doneBy === 'mail' ? doneDay(first) : null, toldOn };
}

/** Only once the provider has answered, or the person says so. */
function planClient(sheet: Sheet, referral: Referral, input: PlanInput): void {
  const word = momentsOf(referral, 'provider-word').at(-1);
  const toldOn = word?.on ?? (referral.introducedOn === null ? null : askingOf(referral, referral.introducedOn, input).toldOn);
  if (toldOn === null || referral.outcome?.result === 'no-response') return;
  const isKnown = momentsOf(referral, 'client-word').some(({ on }) => on >= toldOn);
  if (!isKnown) sheet.add('ask-client', referral.prospectId, toldOn, word?.id ?? 'told');
}

function planPraise(sheet: Sheet, referral: Referral, { people }: PlanInput): void {
  const { prospectId, outcome } = referral;
  if (!prospectId || prospectId === ME || openComplaints(referral).length > 0 || ['lost', 'no-response', 'problem'].includes(outcome?.result ?? '')) return;
  const word = momentsOf(referral, 'client-word').at(-1);
  const isAsked = Object.values(people.get(prospectId)?.praise ?? {}).some((praise) => praise.referralId === referral.id && praise.leave !== 'not-asked');
  if (word && !isAsked) sheet.add('ask-testimonial', prospectId, word.on, word.id);
  const result = momentsOf(referral, 'result').at(-1);
  if (!result) return;
  // Promised and delivered: the later of the two days.
  const day = latestOf([result.on, momentsOf(referral, 'delivered').at(-1)?.on]) ?? result.on;
  if (!momentsOf(referral, 'asked-introductions').some(({ on }) => on >= result.on)) sheet.add('ask-introductions', prospectId, day, result.id, { since: result.on });
}
