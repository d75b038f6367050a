// Reads what one review needs and nothing else: the referrals of its months and of those before, their people, what is planned for them.
import { dayOf } from '../domain/day.ts';
import { ME, type PersonId } from '../domain/person.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { belongsTo, isCounted } from '../domain/review/entry.ts';
import { layReview, type Review } from '../domain/review/lay-review.ts';
import { periodBefore, periodDue, periodFrom, type Period } from '../domain/review/period.ts';
import type { Settings } from '../domain/settings.ts';
import type { Tools } from './tools.ts';

export interface LoadedReview {
  readonly review: Review;
  readonly settings: Settings;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly referrals: ReadonlyMap<string, Referral>;
  /** Of the referrals in it, by referral. */
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>;
}
type Reads = Pick<Tools, 'book' | 'now'>;
/** So many planned things are looked through for lasting business. */
const MOST_PLANNED = 300;

const partiesOf = ({ introducerId, prospectId, providerId }: Referral): readonly PersonId[] => [introducerId, prospectId, providerId].filter((id): id is PersonId => id !== null && id !== ME);

/** Business from long before in which nothing happened of late, and of which whoever made the tie is to hear: only where it is the review that is due. */
async function lastingIn(tools: Reads, id: string, settings: Settings, known: ReadonlyMap<string, Referral>): Promise<ReadonlyMap<string, Referral>> {
  const today = dayOf(tools.now());
  if (periodDue(settings.reviewMonths, today).id !== id) return new Map();
  const due = (await tools.book.openFollowUps(today, MOST_PLANNED)).filter(({ kind, referralId }) => kind === 'report-on' && referralId !== null);
  const found = await Promise.all(due.map(async ({ referralId }) => known.get(referralId ?? '') ?? tools.book.referral(referralId ?? '')));
  return new Map(found.flatMap((referral) => (referral && isCounted(referral) ? [[referral.id, referral]] : [])));
}

/** Of whom and of what nothing is loaded so far. */
async function fill(tools: Reads, id: string, settings: Settings, known: Omit<LoadedReview, 'review' | 'settings'>): Promise<LoadedReview> {
  const period = periodFrom(settings.reviewMonths, id);
  const lasting = await lastingIn(tools, id, settings, known.referrals);
  const shown = new Map([...[...known.referrals].filter(([, referral]) => belongsTo(referral, period)), ...lasting]);
  const ours = [...shown.values()];
  const missing = [...new Set(ours.flatMap(partiesOf))].filter((personId) => !known.people.has(personId));
  const [read, planned] = await Promise.all([
    Promise.all(missing.map((personId) => tools.book.person(personId))),
    Promise.all(ours.filter((referral) => !known.followUps.has(referral.id)).map(async (referral) => [referral.id, await tools.book.followUpsOf(referral.id)] as const)),
  ]);
  const people = new Map([...known.people, ...read.flatMap((person): [PersonId, Person][] => (person ? [[person.id, person]] : []))]);
  const followUps = new Map([...known.followUps, ...planned]);
  const rows = { referrals: [...known.referrals.values()], lasting: [...lasting.values()].filter((referral) => !belongsTo(referral, period)), people, followUps, today: dayOf(tools.now()) };
  return { settings, people, followUps, referrals: new Map([...known.referrals, ...lasting]), review: layReview(rows, period, periodBefore(settings.reviewMonths, period)) };
}

/** `id`: the month in which the review is due, `2026-04`. */
export async function loadReview(tools: Reads, id: string): Promise<LoadedReview> {
  const settings = await tools.book.settings();
  const period = periodFrom(settings.reviewMonths, id);
  const referrals = await tools.book.referralsBetween(periodBefore(settings.reviewMonths, period).from.slice(0, 7), period.to.slice(0, 7));
  return fill(tools, id, settings, { people: new Map(), followUps: new Map(), referrals: new Map(referrals.map((referral) => [referral.id, referral])) });
}

/** How many referrals belong to each of these times. */
export async function countReferrals(tools: Reads, periods: readonly Period[]): Promise<ReadonlyMap<string, number>> {
  const counts = periods.map(async (period) => [period.id, (await tools.book.referralsBetween(period.from.slice(0, 7), period.to.slice(0, 7))).filter((referral) => belongsTo(referral, period)).length] as const);
  return new Map(await Promise.all(counts));
}

/** Takes up what changed since, row by row. */
export async function reloadReview(tools: Reads, before: LoadedReview, subjects: readonly string[]): Promise<LoadedReview> {
  const people = new Map(before.people);
  const referrals = new Map(before.referrals);
  const followUps = new Map(before.followUps);
  const [settings] = await Promise.all([tools.book.settings(), ...subjects.map(async (id) => {
    const [referral, person, followUp] = await Promise.all([tools.book.referral(id), tools.book.person(id), tools.book.followUp(id)]);
    if (referral) referrals.set(id, referral); else referrals.delete(id);
    if (person) people.set(id, person); else people.delete(id);
    for (const stale of [id, followUp?.referralId]) if (stale) followUps.delete(stale);
  })]);
  return fill(tools, before.review.period.id, settings, { people, referrals, followUps });
}
