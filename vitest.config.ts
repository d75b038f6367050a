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

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'node_modules/**'], testTimeout: 30_000, maxWorkers: availableParallelism() },
});
