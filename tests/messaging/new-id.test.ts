// New ids are UUIDs of version 7, each later than the one before, none twice.
import { validate, version } from 'uuid';
import { expect, test, vi } from 'vitest';
import { newId } from '../../lib/messaging/new-id.ts';

test('10,000 at once: valid, in order, none twice', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('in order and none twice where the clock stands still, and where it runs back', () => {
  const now = Date.now();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const standing = Array.from({ length: 1000 }, newId);
  vi.setSystemTime(now - 60_000);
  const back = Array.from({ length: 1000 }, newId);
  vi.useRealTimers();
  const ids = [...standing, ...back];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
