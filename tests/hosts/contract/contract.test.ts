// The contract of hosts, tried on a mail client on paper: an honest host keeps it, and each way of breaking it is found.
import { expect, it } from 'vitest';
import { breachesOf } from './contract.ts';
import { paperStage, type Lie } from './paper.ts';

it('an honest host keeps it', async () => {
  expect(await breachesOf(paperStage(null))).toEqual([]);
});

it.each<[Lie, RegExp]>([
  ['says there without looking', /said to stand there, and stands there 0 times/],
  ['writes it twice', /said to stand there, and stands there 2 times/],
  ['forgets what it wrote', /written 3 times/],
  ['reads the thread before', /another thread is read/],
  ['mixes two threads', /another thread is read/],
  ['writes into another thread', /written while another was open/],
  ['sends it', /something was sent/],
  ['opens a box to read', /reading opened a box/],
  ['hides what stands in the box', /not read as it stands/],
  ['misreports recipients', /recipients are not as reported/],
])('a host that %s breaks it', async (lie, breach) => {
  expect((await breachesOf(paperStage(lie))).some((said) => breach.test(said))).toBe(true);
});
