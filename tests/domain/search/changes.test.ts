// However much changes, and however often it is asked in between, the same is found as in a book that is packed anew.
import { describe, expect, test } from 'vitest';
import { personEntry, referralEntry, type Entry } from '../../../lib/domain/search/entry.ts';
import { EntriesPacker } from '../../../lib/domain/search/pack-entries.ts';
import { SearchIndex } from '../../../lib/domain/search/search-index.ts';
import { INVENTED_ON, inventPeople, inventReferrals } from '../../bench/invented-records.ts';
import { seeded } from '../../seeded.ts';

const people = inventPeople(300, 8);
const others = inventPeople(300, 9);
const referrals = inventReferrals(300, people, 10);
const byId = ([a]: readonly [string, Entry], [b]: readonly [string, Entry]): number => (a < b ? -1 : 1);

/** People first, then referrals, each by id: as they are read from the book. */
function packed(entries: ReadonlyMap<string, Entry>): SearchIndex {
  const packer = new EntriesPacker();
  for (const kind of ['person', 'referral'] as const) for (const [, entry] of [...entries].sort(byId)) if (entry.kind === kind) packer.add(entry);
  return new SearchIndex(packer.pack(1));
}
const TYPED = ['ka', 'sakura', 'example', '山', '税理士', '手紙を好み', 'bar', 'щег', 'bookkeper', 'fair', 'やま', '+4', ''];
const found = (index: SearchIndex): readonly unknown[] => TYPED.map((typed) => {
  const { people: some, referrals: of } = index.find({ typed, most: 1_000, today: INVENTED_ON });
  return [typed, some.count, of.count, ...[...some.ids, ...of.ids].sort()];
});

describe('what changed by chance', () => {
  test.each([1, 2, 3])('the same is found (%i)', (seed) => {
    const random = seeded(seed);
    const now = new Map<string, Entry>([...people.slice(0, 200).map(personEntry), ...referrals.slice(0, 200).map(referralEntry)].map((entry) => [entry.id, entry]));
    const index = packed(now);
    for (let turn = 0; turn < 900; turn++) {
      const [at, kind] = [Math.floor(random() * 300), random()];
      const [person, other, referral] = [people[at], others[at], referrals[at]];
      if (!person || !other || !referral) continue;
      if (kind < 0.15) {
        const id = random() < 0.5 ? person.id : referral.id;
        now.delete(id);
        index.remove(id);
      } else {
        const entry = kind < 0.6 ? personEntry({ ...(random() < 0.5 ? person : other), id: person.id }) : referralEntry(referral);
        now.set(entry.id, entry);
        index.put(entry);
        // Referrals that name somebody who came (back) learn who it is.
        if (entry.kind === 'person') for (const one of referrals) if (now.has(one.id) && (one.prospectId === entry.id || one.providerId === entry.id || one.introducerId === entry.id)) index.put(referralEntry(one));
      }
      if (random() < 0.1) index.find({ typed: 'ka', most: 20, today: INVENTED_ON });
      if (turn % 300 === 299) expect(found(index)).toEqual(found(packed(now)));
    }
    expect(index.living).toBe(now.size);
  });
});
