// Which things are due with a person, of whatever referral: a client's regular check, their rhythm, the plan with a source, a pause to look at again.
import { addDays } from '../day.ts';
import type { FollowUpKind } from '../follow-up.ts';
import type { Person } from '../person.ts';
import type { Referral } from '../referral.ts';
import { isMyClient, latestOf, momentsOf, wonOn } from './business.ts';
import { doneDay, planSheet, type PlanInput, type PlannedFollowUp, type Sheet } from './planned.ts';
import { lastContact } from './rhythm.ts';

/** Planned by the person alone; a referral's plan leaves them as they are. */
export const PERSON_KINDS: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>(['regular-check', 'stay-in-touch', 'ask-source', 'plan-source', 'look-at-pause']);

const newest = (a: Referral, b: Referral): number => ((wonOn(a) ?? '') < (wonOn(b) ?? '') ? 1 : (wonOn(a) ?? '') > (wonOn(b) ?? '') ? -1 : a.id < b.id ? -1 : 1);

/** `referrals`: those in which they have a part. */
export function planPerson(person: Person, referrals: readonly Referral[], input: PlanInput): readonly PlannedFollowUp[] {
  if (person.removed || person.erasedOn) return [];
  const theirs = referrals.filter((referral) => !referral.removed);
  const business = theirs.filter((referral) => isMyClient(referral, person.id)).sort(newest);
  const planned: PlannedFollowUp[] = [];
  const onSheet = (about: Referral | null, write: (sheet: Sheet) => void): void => {
    const sheet = planSheet(person.id, about, { ...input, people: new Map([[person.id, person]]) });
    write(sheet);
    planned.push(...sheet.planned);
  };
  const lastOn = lastContact(person)?.on ?? null;
  const { rhythm, source, pause } = person;
  const client = business[0];
  if (rhythm && rhythm.idealDays > 0) {
    const from = lastOn ?? latestOf([...theirs.map(({ capturedOn }) => capturedOn || null), doneDay(input.stored.get(`${person.id}:stay-in-touch:never`))]);
    onSheet(null, (sheet) => (from === null ? sheet.add('stay-in-touch', person.id, input.today, 'never', { since: null, isAnyDay: true }) : sheet.again('stay-in-touch', person.id, from, { days: rhythm.idealDays })));
  } else if (client) {
    const from = latestOf([lastOn, ...business.flatMap((one) => [wonOn(one), momentsOf(one, 'delivered').at(-1)?.on])]);
    if (from !== null) onSheet(client, (sheet) => sheet.again('regular-check', person.id, from));
  }
  const first = business.at(-1);
  if (first && source === null) onSheet(first, (sheet) => sheet.add('plan-source', person.id, wonOn(first) ?? input.today, 'client'));
  if (source?.nextAskOn) planAsk(onSheet, person, source.nextAskOn, source.mostAsksPerYear, theirs, input);
  if (pause?.until) onSheet(null, (sheet) => sheet.add('look-at-pause', person.id, pause.until ?? '', `${pause.on}:${pause.until ?? ''}`, { since: pause.on }));
  return planned;
}

/** On the day that was planned, and never more often in 365 days than they want to be asked. */
function planAsk(onSheet: (about: Referral | null, write: (sheet: Sheet) => void) => void, person: Person, nextAskOn: string, most: number | null, theirs: readonly Referral[], { stored }: PlanInput): void {
  const written = [...theirs.flatMap((referral) => momentsOf(referral, 'asked-introductions').filter(({ personId }) => (personId ?? referral.prospectId) === person.id).map(({ on }) => on)), ...(person.source?.askedOn ?? [])];
  // Marked as done without a trace in a record: an ask as well.
  const marked = [...stored.values()].filter(({ id }) => id.startsWith(`${person.id}:ask-source:`)).flatMap((one) => doneDay(one) ?? []);
  const asks = [...new Set([...written, ...marked])].sort().reverse();
  if (most !== null && most <= 0) return;
  if (written.some((on) => on >= nextAskOn)) return;
  const nth = most === null ? undefined : asks[most - 1];
  const from = latestOf([nextAskOn, nth === undefined ? null : addDays(nth, 365)]) ?? nextAskOn;
  onSheet(null, (sheet) => sheet.add('ask-source', person.id, from, nextAskOn, { since: nextAskOn }));
}
