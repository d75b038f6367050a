// Tags: how one is kept, which is meant by what is typed, which are suggested.
import { expect, test } from 'vitest';
import { atOnce } from '../../lib/domain/at-once.ts';
import { asWritten, cleanTag, countTags, suggestTags, tagChange, tagsIn } from '../../lib/domain/tags.ts';

test.each([['  #fair  2019 ', 'fair 2019'], ['＃見本市', '見本市'], ['', ''], [' # ', ''], ['a\tb\nc', 'a b c'], ['__proto__', ''], ['# __proto__', ''], ['x'.repeat(90), 'x'.repeat(60)]])('“%s” is kept as “%s”', (typed, kept) => expect(cleanTag(typed)).toBe(kept));
test('several with commas, each once', () => expect(tagsIn('fair, BNI、商工会 , fair;')).toEqual(['fair', 'BNI', '商工会']));
test('parted by the commas of any language', () => expect(tagsIn(' a, b、c；d\n, a ')).toEqual(['a', 'b', 'c', 'd']));
test('another writing of a tag that is there is that tag', () => expect([asWritten('FAIR', ['fair']), asWritten('Fair-2', ['fair 2']), asWritten('new', ['fair'])]).toEqual(['fair', 'fair 2', 'new']));
const rows = [{ tags: { fair: true, bni: true } }, { tags: { fair: true } }, { tags: { 'trade fair': true } }] as const;
test('counted, the most used first', () => expect(atOnce(countTags(rows as never))).toEqual([{ tag: 'fair', count: 2 }, { tag: 'bni', count: 1 }, { tag: 'trade fair', count: 1 }]));
test('suggested: those that begin so first, never one that is there', () => {
  expect(suggestTags(atOnce(countTags(rows as never)), 'fa', {})).toEqual(['fair', 'trade fair']);
  expect(suggestTags(atOnce(countTags(rows as never)), '', { fair: true })).toEqual(['bni', 'trade fair']);
});
test('a change puts what is not there and takes off what is', () => {
  expect(tagChange({ tags: { a: true } }, ['a', 'b'], ['c'])).toEqual({ b: true });
  expect(tagChange({ tags: { a: true } }, ['a'], ['a'])).toBeNull();
  expect(Object.keys(tagChange({ tags: {} }, ['__proto__']) ?? {})).toEqual(['__proto__']);
});
