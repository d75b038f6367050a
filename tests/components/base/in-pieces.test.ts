// Long work in pieces: each a task of its own, none of them once it is not wanted.
import { expect, test } from 'vitest';
import { inPieces } from '../../../components/base/in-pieces.ts';

function counted(many: number): { readonly work: Generator<undefined, number>; readonly steps: () => number } {
  let steps = 0;
  const work = (function* each() { for (let n = 0; n < many; n++) { steps += 1; yield; } return steps; })();
  return { work, steps: () => steps };
}

test('nothing is done in the task that asks for it, nor in what follows that at once', async () => {
  const { work, steps } = counted(3);
  const going = inPieces(work, () => true);
  for (let n = 0; n < 10; n++) await Promise.resolve();
  expect(steps()).toBe(0);
  expect(await going).toBe(3);
});
test('what is wanted no more is not begun, or not ended', async () => {
  const never = counted(3);
  expect(await inPieces(never.work, () => false)).toBeNull();
  expect(never.steps()).toBe(0);
  let asked = 0;
  const half = (function* endless() { for (;;) yield; })();
  expect(await inPieces(half, () => (asked += 1) < 3)).toBeNull();
});
