// Unit tests run in Node; what needs a browser runs in a real one under tests/e2e.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Node 20 has no Map.groupBy, which the reporter of failures calls.
Map.groupBy ??= <K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const DOMAIN = 'tests/domain/**/*.test.{ts,tsx}';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000, maxWorkers: availableParallelism(),
    projects: [
      // The domain knows no page, no clock and no chance: nothing of one file can reach the next, and what they load is loaded once.
      { extends: true, test: { name: 'domain', include: [DOMAIN], isolate: false } },
      { extends: true, test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: [DOMAIN, 'tests/e2e/**', 'node_modules/**'] } },
    ],
  },
});
