// What a person does with a due thing where it stands, in popup and book alike: opened, noted, written and said to be sent. It knows rows, no record.
import { expect, type Locator, type Page } from '@playwright/test';
import type { FollowUpKind } from '../../lib/domain/follow-up.ts';
import { button, t } from './words.ts';

export type Due = Exclude<FollowUpKind, 'own-note'>;
/** What a row says is to be done. */
export function dueWords(kind: Due, name: string): string {
  switch (kind) {
    case 'thank-introducer': case 'ask-how-it-went': return t(`due.${kind}`);
    case 'thanks-letter': case 'report-appointment': case 'report-order': case 'report-on': case 'ask-client': case 'ask-testimonial': case 'ask-introductions': case 'regular-check': case 'plan-source': case 'review': return t(`follow.${kind}.do`, { name });
    default: throw new Error(`no words for ${kind}`);
  }
}

/** All that is due by the end of this week, in any order. */
export async function standsDue(page: Page, ...all: readonly (readonly [Due, string])[]): Promise<void> {
  const stands = page.locator('.due-desk').or(page.getByRole('heading', { name: t('popup.nothing') })).first();
  // Where neither comes, what the page says instead is what a reader of the failure needs.
  await expect.poll(async () => ((await stands.isVisible()) ? (await page.locator('.due-desk .due .do > span:first-child').allInnerTexts()).sort() : [page.url(), await page.locator('body').innerText()]), { timeout: 20_000 })
    .toEqual(all.map(([kind, name]) => dueWords(kind, name)).sort());
}
export async function fillMissing(place: Locator, words: string): Promise<void> {
  await button(place, t('slots.write')).waitFor();
  for (const line of await place.getByRole('textbox').all()) if (!(await line.inputValue())) await line.fill(words);
  await button(place, t('slots.write')).click();
}
export const openRow = async (row: Locator): Promise<void> => { if (!(await row.locator('.acts').count())) await row.locator('.open').click(); };
export async function noteInRow(row: Locator, words: string): Promise<void> {
  await openRow(row);
  await button(row, t('today.note')).click();
  await row.getByLabel(t('today.what'), { exact: true }).fill(words);
  await button(row, t('act.save')).click();
  await expect(row).toHaveCount(0);
}
/** Writes it where it stands, and says that it is sent. */
export async function writeInRow(row: Locator, go: string, missing: string): Promise<void> {
  await openRow(row);
  await button(row, go).click();
  const [ask, text]: [Locator, Locator] = [button(row, t('slots.write')), row.getByLabel(t('draft.text'), { exact: true })];
  await ask.or(text).first().waitFor();
  if (await ask.isVisible()) await fillMissing(row.locator('.below'), missing);
  await text.waitFor();
  await button(row, t('draft.iSentIt')).click();
  await expect(row).toHaveCount(0);
}
