// The way in for every other mail program, in a real browser: mails dropped on the book, the record, a question in private that leaks and is held, the file that goes out, read as a mail program reads it.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { VECTORS, watch, type Watched } from './foreign-text.ts';
import { asFiles, corpusThread, dropOn, type MailFile } from './mail-files.ts';
import { draftText, fillInAddress } from './person.ts';
import { button, speakAs, t } from './words.ts';

const CASES = {
  en: { thread: corpusThread('en/26-cracked-cello'), charset: 'utf-8', provider: 'Inez Duarte', email: null, prospect: 'teddy k', leak: 'PS: teddy k says hello, tkaplan77@ymail.example' },
  ja: { thread: corpusThread('ja/28-mango-drone-shinkin'), charset: 'iso-2022-jp', provider: '石嶺', email: 'ishimine@sky-bojo.example', prospect: '宮城 一樹', leak: '追伸：宮城 一樹様（miyagi@midoribatake.example）からのご相談です。' },
} as const;
const file = (name: string, content: string): MailFile => ({ name, content });
const mail = (head: string, body: string): string => `Delivered-To: me@own.example\nFrom: "A" <a@x.example>\nTo: me@own.example\nDate: Mon, 23 Nov 2026 09:12:00 +0000\n${head}\n\n${body}\n`;

for (const language of ['en', 'ja'] as const) {
  const { thread, charset, provider, email, prospect, leak } = CASES[language];
  test.describe(`mails as files (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    let watched: Watched;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      watched = await watch(session.context);
      book = await session.extensionPage('book.html#/add');
    });
    test.afterAll(() => session.close());
    test.afterEach(() => expect([...watched.alarms, ...session.faults, ...session.ownRequests]).toEqual([]));

    test('dropped one by one, they become one thread, a record, and goen.eml; a leak is held', async () => {
      await expect(book.getByText(t('file.lead'))).toBeVisible();
      if (language === 'en') await noBarriers(book);
      const [newest, ...older] = asFiles(thread, charset).toReversed();
      await dropOn(book, [newest ?? file('', '')]);
      await expect(book.locator('.mail-text li')).toHaveCount(1);
      await dropOn(book, [...older, newest ?? file('', '')]);
      await expect(book.locator('.mail-text li')).toHaveCount(thread.messages.length);
      await expect(book.getByText(t('where.messages', { host: t('hostName.file'), count: thread.messages.length }))).toBeVisible();
      await expect(book.getByText(prospect, { exact: true }).first()).toBeVisible();
      await book.locator('.mail-room').evaluate((room) => room.scrollTo(0, room.scrollHeight)); // what lies half under the foot is measured as half
      if (language === 'en') await noBarriers(book);
      await button(book, t('act.showInMail')).first().click();
      await expect(book.locator('.mail-text li:focus')).toHaveCount(1);
      await button(book, t('offer.accept')).first().click();
      await button(book, t('capture.saveReferral')).dblclick();
      await expect(book.getByRole('region', { name: t('step.ask-provider.do', { name: provider }) })).toBeVisible();
      if (email) await fillInAddress(book, email);
      await button(book, t('step.ask-provider.go', { name: provider })).click();
      const text = draftText(book);
      await text.waitFor();
      const clean = await text.inputValue();
      expect(clean).not.toContain(prospect);
      await text.fill(`${clean}\n\n${leak}`);
      await expect(book.getByText(t('finding.held', { name: prospect })).first()).toBeVisible();
      await expect(button(book, t('foot.saveFile'))).toHaveAttribute('aria-disabled', 'true');
      await expect(button(book, t('foot.program'))).toHaveCount(0);
      await text.fill(clean);
      await expect(button(book, t('foot.program'))).toBeVisible();
      if (language === 'en') await noBarriers(book);
      const downloads: string[] = [];
      book.on('download', (download) => downloads.push(download.suggestedFilename()));
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('foot.saveFile')).dblclick()]);
      await expect(book.getByText(t('placed.file'))).toBeVisible();
      const out = await PostalMime.parse(readFileSync(await download.path()));
      expect([downloads, out.headers.find(({ key }) => key === 'x-unsent')?.value, out.bcc ?? [], out.attachments]).toEqual([['goen.eml'], '1', [], []]);
      expect([out.from?.address, out.to?.map((one) => one.address)]).toEqual([thread.me.emails[0], [email ?? 'inez.d@mail.example']]);
      expect(out.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(clean.trimEnd());
      await button(book, t('draft.iSentIt')).click();
      await expect(book.getByRole('region', { name: t('step.wait-provider.do', { name: provider }) })).toBeVisible();
    });

    test('dropped again, one of its mails alone, it is the record', async () => {
      await book.reload();
      await dropOn(book, asFiles(thread, charset).slice(0, 1));
      await expect(book.getByRole('region', { name: t('step.wait-provider.do', { name: provider }) })).toBeVisible();
      await expect(button(book, t('capture.saveReferral'))).toHaveCount(0);
    });

    test('what is no mail says so, several conversations wait, and hostile strings are text', async () => {
      await dropOn(book, [file('empty.eml', ''), file('notes.eml', 'Milk, eggs'), file('sealed.eml', mail('Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'MIAG')), file('old.msg', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')]);
      for (const [name, fault] of [['empty.eml', 'empty'], ['notes.eml', 'not-a-mail'], ['sealed.eml', 'encrypted'], ['old.msg', 'msg']] as const) await expect(book.getByText(t(`file.fault.${fault}`, { name }))).toBeVisible();
      await button(book, t('file.fault.seen')).click();
      const hostile = VECTORS.filter((_, n) => n % 24 === 0).map((text) => text.replace(/[\r\n\u0080-\uffff]+/gu, ' ').trim());
      await dropOn(book, hostile.map((text, n) => file(`${n}.eml`, mail(`Subject: Question ${n}: ${text}\nMessage-ID: <h${n}@x.example>\nContent-Type: ${n % 2 ? 'text/html' : 'text/plain'}`, `Could you introduce me to ${text}? I need a bookkeeper.\n\n${text}`))));
      await expect(book.locator('.mail-other').first()).toBeVisible();
      for (let n = 0; n < hostile.length; n += 1) {
        const other = book.locator('.mail-other', { hasText: `Question ${n}: ` });
        // Ten are listed, the others when they are asked for.
        const more = book.locator('.mail-others button:not(.mail-other)');
        if (await more.isVisible()) await more.click();
        await other.click();
        await expect(book.locator('.mail-text h2')).toContainText(`Question ${n}: `);
        if (n % 2 === 0) await expect(book.locator('.mail-words').first()).toContainText(hostile[n]?.split(/\s/u)[0] ?? '');
      }
      await button(book, t('file.another')).click();
      await expect(book.getByRole('heading', { name: t('file.empty') })).toBeVisible();
      if (language === 'en') await noBarriers(book);
      await book.getByLabel(t('paste.label')).fill('From: Agnes Wirral <agnes@wirral.example>\nSubject: Question about a bookkeeper\n\nI need a bookkeeper for my web shop. Could you introduce me to Irena Novakova?');
      await button(book, t('paste.read')).click();
      await expect(book.getByText('Irena Novakova', { exact: true }).first()).toBeVisible();
    });
  });
}
