// Before two are introduced: each is asked, reminded once, told when the other said no; a need is looked at again, an old yes too.
import { inOrder, type Contact } from '../moment.ts';
import { bothSaidYes, oldestUnusedYes, optInOf, partyOf, wasReminded, type Referral } from '../referral.ts';
import type { OptInEntry } from '../opt-in.ts';
import type { PlanInput, Sheet } from './planned.ts';

const SIDES = ['prospect', 'provider'] as const;
type Side = (typeof SIDES)[number];

/** What they said of it after they were asked, though it was no yes and no no: the question is not unanswered. */
export function heardSince(referral: Referral, side: Side, asked: Pick<OptInEntry, 'on' | 'recordedAt'>, people: PlanInput['people']): Contact | null {
  const person = people.get(partyOf(referral, side) ?? '');
  const heard = person && inOrder(person.contacts).filter((contact) => contact.by !== 'me' && contact.referralId === referral.id && (contact.on > asked.on || (contact.on === asked.on && contact.recordedAt > asked.recordedAt)));
  return heard?.at(-1) ?? null;
}
/** The day from which one waits for an answer. */
export const waitsSince = (referral: Referral, side: Side, asked: OptInEntry, people: PlanInput['people']): string => heardSince(referral, side, asked, people)?.on ?? asked.on;

const isRefusal = (referral: Referral, side: Side): boolean => ['declined', 'withdrawn'].includes(optInOf(referral, side).state);

export function planAsking(sheet: Sheet, referral: Referral, { people }: PlanInput, capturedOn: string): void {
  if (referral.form === 'lead' || !referral.need || referral.actual === 'someday') return sheet.add('check-need', referral.prospectId, capturedOn, capturedOn);
  if (referral.direction === 'received') return;
  const refusal = SIDES.find((side) => isRefusal(referral, side));
  if (refusal) return planTelling(sheet, referral, refusal, capturedOn);
  // Where one side stays silent after the reminder, the other is not asked for nothing.
  const isSilent = SIDES.some((side) => optInOf(referral, side).state === 'asked' && wasReminded(referral, side));
  for (const side of SIDES) {
    const personId = partyOf(referral, side);
    const { state, entry } = optInOf(referral, side);
    if (!personId) continue;
    if (state === 'not-asked' && !isSilent) sheet.add(`ask-${side}`, personId, capturedOn, personId);
    if (state !== 'asked' || !entry) continue;
    const heard = heardSince(referral, side, entry, people);
    // One reminder, never two: after it the person decides.
    sheet.add(wasReminded(referral, side) ? 'let-rest' : `chase-${side}`, personId, heard?.on ?? entry.on, heard ? `${entry.id}:${heard.id}` : entry.id, { since: entry.on });
  }
  const yes = oldestUnusedYes(referral);
  if (yes) sheet.add('check-yes', yes.personId, yes.on, yes.id);
  if (bothSaidYes(referral)) {
    const last = SIDES.map((side) => optInOf(referral, side).entry?.on ?? capturedOn).sort().at(-1) ?? capturedOn;
    sheet.add('introduce', referral.prospectId, last, last);
  }
}

/** Whoever was asked hears that the other said no. */
function planTelling(sheet: Sheet, referral: Referral, refusal: Side, capturedOn: string): void {
  const told = refusal === 'prospect' ? 'provider' : 'prospect';
  const { state } = optInOf(referral, told);
  const no = optInOf(referral, refusal).entry;
  if (partyOf(referral, told) && state !== 'not-asked' && state !== 'declined') sheet.add('tell-no', partyOf(referral, told), no?.on ?? capturedOn, no?.id ?? capturedOn);
}
