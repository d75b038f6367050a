// WCAG 2.2 AA and axe's best practice, as far as axe can see them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

export const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brought into a page once and asked as often as one likes: with the builder of axe each look took twice as long, and all looks together a fifth of the tests' time. */
export async function noBarriers(page: Page): Promise<void> {
  // A room that is still being fetched has nothing to look at.
  await expect(page.locator('h1').first()).toBeAttached();
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeSource);
  const found = await page.evaluate(async (rules) => {
    // A colour on its way from light to dark is neither.
    await Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished.catch(() => undefined)));
    // What they pass is not gathered word by word; no rule asked for needs the texts of the style sheets.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, AXE_RULES);
  expect(found).toEqual([]);
}
