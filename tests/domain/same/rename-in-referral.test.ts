// Whatever was answered under two entries of one person: under the one that is left nobody learns what neither opened.
import { expect, test } from 'vitest';
import { mayDisclose, type DisclosedFact } from '../../../lib/domain/disclosure.ts';
import { emptyReferral, partiesOf, type Referral } from '../../../lib/domain/referral.ts';
import { namedInReferral } from '../../../lib/domain/same/who-is-named.ts';
import { renameInReferral } from '../../../lib/domain/same/rename-in-referral.ts';
import { anyReferral } from '../../actions/random-book.ts';
import { newId } from '../../store/memory-book.ts';
import { seeded } from '../../seeded.ts';

const RECORDS = 600;
const FACTS: readonly DisclosedFact[] = ['name', 'contact', 'need', 'budget', 'status'];
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5'];

function widened(before: Referral, after: Referral, from: string, to: string): readonly string[] {
  const entriesOf = (id: string): readonly string[] => (id === to ? [from, to] : [id]);
  const left = PEOPLE.filter((id) => id !== from);
  return left.flatMap((of) => left.flatMap((reader) => FACTS.filter((fact) =>
    of !== reader && mayDisclose(after, of, fact, reader) && !entriesOf(of).some((one) => entriesOf(reader).some((another) => one !== another && mayDisclose(before, one, fact, another)))).map((fact) => `${fact} of ${of} to ${reader}`)));
}

test(`${RECORDS} records, every two that may be joined in them`, () => {
  const random = seeded(11);
  let [renamed, answered] = [0, 0];
  for (let n = 0; n < RECORDS; n += 1) {
    const before: Referral = { ...emptyReferral(`r${n}`), ...anyReferral(random, PEOPLE) };
    for (const from of PEOPLE) for (const to of PEOPLE) {
      const parties = partiesOf(before);
      if (from === to || (parties.includes(from) && parties.includes(to))) continue;
      const after = renameInReferral(before, { from, to, now: '2026-11-25T10:00:00.000Z', newId });
      if (after === null) { expect(namedInReferral(before).has(from)).toBe(false); continue; }
      renamed += 1;
      answered += Object.keys(after.next.optIns).length - Object.keys(before.optIns).length;
      expect(namedInReferral(after.next).has(from)).toBe(false);
      expect([n, from, to, widened(before, after.next, from, to)]).toEqual([n, from, to, []]);
    }
  }
  expect([renamed > RECORDS * 5, answered > 20]).toEqual([true, true]);
});
