// How fast, how well and in how little memory the search answers at 100,000 records, against a scan, uFuzzy and minisearch in the same page of a real Chromium. `GOEN_BENCH_ROWS` makes the book smaller.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle, PAGE_ADDRESS, servePage } from '../e2e/serve-page.ts';
import { quantile } from './figures.ts';
import type { QueryKind } from './search-queries.ts';
import type { SearchTimes } from './search-page.ts';

const two = (x: number): number => Number(x.toPrecision(3));
const p95 = (times: readonly number[]): number => quantile(times, 0.95);

interface Asked {
  readonly p95Ms: { readonly ours: number; readonly scan: number; readonly uFuzzy: number; readonly minisearch: number };
  readonly medianMs: number;
  readonly againstScan: number | null;
  readonly againstUFuzzy: number;
  readonly recallAt20: number;
  readonly recallN: number;
  readonly missed: readonly string[];
  readonly n: number;
  readonly limit: string;
}
function asked(times: SearchTimes, kind: QueryKind): Asked {
  const [ours, scan, uFuzzy, mini] = [times.ours, times.scan, times.uFuzzy, times.mini].map(p95) as [number, number, number, number];
  return {
    p95Ms: { ours: two(ours), scan: two(scan), uFuzzy: two(uFuzzy), minisearch: two(mini) }, medianMs: two(quantile(times.ours, 0.5)),
    againstScan: kind === 'slip' ? null : two(ours / scan), againstUFuzzy: two(ours / uFuzzy), recallAt20: Number(times.recall.toFixed(4)), recallN: times.recallOf, missed: times.worst, n: times.ours.length,
    limit: kind === 'slip' ? '<= 0.5 x uFuzzy, recall >= 0.97 (a scan finds none)' : '<= 1.7 x scan, <= 0.5 x uFuzzy, recall 1.00',
  };
}

/** Megabytes in use after everything that can go is gone: the script's heap and the arrays beside it. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const used = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return (used.usedSize + (used.backingStorageSize ?? 0)) / 1e6;
}

export async function benchSearch(page: Page, { records = Number(process.env['GOEN_BENCH_ROWS'] ?? 100_000), count = 100, rounds = 3 } = {}): Promise<object> {
  page.setDefaultTimeout(600_000);
  await servePage(page, await bundle(join(import.meta.dirname, 'search-page.ts')));
  const fresh = async (): Promise<void> => { await page.goto('about:blank'); await page.goto(PAGE_ADDRESS); };
  await fresh();
  const packing = await page.evaluate((n) => window.search.fill(n), records);
  const cold: { ours: number; peer: number }[] = [];
  const memory: { ours: number; peer: number }[] = [];
  const opened = async (what: 'coldOurs' | 'coldMini'): Promise<readonly [number, number]> => {
    await fresh();
    const before = await memoryOf(page);
    const took = await page.evaluate((name) => window.search[name](), what);
    return [took, (await memoryOf(page)) - before];
  };
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? 'coldOurs' : 'coldMini';
    const one = await opened(first);
    const other = await opened(first === 'coldOurs' ? 'coldMini' : 'coldOurs');
    const [ours, peer] = first === 'coldOurs' ? [one, other] : [other, one];
    cold.push({ ours: ours[0], peer: peer[0] });
    memory.push({ ours: ours[1], peer: peer[1] });
  }
  await fresh();
  const reads = [];
  for (let i = 0; i < 7; i++) reads.push(await page.evaluate(() => window.search.readPack()));
  const found: Record<string, Asked> = {};
  for (const kind of ['beginning', 'infix', 'slip'] as const) {
    await fresh();
    found[kind] = asked(await page.evaluate(([n, k, c]) => window.search.ask(n, k, c), [records, kind, count] as const), kind);
  }
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  return {
    records, ...found,
    coldStart: { ours: two(median(cold.map(({ ours }) => ours))), peer: two(median(cold.map(({ peer }) => peer))), ratio: two(median(cold.map(({ ours }) => ours)) / median(cold.map(({ peer }) => peer))), p95: two(p95(cold.map(({ ours }) => ours))), n: cold.length, unit: 'ms from rows in the store to the first answer, against getAll and building minisearch', limit: '<= 0.10' },
    memory: { ours: two(median(memory.map(({ ours }) => ours))), peer: two(median(memory.map(({ peer }) => peer))), ratio: two(median(memory.map(({ ours }) => ours)) / median(memory.map(({ peer }) => peer))), n: memory.length, unit: 'MB, the heap and the arrays beside it, against minisearch', limit: '<= 0.35' },
    readPack: { median: two(median(reads)), p95: two(p95(reads)), n: reads.length, unit: 'ms to read the packed index and check it' },
    packing: { once: two(packing), unit: 'ms to read all rows and pack them, in the page; the extension does it in a worker' },
  };
}
