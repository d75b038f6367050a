// WCAG 2.2 AA and axe's best practice, as far as axe can see them.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A colour on its way from light to dark is neither. */
const colorsStand = (page: Page): Promise<unknown> => page.evaluate(() => Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished.catch(() => undefined))));

export async function noBarriers(page: Page): Promise<void> {
  await colorsStand(page);
  // The rules are the same; what they pass is not gathered word by word, which took a third of the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(AXE_RULES).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
