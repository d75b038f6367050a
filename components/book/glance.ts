// What the lists show while all of the book is read: the first of each, and whatever belongs to the record that is open. Read by indexes alone.
import type { DueItem } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { callName, ME, type Person } from '../../lib/domain/person.ts';
import { partiesOf, type Referral } from '../../lib/domain/referral.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';
import { nextThing, type BookLists } from './book-rows.ts';

const FIRST = 60;

const byId = <Row extends { readonly id: string }>(rows: readonly (Row | null)[]): Map<string, Row> => new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));

/** `id`: the record that is open, a person or a referral. */
export async function readGlance({ book, now }: Pick<Tools, 'book' | 'now'>, id: string | null): Promise<BookLists> {
  const today = dayOf(now());
  const [first, due, person, referral, theirs] = await Promise.all([book.firstPeople(FIRST), book.openFollowUps(undefined, FIRST), id === null ? null : book.person(id), id === null ? null : book.referral(id), id === null ? [] : book.referralsOf(id)]);
  const listed = (await Promise.all([...new Set(due.flatMap(({ referralId }) => referralId ?? []))].map((one) => book.referral(one)))).filter((one): one is Referral => one !== null && !one.removed);
  const referralById = byId([...listed, referral?.removed ? null : referral, ...theirs]);
  const named = [...new Set([...referralById.values()].flatMap(partiesOf))].filter((one) => one !== ME);
  const people = byId<Person>([...first, person, ...(await Promise.all(named.map((one) => book.person(one))))].map((one) => (one?.removed ? null : one)));
  const collator = new Intl.Collator(currentLanguage());
  const nextOf = new Map<string, DueItem>();
  for (const followUp of due) {
    const of = referralById.get(followUp.referralId ?? '');
    if (!of || nextOf.has(of.id)) continue;
    nextOf.set(of.id, nextThing(followUp, of, (one) => people.get(one ?? '') ?? null, today));
  }
  const shown = [...first, ...(person && !person.removed && !first.some((one) => one.id === person.id) ? [person] : [])];
  return { people: shown.sort((a, b) => collator.compare(callName(a), callName(b))), personById: people, referrals: [...referralById.values()], referralById, nextOf, firsts: new Set() };
}
