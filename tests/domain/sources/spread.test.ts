// The functions that uncertainty is added up with, against values from tables.
import { expect, test } from 'vitest';
import { digamma, median, shareRange, trigamma } from '../../../lib/domain/sources/spread.ts';

test.each([[1, -0.5772156649], [0.5, -1.9635100260], [10, 2.2517525890]])('digamma(%d)', (x, value) => expect(digamma(x)).toBeCloseTo(value, 7));
test.each([[1, 1.6449340668], [0.5, 4.9348022005], [10, 0.1051663357]])('trigamma(%d)', (x, value) => expect(trigamma(x)).toBeCloseTo(value, 6));
test('four chances of five of a share: of Beta(8, 4) nearly 0.49 to 0.83', () => {
  const { low, high } = shareRange(8, 4);
  expect([low, high].map((x) => Math.round(x * 50) / 50)).toEqual([0.48, 0.84]);
});
test.each([[[3], 3], [[1, 9], 5], [[9, 1, 2], 2]])('median of %j', (values, middle) => expect(median(values)).toBe(middle));
