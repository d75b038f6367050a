// Saving stops on a page whose next try would fail as well, and goes on where it would not.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { followTrouble, isStandstill } from '../../../components/base/standstill.ts';
import type { StoreProblem } from '../../../lib/store/book.ts';

test.each<[StoreProblem, boolean]>([['closed', true], ['newer-version', true], ['blocked', true], ['unavailable', true], ['damaged', true], ['full', false], ['conflict', false]])('%s: %s', (problem, stops) => {
  const trouble = signal<StoreProblem | null>(null);
  const stop = followTrouble(trouble);
  expect(isStandstill.value).toBe(false);
  trouble.value = problem;
  expect(isStandstill.value).toBe(stops);
  trouble.value = null;
  expect(isStandstill.value).toBe(false);
  stop();
});
