// Every case of the table, one test each.
import { afterAll, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { dueOf, openOf, tell } from './story.ts';

it.each(CASES.map((one) => [`${one.from}: ${one.what}`, one] as const))('%s', (_name, { happened, due, not }) => {
  const story = tell(...happened);
  expect(dueOf(story)).toEqual([...due].sort());
  const open = openOf(story);
  expect(open.filter(({ kind }) => not?.includes(kind))).toEqual([]);
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
});
it('the table is as long as was asked for, and no case stands in it twice', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(CASES.map(({ from, what }) => `${from} ${what}`)).size).toBe(CASES.length);
});
afterAll(() => console.log(JSON.stringify({ cases: CASES.length })));
