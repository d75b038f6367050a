// The contract of hosts, tried on a mail client on paper: an honest host keeps it, and each way of breaking it is found.
import { expect, it } from 'vitest';
import { breachesOf } from './contract.ts';
import { liars } from './liars.ts';
import { paperStage } from './paper.ts';

it('an honest host keeps it', async () => {
  expect(await breachesOf(paperStage())).toEqual([]);
});

it.each(liars)('a host that $does breaks it', async ({ how, found }) => {
  expect((await breachesOf(paperStage(how))).some((said) => found.test(said))).toBe(true);
});
