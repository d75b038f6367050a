// New ids are UUIDs of version 7, each later than the one before, none twice.
import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { newId } from '../../lib/messaging/new-id.ts';

test('10,000 at once: valid, in order, none twice', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
