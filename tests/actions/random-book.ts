// A small book of any shape: people with cards in all states, referrals with answers, moments and words that name them, things due. Every value comes from the seed.
import type { Tools } from '../../lib/actions/tools.ts';
import { asFields, type EventIntent } from '../../lib/domain/event.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import type { Moment } from '../../lib/domain/moment.ts';
import type { OptInEntry, OptInStep } from '../../lib/domain/opt-in.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Book } from '../../lib/store/book.ts';
import { newId, oneOf, saved, seeded } from '../store/memory-book.ts';

export interface RandomBook {
  readonly random: () => number;
  readonly people: readonly string[];
  readonly referrals: readonly string[];
}
const day = (random: () => number): string => `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
const STEPS: readonly OptInStep[] = ['asked', 'granted', 'granted', 'declined', 'withdrawn', 'expired', 'renewed'];

function anyCard(random: () => number, id: string, others: readonly string[]): Partial<Person> {
  const who = id.slice(-5);
  const maybe = <Value>(value: Value): Value | null => (random() < 0.5 ? value : null);
  const entry = (facts: object): never => ({ id: newId(), on: day(random), recordedAt: `${day(random)}T09:00:00.000Z`, ...facts }) as never;
  return {
    name: oneOf(random, [`Name ${who}`, `Name ${who}`, '']), otherNames: random() < 0.4 ? [`Other ${who}`] : [], emails: random() < 0.8 ? [`${who}@example.com`, ...(random() < 0.3 ? ['both@example.com'] : [])] : [], phones: random() < 0.5 ? [`+44 20 79${String(10_000 + Number.parseInt(who, 16)).slice(-5)}1`] : [],
    company: maybe(`Firm ${who}`), title: maybe(`Title ${who}`), headline: maybe(`Headline ${who}`), location: maybe('Leeds'), postal: maybe(`Street ${who}\nLeeds`), profileUrl: maybe(`https://www.linkedin.com/in/${who}`), website: maybe(`https://${who}.example`),
    language: maybe('it'), register: maybe('familiar'), neutral: maybe('a trade'), notes: maybe(`Notes ${who}`), rhythm: maybe({ idealDays: 30 + Math.floor(random() * 60), longestDays: 120 }),
    source: maybe({ kind: 'client', gain: null, ask: `Ask ${who}`, steps: [`Step ${who}`], tools: [], nextAskOn: maybe('2026-12-01'), mostAsksPerYear: maybe(2), notes: null }), ideal: maybe({ who: `Who ${who}`, problems: [], triggers: [`Trigger ${who}`], notFor: null }),
    pause: random() < 0.2 ? { on: '2026-03-01', why: `Why ${who}`, referralIds: [], until: maybe('2027-01-01') } : null, tags: random() < 0.5 ? { [`tag ${who}`]: true, fair: true } : {},
    contacts: random() < 0.6 ? { [newId()]: entry({ channel: 'mail', by: 'me', referralId: null, note: null }), shared: entry({ channel: 'phone', by: 'both', referralId: null, note: null }) } : {}, gifts: random() < 0.3 ? { [newId()]: entry({ form: 'gift', what: 'Tea', referralId: null, minor: null, currency: null, note: null }) } : {},
    praise: random() < 0.4 ? { [newId()]: entry({ words: 'Kind words', referralId: null, of: oneOf(random, others), leave: 'not-asked', leaveOn: null, signedAs: null }) } : {},
    notSame: random() < 0.2 ? { [oneOf(random, others.filter((other) => other !== id && other !== ME))]: true } : {},
  };
}

export function anyReferral(random: () => number, people: readonly string[]): Partial<Referral> {
  const anybody = (): string => oneOf(random, people);
  const parties: string[] = [];
  const party = (): string => { const left = people.filter((id) => !parties.includes(id)); const id = oneOf(random, left); parties.push(id); return id; };
  const received = random() < 0.4;
  const places = { introducerId: received ? party() : ME, prospectId: random() < 0.9 ? party() : null, providerId: received ? ME : random() < 0.9 ? party() : null };
  // Whoever stood in a place before, and said yes or heard one there.
  const sides = [places.prospectId, places.providerId].filter((id): id is string => id !== null && id !== ME);
  const former = oneOf(random, people.filter((id) => !parties.includes(id)));
  const answer = (): OptInEntry => ({ id: newId(), personId: random() < 0.7 ? oneOf(random, [...sides, ...sides, former]) : anybody(), about: random() < 0.8 ? 'introduction' : 'tell-introducer', ...(random() < 0.9 ? { towards: random() < 0.85 ? oneOf(random, [...sides, former, places.introducerId]) : random() < 0.5 ? null : anybody() } : {}), step: oneOf(random, STEPS), on: day(random), recordedAt: `${day(random)}T09:00:00.000Z`, channel: 'mail', covers: random() < 0.5 ? ['name'] : ['name', 'contact', 'need'], words: null, note: null });
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Record<string, Entry> => Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  const some = <Value>(many: number, make: () => Value): Value[] => Array.from({ length: Math.floor(random() * (many + 1)) }, make);
  return {
    ...places, direction: received ? 'received' : 'given', form: 'referral', capturedOn: day(random), topic: 'A roof', need: 'A new roof', actual: 'now', introducedInWriting: random() < 0.1, introducedOn: random() < 0.3 ? day(random) : null,
    optIns: byId(some(9, answer)), moments: byId(some(2, (): Moment => ({ id: newId(), kind: 'met', on: day(random), recordedAt: `${day(random)}T09:00:00.000Z`, personId: random() < 0.7 ? anybody() : null, channel: null, text: null }))),
    introducedTo: Object.fromEntries(some(2, () => [anybody(), anybody()])), allowedWords: Object.fromEntries(some(2, () => [`${anybody()} ${oneOf(random, ['mill', 'firm'])}`, true])),
    sentAnyway: Object.fromEntries(some(1, () => [newId(), { on: day(random), recordedAt: `${day(random)}T09:00:00.000Z`, told: [anybody(), anybody()], readers: [anybody()] }])), ...(random() < 0.15 ? { closedOn: '2026-10-01', closedWhy: 'done' as const } : {}),
  };
}

const added = (type: 'person' | 'referral' | 'follow-up', id: string, facts: object): EventIntent => ({ subject: { type, id }, kind: 'added', set: asFields(facts) });

export async function fillRandom(tools: Pick<Tools, 'book'>, seed: number): Promise<RandomBook> {
  const random = seeded(seed);
  const people = Array.from({ length: 6 }, () => newId());
  const referrals = Array.from({ length: 7 }, () => newId());
  const dues = Array.from({ length: 5 }, (): Partial<FollowUp> & { id: string } => ({ id: newId(), personId: oneOf(random, people), referralId: random() < 0.5 ? oneOf(random, referrals) : null, kind: 'own-note', dueOn: day(random), state: oneOf(random, ['open', 'done']), since: null, note: 'Call' }));
  await saved(tools.book, { operation: newId(), intents: [
    ...people.map((id) => added('person', id, anyCard(random, id, [...people, ME]))), ...referrals.map((id) => added('referral', id, anyReferral(random, people))), ...dues.map(({ id, ...facts }) => added('follow-up', id, facts)),
  ] });
  return { random, people, referrals };
}

/** Every row, without what only counts saves. */
export async function rowsOf(book: Book): Promise<Readonly<Record<string, unknown>>> {
  const ids = [...new Set((await book.exportBook()).events.map((event) => event.subject.id))];
  const bare = ({ revision: _revision, updatedAt: _updatedAt, ...row }: { readonly revision: number; readonly updatedAt: string }): object => row;
  const rows = await Promise.all(ids.map(async (id) => [id, (await book.person(id)) ?? (await book.referral(id)) ?? (await book.followUp(id))] as const));
  return Object.fromEntries(rows.flatMap(([id, row]) => (row ? [[id, bare(row)]] : [])));
}
