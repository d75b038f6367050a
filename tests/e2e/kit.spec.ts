// The kit and the matching in a real browser, in two languages: a profile is written, a need finds who could help and one is chosen; the kit is held back while it names somebody, then copied, printed and taken as a document.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { loadKitWords } from '../../lib/drafting/kit/load-kit-words.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const room = (page: Page, name: 'referrals' | 'people' | 'kit' | 'settings'): Promise<void> => page.getByRole('navigation').locator(`a[href="#/${name}"]`).click();
const about = (act: Parameters<typeof t>[0], what: string): string => t('act.about', { act: (t as (key: string) => string)(act), what });
const undo = (page: Page) => button(page.getByRole('status', { name: t('toast.region') }), t('act.undo'));

const TOLD = {
  en: {
    me: 'Mara Lindqvist', who: 'Owners of small studios', problems: 'websites that nobody finds\nphotos from a telephone', triggers: 'we live by word of mouth', helper: 'Irena Novakova',
    helps: 'VAT returns that are late', hears: 'my accountant is retiring', need: 'Her accountant is retiring and the VAT return is due', topic: 'Books for a pottery', marked: ['Books', 'accountant', 'retiring', 'VAT return'],
  },
  ja: {
    me: '三上 真理', who: '小さな工房を営む方', problems: 'ホームページが十年前のまま\n写真が暗い', triggers: '口コミだけが頼り', helper: '大塚 和子',
    helps: '確定申告が毎年ぎりぎり', hears: '税務署から手紙が来た', need: '領収書の整理と確定申告を任せたい', topic: '陶芸家の帳簿', marked: ['帳簿', '領収書', '確定申告'],
  },
} as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(`the kit (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const told = TOLD[language];
    let session: Session;
    let book: Page;
    const sheet = () => book.locator('.kit-sheet');
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
      await room(book, 'settings');
      await book.getByLabel(t('settings.name')).fill(told.me);
      await book.getByLabel(t('settings.emails')).fill('mara@lindqvist.example');
      await button(book.locator('.save-line'), t('act.save')).click();
    });
    test.afterAll(() => session.close());

    test('whom one looks for is written in one go, and taken back in one go', async () => {
      await room(book, 'kit');
      await expect(book.getByRole('heading', { name: t('kit.nothing') })).toBeVisible();
      await noBarriers(book);
      await button(book, about('act.fillIn', t('kit.part.ideal'))).click();
      await book.getByLabel(t('ideal.who'), { exact: true }).fill(told.who);
      await book.getByLabel(t('ideal.problems')).fill(told.problems);
      await book.getByLabel(t('ideal.triggers')).fill(told.triggers);
      await noBarriers(book);
      await button(book, t('act.save')).click();
      await expect(sheet()).toContainText(told.who);
      await undo(book).click();
      await expect(book.getByRole('heading', { name: t('kit.nothing') })).toBeVisible();
      await undo(book).waitFor({ state: 'detached' });
      await button(book, about('act.fillIn', t('kit.part.ideal'))).click();
      await book.getByLabel(t('ideal.who'), { exact: true }).fill(told.who);
      await book.getByLabel(t('ideal.problems')).fill(told.problems);
      await book.getByLabel(t('ideal.triggers')).fill(told.triggers);
      await button(book, t('act.save')).click();
      for (const part of ['phrases', 'steps', 'certificate'] as const) await button(book, about('kit.use', t(`kit.part.${part}`))).click();
      await expect(sheet()).toContainText(told.triggers);
      await expect(book.locator('.kit-certificate')).toBeVisible();
    });

    test('a provider gets an ideal client, and a need finds who could help, with the words', async () => {
      await room(book, 'people');
      await button(book, t('person.new')).click();
      await button(book, about('act.fillIn', t('field.name'))).click();
      await book.locator('.detail').getByLabel(t('field.name'), { exact: true }).fill(told.helper);
      await book.keyboard.press('Enter');
      await expect(book.getByRole('heading', { level: 1, name: told.helper })).toBeVisible();
      await button(book, about('act.fillIn', t('ideal.title'))).click();
      await book.getByLabel(t('ideal.problems')).fill(told.helps);
      await book.getByLabel(t('ideal.triggers')).fill(told.hears);
      await button(book.locator('.detail'), t('act.save')).click();
      await expect(book.locator('.detail .ledger', { hasText: told.helps })).toBeVisible();
      await noBarriers(book);

      await button(book, t('room.add')).or(book.getByRole('link', { name: t('room.add') })).first().click();
      await book.getByLabel(t('add.topic')).fill(told.topic);
      await book.getByLabel(t('add.need')).fill(told.need);
      await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
      await book.getByLabel(t('pick.label')).fill('Agnes Wirral');
      await book.getByLabel(t('pick.email')).fill('agnes@wirral.example');
      await button(book, t('pick.add', { name: 'Agnes Wirral' })).click();
      await button(book, t('add.saveLead')).or(button(book, t('add.saveReferral'))).first().click();
      const help = book.getByRole('region', { name: t('help.title') });
      await expect(help.getByRole('link', { name: told.helper })).toBeVisible();
      expect(await help.locator('.soft mark').allTextContents()).toEqual([...told.marked]);
      expect((await help.locator('.cand mark').allTextContents()).length).toBeGreaterThan(0);
      await noBarriers(book);
      await help.getByRole('link', { name: told.helper }).click();
      await expect(book.getByRole('list', { name: t('needs.title') }).locator('mark').first()).toBeVisible();
      await noBarriers(book);
      await book.goBack();
      await button(help, about('act.choose', told.helper)).click();
      await expect(help).toHaveCount(0);
      await undo(book).click();
      await expect(help).toBeVisible();
      await button(help, about('act.choose', told.helper)).click();
      await button(book, t('act.about', { act: t('care.check'), what: t('care.relevant') })).click();
      await button(book, t('suggest.keep')).click();
      await expect(book.getByRole('definition').filter({ hasText: '→' }).first()).toBeVisible();
      await noBarriers(book);
    });

    test('a note to forward that names somebody of the book is held, with the words', async () => {
      await room(book, 'kit');
      await button(book, about('kit.write', t('kit.part.forward'))).click();
      const note = book.getByRole('textbox', { name: t('kit.part.forward') });
      const text = await note.inputValue();
      await note.fill(`${text}\nPS: Agnes Wirral was so pleased.`);
      await expect(book.getByText(t('kit.named', { name: 'Agnes Wirral' }))).toBeVisible();
      await expect(button(book.locator('[data-part=forward]').first(), t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await noBarriers(book);
      await note.fill(text);
      await expect(book.getByText(t('kit.named', { name: 'Agnes Wirral' }))).toHaveCount(0);
      await button(book.locator('[data-part=forward]').first(), t('act.save')).click();
      await expect(sheet()).toContainText('mara@lindqvist.example');
    });

    test('it is copied, printed, and a document that can be opened', async () => {
      const words = await loadKitWords(language);
      // What goes into the clipboard is looked at on its way; it really goes there.
      const copying = book.evaluate(() => new Promise<{ text: string; html: string }>((read) => {
        const write = navigator.clipboard.write.bind(navigator.clipboard);
        navigator.clipboard.write = async (items) => {
          await write(items);
          const [item] = items;
          if (item) read({ text: await (await item.getType('text/plain')).text(), html: await (await item.getType('text/html')).text() });
        };
      }));
      await button(book, t('kit.copyAll')).click();
      await expect(book.getByRole('status', { name: t('toast.region') })).toContainText(t('kit.copied', { what: t('kit.preview') }));
      const copied = await copying;
      expect(copied.text).toContain(told.who);
      expect(copied.text).toContain(words.headings.steps);
      expect(copied.html).toContain('<ol>');

      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('kit.word')).click()]);
      expect(download.suggestedFilename()).toBe(`goen-kit-${language}.docx`);
      const xml = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
      for (const text of [told.who, words.headings.phrases, words.certificate.title, words.start.steps[0]]) expect(xml).toContain(text);

      await book.evaluate(() => { window.print = () => { document.title = `printed ${document.documentElement.dataset['print'] ?? ''}`; }; });
      // Printing ends what was chosen to be printed.
      const printed = async (part: 'Sheet' | 'Certificate' | null, format: string): Promise<number> => {
        if (part) {
          await button(book, t(`kit.print${part}`)).click();
          await expect(book).toHaveTitle(`printed ${part.toLowerCase()}`);
        }
        return (await book.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      };
      for (const format of ['A4', 'Letter']) {
        expect(await printed('Sheet', format)).toBe(1);
        expect(await printed('Certificate', format)).toBe(1);
        expect(await printed(null, format)).toBe(2);
      }
    });

    test('another language has a kit of its own; the room has no barriers, wide and narrow, light and dark', async () => {
      await book.getByLabel(t('kit.language')).selectOption('it');
      await expect(book.getByText(t('ideal.otherLanguage'))).toBeVisible();
      await expect(sheet()).not.toContainText(told.triggers.slice(0, 4).repeat(2));
      await expect(sheet().getByRole('heading', { level: 2 })).toContainText(told.me);
      await book.getByLabel(t('kit.language')).selectOption(language);
      for (const [width, colorScheme] of [[1360, 'dark'], [400, 'light'], [320, 'dark']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        await noBarriers(book);
        expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
      await book.setViewportSize({ width: 1360, height: 900 });
      await book.emulateMedia({ colorScheme: 'light' });
      await room(book, 'people');
      await book.getByRole('link', { name: told.helper }).click();
      // By key: what stands between the two grows a line once it is read, and a press of the mouse may fall beside a link that moves.
      await book.getByRole('link', { name: t('kit.openSheet') }).press('Enter');
      await expect(sheet()).toContainText(told.helps);
      await noBarriers(book);
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
