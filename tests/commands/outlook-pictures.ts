// Takes pictures of Outlook's pane in its main states, narrow and wide, into a folder: `npm run pictures -- outlook FOLDER`. They are looked at, not kept.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startOutlook, SITE, type OutlookSession } from '../e2e/outlook.ts';
import { draftText, fillInAddress, insert, writeTo } from '../e2e/person.ts';
import { button, speakAs, t } from '../e2e/words.ts';

type Scheme = 'light' | 'dark';
const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;

async function take(folder: string, language: keyof typeof LOCALES, scheme: Scheme, width: number): Promise<void> {
  await speakAs(language);
  const begin = async (isSilent: boolean): Promise<readonly [OutlookSession, (what: string) => Promise<void>]> => {
    const outlook = await startOutlook(LOCALES[language], { width, isSilent });
    await outlook.page.emulateMedia({ colorScheme: scheme });
    return [outlook, async (what) => {
      await outlook.page.waitForTimeout(700);
      await outlook.page.locator('iframe').first().screenshot({ path: join(folder, `${what}-${language}-${scheme}-${width}.png`) });
    }];
  };
  const [outlook, picture] = await begin(false);
  const { pane } = outlook;
  await button(pane, t('panel.readPage')).waitFor();
  await picture('nothing');
  await outlook.show('t-5a0001', 1);
  await pane.getByText(t('unseen.apart', { count: 1 })).waitFor();
  await picture('apart');
  await outlook.show('t-5a0001', 0);
  await button(pane, t('unseen.readAgain')).click();
  await button(pane, t('offer.accept')).click();
  await button(pane, t('capture.saveReferral')).click();
  await pane.getByRole('region', { name: t('step.ask-provider.do', { name: 'Irena Novakova' }) }).waitFor();
  await picture('record');
  await fillInAddress(pane, 'irena@ledgerline.example');
  await writeTo(pane, 'Irena Novakova');
  await picture('draft');
  const words = await draftText(pane).inputValue();
  await draftText(pane).fill(`${words.split('\n').slice(0, 4).join('\n')}\n\nAgnes keeps a web shop, see wirral-ceramics.example.`);
  await pane.getByText(t('finding.held', { name: 'Agnes Wirral' })).waitFor();
  await picture('held');
  await draftText(pane).fill(words);
  await insert(pane, 'Outlook');
  await picture('inserted');
  await outlook.change(0, { own: '<p>Agnes Wirral says hello</p>' });
  await outlook.send(0);
  await pane.getByText(t('heldMail.title', { reader: 'Irena Novakova' })).waitFor();
  await picture('may-have-gone');
  const outside = await outlook.context.newPage();
  await outside.setViewportSize({ width, height: 820 });
  await outside.emulateMedia({ colorScheme: scheme });
  await outside.goto(`${SITE}/pane.html`);
  await outside.getByText(t('pane.outside')).waitFor();
  await outside.screenshot({ path: join(folder, `outside-${language}-${scheme}-${width}.png`) });
  await button(outside, t('pane.openBook')).click();
  await button(outside, t('book.backToMail')).waitFor();
  await outside.waitForTimeout(700);
  await outside.screenshot({ path: join(folder, `book-${language}-${scheme}-${width}.png`) });
  await outlook.close();
  const [silent, pictureOf] = await begin(true);
  await silent.pane.getByText(t('pane.silent')).waitFor({ timeout: 20_000 });
  await pictureOf('silent');
  await silent.close();
}

export async function takeOutlook(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await take(folder, 'en', 'light', 320);
  await take(folder, 'ja', 'dark', 400);
  await take(folder, 'en', 'dark', 400);
  await take(folder, 'ja', 'light', 320);
}
