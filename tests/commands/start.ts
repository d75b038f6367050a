// The main job on a sample mailbox: in a window where there is a display, by itself where there is none, leaving pictures and the record in shots/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { start, type Session } from '../e2e/extension.ts';
import { mailbox, openThread, pressSend, profileUrl, sites } from '../e2e/mailbox.ts';
import { expandAndSave, expandJoinAndAccept, fillInAddress, insert, writeIntroduction, writeTo } from '../e2e/person.ts';
import { button, speakAs, t } from '../e2e/words.ts';

const SHOTS = join(import.meta.dirname, '../../shots');
const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function showMailbox(): Promise<void> {
  const session = await start({ sites: sites('en'), headless: false });
  await openThread(session, 't-5a0001');
  for (const slug of ['noor-halloran-kest', 'akemi-toriyabe']) await session.open(profileUrl(slug));
  await session.context.pages()[0]?.bringToFront();
  console.log(`Goen is in the toolbar (behind the puzzle piece; pin it). The mailbox of ${mailbox.me.name} has ${mailbox.threads.length} threads in four languages,`);
  console.log('and two profiles are open beside it. Open a thread and press the icon, or Alt+Shift+G. Close the window to end; nothing is kept.');
  await new Promise<void>((closed) => session.context.on('close', () => closed()));
}

async function doTheJob(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await speakAs('en');
  const session = await start({ sites: sites('en') });
  let shots = 0;
  const shot = async (page: Page, name: string): Promise<void> => {
    await page.waitForTimeout(350);
    const file = join(SHOTS, `${String((shots += 1)).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(`  ${name}`);
  };
  try {
    await job(session, shot);
    console.log(`Pictures, the record and the whole book are in ${SHOTS}. Goen asked the network ${session.ownRequests.length} times.`);
  } finally {
    await session.close();
  }
}

async function job(session: Session, shot: (page: Page, name: string) => Promise<void>): Promise<void> {
  const gmail = await openThread(session, 't-5a0001');
  await session.clickIcon(gmail);
  const panel = await session.panel(gmail);
  await button(panel, t('unseen.expand')).waitFor();
  await shot(panel, 'thread-opened');
  await expandAndSave(panel);
  await fillInAddress(panel, 'irena@ledgerline.example');
  await shot(panel, 'record');
  await writeTo(panel, 'Irena Novakova');
  await shot(panel, 'asked-in-private');
  await insert(panel, 'Gmail');
  await shot(gmail, 'in-the-compose-box');
  await pressSend(gmail);
  await panel.getByRole('heading', { name: t('step.wait-provider.do', { name: 'Irena Novakova' }) }).waitFor();
  await openThread(session, 't-5a0002', gmail);
  await expandJoinAndAccept(panel);
  await panel.getByRole('heading', { name: t('step.introduce.do', { name: 'Agnes Wirral', other: 'Irena Novakova' }) }).waitFor();
  await shot(panel, 'both-said-yes');
  await writeIntroduction(panel, 'the books of a small web shop');
  await insert(panel, 'Gmail');
  await pressSend(gmail);
  await panel.getByRole('heading', { name: t('step.wait-outcome.do') }).waitFor();
  await shot(panel, 'introduced');
  const profile = await session.open(profileUrl('noor-halloran-kest'));
  await profile.waitForTimeout(600);
  await session.clickIcon(profile);
  const contact = await session.panel(profile);
  await button(contact, t('contact.save')).click();
  await contact.getByText(t('contact.isSaved')).waitFor();
  await shot(contact, 'contact');
  const book = await session.extensionPage('book.html#/referrals');
  await book.getByText('Question about a bookkeeper').first().waitFor();
  await shot(book, 'book');
  await book.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => { Object.assign(window, { given: blob.text() }); return make(blob); };
  });
  await book.goto(`${book.url().split('#')[0]}#/keep`);
  await button(book, t('keep.out.json')).click();
  const exported = await (await book.waitForFunction(() => (window as never as { given?: Promise<string> }).given)).jsonValue();
  writeFileSync(join(SHOTS, 'record.json'), exported as string);
}

await (hasDisplay ? showMailbox() : doTheJob());
process.exit(0);
