// What is due, in the popup of a page where nothing can be read, whichever browser it is done in: the number on the icon, later, done, and the way back.
import { expect } from '@playwright/test';
import type { PersonPage, PersonSession } from './person-page.ts';
import { shows } from './sees.ts';
import { button, t } from './words.ts';

/** One thing is due, with these words and of this person; `page` is in front. */
export async function dueInPopup<Page extends PersonPage>(session: PersonSession<Page>, page: Page, due: string, who: RegExp, noBarriers: (page: Page) => Promise<void>): Promise<void> {
  await expect.poll(() => session.badge()).toBe('1');
  await expect.poll(() => session.popupOf(page)).toMatch(/popup\.html$/);
  await session.clickIcon(page);
  const popup = await session.popup();
  await shows(popup.getByText(due, { exact: true }));
  await shows(popup.getByText(who).first());
  await noBarriers(popup);

  await button(popup, new RegExp(`^${t('act.later')}`)).click();
  await popup.getByRole('menuitem', { name: t('snooze.tomorrow') }).click();
  await expect.poll(() => session.badge()).toBe('');
  await button(popup, t('act.undo')).click();
  await expect.poll(() => session.badge()).toBe('1');
  // The number may be there before the list is.
  await shows(popup.getByText(due, { exact: true }));
  await popup.keyboard.press('d');
  await shows(popup.getByText(t('popup.nothing')));
  await expect.poll(() => session.badge()).toBe('');
  await popup.keyboard.press('z');
  await expect.poll(() => session.badge()).toBe('1');
}
