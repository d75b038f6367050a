// Goen and what is written in a real Thunderbird: drafts go into its compose window and out by the person's own press of Send; a mail that would give somebody away is held.
import { expect, test } from '@playwright/test';
import type { MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import { breachesOf } from '../hosts/contract/contract.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import { closeBoxes, lastOnly, mailsOf, thunderbirdStage } from '../hosts/thunderbird/thunderbird-stage.ts';
import { composeWindow, type ComposeWindowMoves } from '../mozilla/compose-window.ts';
import { within, type ExtensionPage } from '../mozilla/extension-page.ts';
import { messageIdOf } from '../mozilla/mail-file.ts';
import { startMailServers, type MailServers } from '../mozilla/mail-servers.ts';
import { ID, startThunderbird, type Thunderbird } from '../mozilla/thunderbird.ts';
import { mailbox } from './mailbox.ts';
import { speakAs, t } from './words.ts';

const me = { name: mailbox.me.name, emails: [mailbox.me.email] };
const sample = (threadId: string): MailThread => {
  const { subject, messages } = mailbox.threads.find((thread) => thread.threadId === threadId)!;
  return { host: 'thunderbird', threadId, subject, me, messages: messages as unknown as readonly MailMessage[] };
};
const [asked, answered] = [sample('t-5a0001'), sample('t-5a0002')];
const [one, two] = corpusThreads().filter(({ ref, thread }) => ref.startsWith('en/') && thread.host === 'gmail' && thread.messages.length > 2).map(({ thread }) => lastOnly(thread));
const IRENA = 'irena@ledgerline.example';
const SIGNATURE = 'Mara Lindqvist · Harbour & Co';
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

for (const { language, composesHtml } of [{ language: 'en', composesHtml: true }, { language: 'ja', composesHtml: false }] as const) {
  test.describe(`${language}, ${composesHtml ? 'HTML' : 'plain text'}`, () => {
    let servers: MailServers;
    let thunderbird: Thunderbird;
    let window: ComposeWindowMoves;
    let panel: ExtensionPage;
    test.beforeAll(async () => {
      await speakAs(language);
      servers = await startMailServers();
      servers.put('INBOX', [asked, answered, one!, two!].flatMap(mailsOf));
      thunderbird = await startThunderbird({ servers, language, account: { name: me.name, email: mailbox.me.email, signature: SIGNATURE, composesHtml } });
      window = composeWindow({ inMain: thunderbird.inMain, id: ID });
      panel = thunderbird.page('/sidepanel.html');
    });
    test.afterAll(async () => {
      await thunderbird?.end();
      await servers?.close();
    });

    const shows = (text: string): Promise<unknown> => panel.until(text, 'return document.body.innerText.includes(args[0])', text);
    const draft = (): Promise<string> => panel.until('the draft', 'return [...document.querySelectorAll("textarea")].find((area) => area.labels[0]?.innerText.trim() === args[0])?.value', t('draft.text'));
    const insert = async (): Promise<void> => {
      const host = t('hostName.thunderbird');
      await panel.press('button', t('foot.insertInto', { host }));
      await shows(t('placed.title', { host }));
    };
    const sentAfter = async (count: number, what: string) => {
      await within(what, async () => servers.sent.length > count);
      expect(servers.sent.length).toBe(count + 1);
      return servers.sent[count]!;
    };
    const held = (): ExtensionPage => thunderbird.page('/held.html');

    test('asks in private: what the server got is the draft with the signature, and the record notes the day', async () => {
      await thunderbird.display(messageIdOf(asked, asked.messages.at(-1)!));
      await thunderbird.pressButton();
      await panel.press('button', t('offer.accept'));
      await panel.press('button', t('capture.saveReferral'));
      await shows(t('step.ask-provider.do', { name: 'Irena Novakova' }));
      await panel.press('button', t('act.about', { act: t('act.fillIn'), what: t('check.details') }));
      await panel.fill(new RegExp(t('field.emails'), 'u'), IRENA);
      await panel.press('button', t('act.save'));
      await shows(IRENA);
      await panel.press('button', t('step.ask-provider.go', { name: 'Irena Novakova' }));
      const words = await draft();
      await insert();
      expect(await window.open()).toBe(1);
      await window.pressSend();
      const letter = await sentAfter(0, 'the private question');
      expect(letter.to).toEqual([IRENA]);
      expect(squeezed(letter.mail.text ?? '')).toBe(squeezed(`${words}\n-- \n${SIGNATURE}`));
      await shows(t('step.wait-provider.do', { name: 'Irena Novakova' }));
    });

    test('a mail typed by hand that tells is held: back to it, changed it goes at once; sent all the same it goes and is noted', async () => {
      await window.write({ to: IRENA, subject: 'By hand', text: 'It is Agnes Wirral who needs you.' });
      await window.pressSend();
      await held().until('what is held', 'return document.body.innerText.includes("Agnes Wirral")');
      expect(await held().run<string>('return document.activeElement.innerText')).toBe(t('door.back'));
      await held().press('button', t('door.back'));
      await within('the mail again', async () => (await window.open()) === 1);
      expect(servers.sent.length).toBe(1);
      await window.pressSend();
      await held().until('what is held', 'return document.querySelector("button") !== null');
      await thunderbird.inMain(`for (const one of Services.wm.getEnumerator(null)) if (one.document.documentURI.includes('messenger.xhtml') === false && one.document.querySelector('browser[src], browser')?.currentURI?.spec.includes('/held.html')) one.close();`);
      await within('closing is no yes', async () => (await window.open()) === 1);
      await window.typeOver('Somebody needs you.');
      await window.pressSend();
      expect((await sentAfter(1, 'the changed mail')).mail.subject).toBe('By hand');
      await window.write({ to: IRENA, subject: 'All the same', text: 'It is Agnes.' });
      await window.pressSend();
      await held().press('button', t('door.anyway'));
      expect((await sentAfter(2, 'the mail all the same')).mail.subject).toBe('All the same');
      await shows(t('history.sent-anyway', { told: 'Agnes Wirral' }));
      await window.write({ to: 'paul@ashdown.example', subject: 'News', text: 'Agnes Wirral and Irena Novakova say hello.' });
      await window.pressSend();
      await sentAfter(3, 'a mail to somebody else');
    });

    test('introduces both once both have said yes', async () => {
      await thunderbird.display(messageIdOf(answered, answered.messages.at(-1)!));
      await panel.press('button', t('related.join'));
      await panel.press('button', t('offer.accept'));
      await panel.press('button', t('step.introduce.go'));
      const words = await draft();
      await insert();
      await window.pressSend();
      const letter = await sentAfter(4, 'the introduction');
      expect([...letter.to].sort()).toEqual(['agnes@wirral-ceramics.example', IRENA]);
      expect(squeezed(letter.mail.text ?? '')).toContain(squeezed(words));
      await shows(t('step.wait-outcome.do'));
    });

    test('a host that keeps the contract', async () => {
      await closeBoxes(thunderbird);
      expect(await breachesOf(await thunderbirdStage(thunderbird, servers, [one!, two!]))).toEqual([]);
      await closeBoxes(thunderbird);
    });
  });
}
