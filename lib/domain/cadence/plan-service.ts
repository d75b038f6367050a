// What I owe those I serve or meet: thanks and answers after a meeting, word of each step of a delivery, an apology on paper.
import { inOrder, type Moment } from '../moment.ts';
import { ME, type PersonId } from '../person.ts';
import { isForgotten, type Referral } from '../referral.ts';
import { cameToNothingOn, momentsOf, openComplaints } from './business.ts';
import type { PlanInput, Sheet } from './planned.ts';

/** The other one of a record in which I am a party. */
const opposite = (referral: Referral): PersonId | null => (referral.prospectId === ME ? referral.providerId : referral.prospectId);
/** Whom a moment was with. */
export const withWhom = (referral: Referral, moment: Pick<Moment, 'personId'>): PersonId | null => (moment.personId !== null && moment.personId !== ME ? moment.personId : opposite(referral));

export function planService(sheet: Sheet, referral: Referral, input: PlanInput): void {
  for (const complaint of openComplaints(referral)) {
    const to = withWhom(referral, complaint);
    if (to && !isForgotten(referral, to)) sheet.add('apology-letter', to, complaint.on, complaint.id);
  }
  if (referral.direction !== 'received' || referral.closedOn) return;
  planMeetings(sheet, referral, input);
  if (referral.providerId === ME) planDelivery(sheet, referral);
}

/** The last meeting with each: older thanks are too late for it. */
function planMeetings(sheet: Sheet, referral: Referral, { people }: PlanInput): void {
  const last = new Map<PersonId, Moment>();
  for (const met of momentsOf(referral, 'met')) {
    const whom = withWhom(referral, met);
    if (whom && !isForgotten(referral, whom)) last.set(whom, met);
  }
  for (const [whom, met] of last) {
    const written = inOrder(people.get(whom)?.contacts ?? {}).filter(({ by, channel }) => by === 'me' && channel !== 'in-person');
    if (!written.some(({ on, recordedAt }) => on > met.on || (on === met.on && recordedAt > met.recordedAt))) sheet.add('thanks-meeting', whom, met.on, met.id);
    if (!written.some(({ on }) => on > met.on)) sheet.add('open-points', whom, met.on, met.id);
  }
}

/** A `delivery-told` moment names the step that it told of. */
const isToldOf = (stepId: string, told: readonly Moment[]): boolean => told.some(({ text }) => text !== null && text.split(/\s+/u).includes(stepId));
/** The next step of which the client was not told. */
export function nextStepToTell(referral: Referral): string | null {
  const told = momentsOf(referral, 'delivery-told');
  return Object.values(referral.deliverySteps).filter(({ id }) => !isToldOf(id, told)).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

function planDelivery(sheet: Sheet, referral: Referral): void {
  const steps = Object.values(referral.deliverySteps);
  if (steps.length === 0 || referral.endedOn !== null || cameToNothingOn(referral) !== null) return;
  const told = momentsOf(referral, 'delivery-told');
  const delivered = momentsOf(referral, 'delivered').at(-1)?.on ?? null;
  for (const { id, dueOn } of steps) if (!isToldOf(id, told) && (delivered === null || dueOn > delivered)) sheet.add('tell-delivery', referral.prospectId, dueOn, id);
}
