// axe in a page of Firefox, by the same rules as in Chromium (tests/e2e/barriers.ts).
import { expect } from '@playwright/test';
import { AXE_RULES, axeSource } from '../e2e/barriers.ts';
import type { FirefoxPage } from './firefox-page.ts';

export async function noBarriers(page: FirefoxPage): Promise<void> {
  const found = await page.inOwnWorld<readonly string[]>(
    `if (!globalThis.axe) { ${axeSource} }
     return Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).catch(() => undefined).then(() => axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')));`,
    AXE_RULES,
  );
  expect(found).toEqual([]);
}
