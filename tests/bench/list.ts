// How fast a list of ten thousand rows stands and scrolls, against TanStack's virtual list in the same page, and how many elements it makes.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle, PAGE_ADDRESS, servePage } from '../e2e/serve-page.ts';
import { figure, type Figure } from './figures.ts';

export interface ListFigures {
  readonly mount: Figure;
  readonly scroll: Figure;
  readonly nodes: { readonly nodes: number; readonly limit: string };
}

export async function benchList(page: Page, { count = 10_000, rounds = 60 } = {}): Promise<ListFigures> {
  await servePage(page, await bundle(join(import.meta.dirname, 'list-page.tsx')));
  await page.goto(PAGE_ADDRESS);
  const sizes = [rounds, count] as const;
  await page.evaluate(([r, n]) => window.lists.mount(r, n), [10, count] as const);
  return {
    mount: figure(await page.evaluate(([r, n]) => window.lists.mount(r, n), sizes), `ms until ${count} rows stand, against TanStack virtual`, '<= 1.25'),
    scroll: figure(await page.evaluate(([r, n]) => window.lists.scroll(r, n), sizes), 'ms for one far scroll, against TanStack virtual', '<= 1.25'),
    nodes: { nodes: await page.evaluate((n) => window.lists.nodes(n), count), limit: '<= 200' },
  };
}
