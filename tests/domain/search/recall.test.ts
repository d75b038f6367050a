// Of what should be found, the search shows all, however it is typed: on two thousand invented records in three scripts, more with `GOEN_SEARCH_RECORDS`.
import { describe, expect, test } from 'vitest';
import { personEntry, referralEntry } from '../../../lib/domain/search/entry.ts';
import { EntriesPacker } from '../../../lib/domain/search/pack-entries.ts';
import { soundPack } from '../../../lib/domain/search/pack.ts';
import { SearchIndex } from '../../../lib/domain/search/search-index.ts';
import { INVENTED_ON, inventPeople, inventReferrals } from '../../bench/invented-records.ts';
import { queriesFor, recallOf, type QueryKind } from '../../bench/search-queries.ts';

const RECORDS = Number(process.env['GOEN_SEARCH_RECORDS'] ?? 2_000);
const people = inventPeople(RECORDS / 2, 31);
const entries = [...people.map(personEntry), ...inventReferrals(RECORDS / 2, people, 32).map(referralEntry)];
const packer = new EntriesPacker();
for (const entry of entries) packer.add(entry);
const pack = packer.pack(1);
const index = new SearchIndex(pack);
const recall = (kind: QueryKind): number => {
  const { recall: queries } = queriesFor(entries, kind, 120, 5);
  expect(queries.length).toBe(120);
  return queries.reduce((sum, query) => { const found = index.find({ typed: query.typed, most: 20, today: INVENTED_ON }); return sum + recallOf(query, found.people.ids, found.referrals.ids); }, 0) / queries.length;
};

describe('among the first twenty', () => {
  test('whatever begins with it', () => expect(recall('beginning')).toBe(1));
  test('whatever holds the Han or kana', () => expect(recall('infix')).toBe(1));
  test('what was meant, in spite of a slip', () => expect(recall('slip')).toBeGreaterThanOrEqual(0.97));
  test('whoever is named by the whole name, or by the reading of it in kana or romaji', () => {
    const missed = people.slice(0, 300).flatMap((person) => [person.name, ...person.otherNames].filter((typed) => !index.find({ typed, most: 20, today: INVENTED_ON }).people.ids.includes(person.id)));
    expect(missed).toEqual([]);
  });
});

describe('packed', () => {
  test('a record tells the same as when it is put in by itself', () => {
    const loose = new SearchIndex(null);
    for (const entry of entries) loose.put(entry);
    const sorted = (of: SearchIndex, typed: string): readonly string[] => { const found = of.find({ typed, most: 5_000, today: INVENTED_ON }); return [...found.people.ids, ...found.referrals.ids].sort(); };
    for (const typed of ['ka', '山', '税理士', 'barl', 'щег', 'bookkeper', 'fair spring', 'やま', '+4']) expect([typed, sorted(index, typed)]).toEqual([typed, sorted(loose, typed)]);
  });
  test('any one bit that changes is noticed', () => {
    const { words, records } = pack;
    for (const array of [words.postings, words.starts, words.ends, records.flags, records.touched, records.amounts, records.parties, records.idEnds]) {
      for (const at of [0, Math.floor(array.byteLength / 2), array.byteLength - 1]) {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        bytes[at] = (bytes[at] as number) ^ 16;
        expect(soundPack(pack)).toBeNull();
        bytes[at] = (bytes[at] as number) ^ 16;
      }
    }
    expect(soundPack(pack)).toBe(pack);
    expect(soundPack({ ...pack, records: { ...records, ids: records.ids.replace('1', '2') } })).toBeNull();
  });
});
