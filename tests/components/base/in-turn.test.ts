// Readings of a page, one after the other.
import { expect, test } from 'vitest';
import { inTurn } from '../../../components/base/in-turn.ts';

test('each begins once the one before has ended, in the order they were asked for', async () => {
  const log: string[] = [];
  const wait: Record<string, number> = { a: 12, b: 0, c: 4 };
  const read = inTurn(async (name: string) => {
    log.push(`${name} begins`);
    await new Promise((later) => setTimeout(later, wait[name]));
    log.push(`${name} ends`);
  });
  await Promise.all([read('a'), read('b'), read('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
test('one that fails is told to its own asker and holds up nobody', async () => {
  const read = inTurn(async (n: number) => { if (n === 1) throw new Error('closed'); });
  const [first, second] = await Promise.allSettled([read(1), read(2)]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});
