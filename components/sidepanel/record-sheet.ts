// Everything the screen of one record needs, read from the book at one time.
import { unsavedDraft } from '../../lib/actions/keep-unsaved.ts';
import { draftKinds, type DraftChoice } from '../../lib/actions/prepare-draft.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { assessCare, type Care } from '../../lib/domain/care.ts';
import { daysOf, rulesOf } from '../../lib/domain/cadence/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { oldestFirst, type BookEvent } from '../../lib/domain/event.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { nextStep, type NextStep } from '../../lib/domain/next-step.ts';
import { ME, type Person, type PersonId } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { isForgotten, partyOf, type Referral } from '../../lib/domain/referral.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { draftKey } from './draft-choice.ts';
import { openRecordMails } from './record-mails.ts';

export interface RecordSheet {
  readonly referral: Referral;
  /** Null for me, and where nobody is chosen. */
  readonly people: Readonly<Record<Role, Person | null>>;
  readonly followUps: readonly FollowUp[];
  /** Oldest first, follow-ups that a person touched included. */
  readonly history: readonly BookEvent[];
  /** All events of the record and its follow-ups: what belongs to one save is taken back together. */
  readonly events: readonly BookEvent[];
  readonly care: Care;
  readonly step: NextStep;
  readonly today: string;
  /** Nobody was ever introduced by this person before. */
  readonly firstFrom: boolean;
  /** What may be written now. */
  readonly kinds: readonly DraftChoice[];
  /** What was begun and not placed yet. */
  readonly begun: readonly DraftChoice[];
  /** To whom the person chose to write, where the record names no reader. */
  readonly readers: readonly Person[];
}

const ROLES: readonly Role[] = ['prospect', 'introducer', 'provider'];

export async function readSheet(tools: Tools, referral: Referral, settings: Settings): Promise<RecordSheet> {
  const today = dayOf(tools.now());
  const read = (id: PersonId | null): Promise<Person | null> => (id === null || id === ME || isForgotten(referral, id) ? Promise.resolve(null) : tools.book.person(id));
  const [prospect, introducer, provider] = await Promise.all(ROLES.map((role) => read(partyOf(referral, role))));
  const [followUps, own, kinds] = [await tools.book.followUpsOf(referral.id), await tools.book.historyOf(referral.id), draftKinds(referral, settings)];
  const planned = (await Promise.all(followUps.map((f) => tools.book.historyOf(f.id)))).flat();
  const parties = [prospect, introducer, provider].filter((person): person is Person => Boolean(person));
  // What was noted with its people by the same saves, so that it is taken back with them.
  const operations = new Set([...own, ...planned].map((event) => event.operation));
  const noted = (await Promise.all(parties.map(({ id }) => tools.book.historyOf(id)))).flat().filter((event) => event.kind === 'noted' && operations.has(event.operation));
  const chosen = (await openRecordMails(tools, referral.id)).chosen();
  const written = [...kinds.filter(({ side }) => side !== 'anyone'), ...chosen];
  const kept = await Promise.all(written.map((choice) => unsavedDraft(tools, draftKey(referral.id, choice))));
  const readers = await Promise.all([...new Set(chosen.map(({ reader }) => reader ?? null))].map(read));
  const earlier = referral.introducerId && referral.introducerId !== ME ? (await tools.book.referralsOf(referral.introducerId)).filter((r) => !r.removed && r.introducerId === referral.introducerId) : [];
  return {
    referral, followUps, today, kinds,
    people: { prospect: prospect ?? null, introducer: introducer ?? null, provider: provider ?? null },
    history: [...own, ...planned.filter((event) => event.kind === 'done' || event.kind === 'put-off')].sort(oldestFirst),
    events: [...own, ...planned, ...noted],
    care: assessCare(referral, today, daysOf(rulesOf(settings), 'ask-how-it-went', referral.business) ?? settings.evaluateAfterDays),
    step: nextStep(referral, today, settings, new Map(parties.map((person) => [person.id, person]))),
    firstFrom: earlier.length > 0 && earlier.every((r) => r.id === referral.id || r.capturedOn > referral.capturedOn || (r.capturedOn === referral.capturedOn && r.id > referral.id)),
    begun: written.filter((_, i) => kept[i]),
    readers: readers.filter((person) => person !== null),
  };
}

/** Events that a later one took back. */
export const takenBack = (events: readonly BookEvent[]): ReadonlySet<string> => {
  const gone = new Set<string>();
  for (const event of [...events].sort(oldestFirst).reverse()) if (event.undoes !== undefined && !gone.has(event.id)) gone.add(event.undoes);
  return gone;
};
