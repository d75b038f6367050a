// Everything that happened with one person, of whatever record, in the order of days: contacts, answers, referrals, gifts, what was due and done, what was written on their card. It must not know the words.
import { dayOf } from './day.ts';
import type { BookEvent } from './event.ts';
import type { FollowUp } from './follow-up.ts';
import type { Contact, Moment, Worth } from './moment.ts';
import { entriesBy, type OptInEntry } from './opt-in.ts';
import type { Person } from './person.ts';
import type { Outcome, Referral } from './referral.ts';
import type { Gift, Praise } from './source.ts';

export type LineKind = 'contact' | 'referral' | 'answer' | 'due' | 'thanks' | 'card';
export const LINE_KINDS: readonly LineKind[] = ['contact', 'referral', 'answer', 'due', 'thanks', 'card'];
export type LineFact =
  | { readonly is: 'contact'; readonly contact: Contact }
  | { readonly is: 'captured' | 'introduced' | 'thanked' | 'closed' }
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  | { readonly is: 'worth'; readonly worth: Worth }
  | { readonly is: 'moment'; readonly moment: Moment }
  | { readonly is: 'answer'; readonly answer: OptInEntry }
  | { readonly is: 'due'; readonly followUp: FollowUp }
  | { readonly is: 'gift'; readonly gift: Gift }
  | { readonly is: 'praise'; readonly praise: Praise }
  | { readonly is: 'card'; readonly event: BookEvent };
export interface TimeLine {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly kind: LineKind;
  readonly fact: LineFact;
  readonly referral: Referral | null;
}
export interface TimelineFacts {
  readonly person: Person;
  /** Those in which they have a part. */
  readonly referrals: readonly Referral[];
  readonly followUps: readonly FollowUp[];
  /** Of their card. */
  readonly history: readonly BookEvent[];
}

function linesOf(referral: Referral, person: Person): readonly TimeLine[] {
  const line = (key: string, day: string | null, fact: LineFact, kind: LineKind = 'referral'): readonly TimeLine[] => (day ? [{ id: `${referral.id} ${key}`, day, kind, fact, referral }] : []);
  return [
    ...line('captured', referral.capturedOn, { is: 'captured' }), ...line('introduced', referral.introducedOn, { is: 'introduced' }), ...line('thanked', referral.thankedOn, { is: 'thanked' }, 'thanks'), ...line('closed', referral.closedOn, { is: 'closed' }),
    ...(referral.outcome ? line('outcome', referral.outcome.on, { is: 'outcome', outcome: referral.outcome }) : []),
    ...Object.values(referral.worth).flatMap((worth) => line(worth.id, worth.on, { is: 'worth', worth })),
    // With nobody named it concerns all.
    ...Object.values(referral.moments).filter(({ personId, kind }) => (personId === null || personId === person.id || personId === 'me') && kind !== 'reviewed').flatMap((moment) => line(moment.id, moment.on, { is: 'moment', moment })),
    ...entriesBy(referral.optIns, person.id).flatMap((answer) => line(answer.id, answer.on, { is: 'answer', answer }, 'answer')),
  ];
}

/** An event's clock begins with its instant. */
const dayOfEvent = ({ at }: BookEvent): string => dayOf(new Date(/^\d{4}-\d\d-\d\dT[\d:.]+Z/u.exec(at)?.[0] ?? at));
/** A contact, gift or tag stands in a line of its own. */
const isOfCard = ({ kind, put, set }: BookEvent): boolean => kind !== 'noted' || set !== undefined || !(put?.['contacts'] ?? put?.['gifts'] ?? put?.['praise']);

const dueLines = (followUp: FollowUp, at: (id: string | null) => Referral | null): readonly TimeLine[] => {
  const day = followUp.state === 'open' ? followUp.dueOn : followUp.state === 'done' ? (followUp.doneOn ?? followUp.updatedAt.slice(0, 10)) : null;
  return day === null || followUp.removed ? [] : [{ id: followUp.id, day, kind: 'due', fact: { is: 'due', followUp }, referral: at(followUp.referralId) }];
};

/** In no order. It could pause after each line or so: somebody may have twenty thousand. */
export function* findLines({ person, referrals, followUps, history }: TimelineFacts): Generator<undefined, readonly TimeLine[]> {
  const byId = new Map(referrals.map((referral) => [referral.id, referral]));
  const at = (id: string | null): Referral | null => byId.get(id ?? '') ?? null;
  const lines: TimeLine[] = [];
  for (const contact of Object.values(person.contacts)) { lines.push({ id: contact.id, day: contact.on, kind: 'contact', fact: { is: 'contact', contact }, referral: at(contact.referralId) }); yield; }
  for (const gift of Object.values(person.gifts)) lines.push({ id: gift.id, day: gift.on, kind: 'thanks', fact: { is: 'gift', gift }, referral: at(gift.referralId) });
  for (const praise of Object.values(person.praise)) lines.push({ id: praise.id, day: praise.on, kind: 'thanks', fact: { is: 'praise', praise }, referral: at(praise.referralId) });
  for (const referral of referrals) { if (!referral.removed) lines.push(...linesOf(referral, person)); yield; }
  for (const followUp of followUps) { lines.push(...dueLines(followUp, at)); yield; }
  for (const event of history) { if (isOfCard(event)) lines.push({ id: event.id, day: dayOfEvent(event), kind: 'card', fact: { is: 'card', event }, referral: null }); yield; }
  return lines;
}
/** What is still ahead stands before all. */
export const newestLineFirst = (a: TimeLine, b: TimeLine): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
