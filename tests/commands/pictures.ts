// Takes the README's pictures from the running extension on the sample mailbox, so that they show what is there; with `outlook`, those of Outlook's pane.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { periodDue } from '../../lib/domain/review/period.ts';
import { start, type Session } from '../e2e/extension.ts';
import { fillBook } from '../e2e/filled-book.ts';
import { openThread, profileUrl, sites } from '../e2e/mailbox.ts';
import { draftText, fillInAddress, writeTo } from '../e2e/person.ts';
import { reviewStory } from '../e2e/review-story.ts';
import { button, speakAs, t } from '../e2e/words.ts';
import { takeOutlook } from './outlook-pictures.ts';
import { takeThunderbird } from './thunderbird-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../docs');
type Scheme = 'light' | 'dark';
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
${[['Elin', 'Marsk', 'Marsk Surveying', 'Surveyor'], ['Taro', 'Minase', 'Minase Kitchens', 'Owner'], ['Vera', 'Lugova', 'Lugova Translations', 'Translator'], ['Paolo', 'Ronchetti', 'Studio Ronchetti', 'Architect'], ['Ines', 'Quillfeather', '', '']]
    .map(([first, last, company, position], n) => `${first},${last},https://www.linkedin.com/in/${first}-${last},${n % 2 ? '' : `${first}@${last}.example`.toLowerCase()},${company},${position},0${n + 1} Mar 2024`).join('\n')}
`;

/** The panel of a tab as a page of its own, so that its width can be chosen. */
async function beside(session: Session, panel: Page, width = 400): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(panel.url());
  return page;
}
const picture = async (page: Page, what: string, language: string, scheme: Scheme): Promise<void> => {
  // Told anew each time: a page that was loaded again has forgotten it.
  await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(FOLDER, `${what}-${language}-${scheme}.png`) });
};

async function take(language: 'en' | 'ja', scheme: Scheme): Promise<void> {
  await speakAs(language);
  const session = await start({ sites: sites(language), language });
  try {
    const gmail = await openThread(session, 't-5a0001');
    await session.clickIcon(gmail);
    const panel = await session.panel(gmail);
    await button(panel, t('unseen.expand')).click();
    await button(panel, t('offer.accept')).waitFor();
    const page = await beside(session, panel);
    await button(page, t('offer.accept')).waitFor();
    await picture(page, 'thread', language, scheme);
    await gmail.bringToFront();
    await button(panel, t('offer.accept')).click();
    await button(panel, t('capture.saveReferral')).click();
    await panel.getByText(t('step.label')).first().waitFor();
    await fillInAddress(panel, 'irena@ledgerline.example');
    await page.bringToFront();
    await page.reload();
    await page.getByText(t('step.label')).first().waitFor();
    await picture(page, 'record', language, scheme);
    await writeTo(page, 'Irena Novakova');
    await draftText(page).fill(`${(await draftText(page).inputValue()).split('\n').slice(0, 4).join('\n')}\n\nAgnes keeps a web shop, see wirral-ceramics.example.`);
    await page.getByText(t('finding.held', { name: 'Agnes Wirral' })).waitFor();
    await picture(page, 'held', language, scheme);
    await page.close();
    const profile = await session.open(profileUrl(language === 'en' ? 'noor-halloran-kest' : 'akemi-toriyabe'));
    await profile.waitForTimeout(600);
    await session.clickIcon(profile);
    const contact = await session.panel(profile);
    await button(contact, t('contact.save')).waitFor();
    const contactPage = await beside(session, contact);
    await button(contactPage, t('contact.save')).waitFor();
    await picture(contactPage, 'contact', language, scheme);
    const popup = await session.extensionPage('popup.html');
    await popup.setViewportSize({ width: 380, height: 420 });
    await picture(popup, 'popup', language, scheme);
    const book = await session.extensionPage('book.html#/referrals');
    await book.getByText('Question about a bookkeeper').first().click();
    await picture(book, 'book', language, scheme);
  } finally {
    await session.close();
  }
}

/** The rooms of the years after, on half a year of invented referrals. */
async function takeRooms(language: 'en' | 'ja', scheme: Scheme): Promise<void> {
  await speakAs(language);
  const session = await start({ sites: {}, language });
  try {
    const book = await session.extensionPage('book.html');
    const period = periodDue([4, 10], new Date().toISOString().slice(0, 10));
    await fillBook(book, reviewStory(period, language));
    for (const [what, room, ready] of [['today', 'today', '.due'], ['review', `review/${period.id}`, '.figs'], ['ledger', 'ledger', 'main'], ['sources', 'sources', 'main'], ['ties', 'pictures', 'main svg']] as const) {
      await book.setViewportSize({ width: 1280, height: 860 });
      await book.goto(`${book.url().split('#')[0]}#/${room}`);
      await book.reload();
      await book.locator(ready).first().waitFor();
      await book.waitForTimeout(600);
      await picture(book, what, language, scheme);
      if (what !== 'review') continue;
      // As wide as A4, with its margins.
      await book.setViewportSize({ width: 794, height: 1000 });
      await book.emulateMedia({ media: 'print', colorScheme: 'light' });
      await book.evaluate(() => { document.body.style.padding = '16mm 14mm'; });
      await book.screenshot({ path: join(FOLDER, `review-print-${language}.png`), fullPage: true });
      await book.emulateMedia({ media: null });
    }
    await book.setViewportSize({ width: 1280, height: 860 });
    await book.goto(`${book.url().split('#')[0]}#/bring`);
    await book.reload();
    await book.locator('.bring input[type=file]').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) });
    await book.locator('.bring .windowed li').first().waitFor();
    await picture(book, 'bring', language, scheme);
    await book.goto(`${book.url().split('#')[0]}#/keep`);
    await button(book, t('keep.now')).click();
    await book.getByRole('status', { name: t('toast.region') }).getByText(t('keep.done.here')).waitFor();
    await picture(book, 'keep', language, scheme);
  } finally {
    await session.close();
  }
}

const [what, folder] = process.argv.slice(2);
if (what === 'outlook') {
  await takeOutlook(resolve(folder ?? 'shots/outlook'));
  process.exit(0);
}
mkdirSync(FOLDER, { recursive: true });
await take('en', 'light');
await take('ja', 'dark');
await takeRooms('en', 'light');
await takeRooms('ja', 'dark');
await takeThunderbird(FOLDER, 'en', 'light');
process.exit(0);
