// Goen and what is written in a real Thunderbird: drafts go into its compose window and out by the person's own press of Send; a mail that would give somebody away is held.
import { expect, test } from '@playwright/test';
import type { MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import { breachesOf } from '../hosts/contract/contract.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import { boxesOf, closeBoxes, lastOnly, mailsOf, thunderbirdStage } from '../hosts/thunderbird/thunderbird-stage.ts';
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
/** The same person under another address, and in another mailbox. */
const ALIAS = { name: 'Mara of the guild', email: 'mara@guild.example', signature: 'The guild' };
const SECOND = { name: 'Mara L.', email: 'mara@private.example', signature: 'At home', user: 'home' };
const askedAt = (email: string): MailThread => ({
  host: 'thunderbird', threadId: email, subject: `Clay for ${email}`, me,
  messages: [{ id: 'only', sentAt: '2026-11-20T10:00:00+00:00', from: { name: 'Paul Ash', email: 'paul@ash.example' }, to: [{ name: null, email }], cc: [], bodyText: 'One heavy word.\n\nAnother line.', bodyHtml: '<p>One <b>heavy</b> word.</p><p>Another line.</p>' }],
});
const toOthers = [ALIAS, SECOND].map((mine) => ({ mine, thread: askedAt(mine.email) }));
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
      servers.put('INBOX', [asked, answered, one!, two!, askedAt(ALIAS.email)].flatMap(mailsOf));
      servers.put('INBOX', mailsOf(askedAt(SECOND.email)), SECOND.user);
      thunderbird = await startThunderbird({ servers, language, account: { name: me.name, email: mailbox.me.email, signature: SIGNATURE, composesHtml }, alsoMe: [{ ...ALIAS, composesHtml }], second: { ...SECOND, composesHtml } });
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

    test('a thread is kept; what is due is written from the toolbar too, into a new mail or beside its message', async () => {
      await thunderbird.display(messageIdOf(asked, asked.messages.at(-1)!));
      await thunderbird.pressButton();
      await panel.press('button', t('offer.accept'));
      await panel.press('button', t('capture.saveReferral'));
      await shows(t('step.ask-provider.do', { name: 'Irena Novakova' }));
      await panel.press('button', t('act.about', { act: t('act.fillIn'), what: t('check.details') }));
      await panel.fill(new RegExp(t('field.emails'), 'u'), IRENA);
      await panel.press('button', t('act.save'));
      await shows(IRENA);
      await thunderbird.display(messageIdOf(one!, one!.messages.at(-1)!));
      await thunderbird.pressToolbar();
      const popup = thunderbird.page('/popup.html');
      await popup.press('button', t('due.write'));
      const words = await popup.until<string>('the draft', 'return [...document.querySelectorAll("textarea")].find((area) => area.labels[0]?.innerText.trim() === args[0])?.value', t('draft.text'));
      await popup.press('button', t('foot.insertInto', { host: t('hostName.thunderbird') }));
      // The popup is gone as soon as the window is there.
      await expect.poll(async () => (await boxesOf(thunderbird)).map(({ text }) => squeezed(text))).toEqual([squeezed(`${words}\n-- \n${SIGNATURE}`)]);
      expect(await boxesOf(thunderbird)).toMatchObject([{ to: [IRENA], cc: [] }]);
      // Saved and sent out of the saved draft it is the same mail.
      if (!composesHtml) await window.saveAndReopen();
      await window.pressSend();
      expect((await sentAfter(0, 'the mail of the popup')).to).toEqual([IRENA]);
      await thunderbird.pressToolbar();
      await popup.until('nothing is due', 'return document.body.innerText.includes(args[0])', t('popup.nothing'));
      // No page of Goen's that knew of the mail was there: it is noted, and taken back like anything else.
      await thunderbird.display(messageIdOf(asked, asked.messages.at(-1)!));
      await shows(t('step.wait-provider.do', { name: 'Irena Novakova' }));
      await panel.press('button', t('act.about', { act: t('act.undo'), what: t('history.draft-sent') }));
      await shows(t('step.ask-provider.do', { name: 'Irena Novakova' }));
      await thunderbird.display(messageIdOf(one!, one!.messages.at(-1)!));
      await thunderbird.pressToolbar();
      await popup.press('button', t('due.write'));
      await popup.press('button', t('today.beside'));
      await expect.poll(() => thunderbird.inMain<string>(`return tabmail.currentAboutMessage?.gMessage?.subject ?? ''`)).toContain(asked.subject);
      await shows(t('step.ask-provider.do', { name: 'Irena Novakova' }));
      await expect.poll(() => thunderbird.ownWindows()).toBe(2);
      await thunderbird.inMain(`for (const tab of tabmail.tabInfo.slice(1)) tabmail.closeTab(tab);`);
      await expect.poll(() => thunderbird.ownWindows()).toBe(1);
    });

    test('asks in private: what the server got is the draft with the signature, and the record notes the day', async () => {
      await thunderbird.display(messageIdOf(asked, asked.messages.at(-1)!));
      await panel.press('button', t('step.ask-provider.go', { name: 'Irena Novakova' }));
      const words = await draft();
      await insert();
      expect(await window.open()).toBe(1);
      await window.pressSend();
      const letter = await sentAfter(1, 'the private question');
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
      await expect.poll(() => thunderbird.ownWindows()).toBe(1);
      expect(servers.sent.length).toBe(2);
      await window.pressSend();
      await held().until('what is held', 'return document.querySelector("button") !== null');
      await thunderbird.inMain(`for (const one of Services.wm.getEnumerator(null)) if (one.document.documentURI.includes('messenger.xhtml') === false && one.document.querySelector('browser[src], browser')?.currentURI?.spec.includes('/held.html')) one.close();`);
      await within('closing is no yes', async () => (await window.open()) === 1);
      await window.typeOver('Somebody needs you.');
      await window.pressSend();
      expect((await sentAfter(2, 'the changed mail')).mail.subject).toBe('By hand');
      await window.write({ to: IRENA, subject: 'All the same', text: 'It is Agnes.' });
      await window.pressSend();
      await held().press('button', t('door.anyway'));
      expect((await sentAfter(3, 'the mail all the same')).mail.subject).toBe('All the same');
      await shows(t('history.sent-anyway', { told: 'Agnes Wirral' }));
      await window.write({ to: 'paul@ashdown.example', subject: 'News', text: 'Agnes Wirral and Irena Novakova say hello.' });
      await window.pressSend();
      await sentAfter(4, 'a mail to somebody else');
      await window.write({ to: '', newsgroups: 'uk.local.pottery', subject: 'News', text: 'Agnes Wirral says hello.' });
      await window.pressSend();
      await held().until('what strangers may not learn', 'return document.body.innerText.includes("Agnes Wirral")');
      await held().press('button', t('door.back'));
      await within('the mail again', async () => (await window.open()) === 1);
      await closeBoxes(thunderbird);
    });

    test('introduces both once both have said yes', async () => {
      await thunderbird.display(messageIdOf(answered, answered.messages.at(-1)!));
      await panel.press('button', t('related.join'));
      // The same answer can be accepted in the form that is about to go.
      await shows(t('track.title'));
      await panel.press('button', t('offer.accept'));
      await panel.press('button', t('step.introduce.go'));
      const words = await draft();
      await insert();
      await window.pressSend();
      const letter = await sentAfter(5, 'the introduction');
      expect([...letter.to].sort()).toEqual(['agnes@wirral-ceramics.example', IRENA]);
      expect(squeezed(letter.mail.text ?? '')).toContain(squeezed(words));
      await shows(t('step.wait-outcome.do'));
    });

    test('the button of a mail that is written shows the record of those it is for, fills what is empty in it, and goes with it', async () => {
      await window.write({ to: IRENA, subject: '', text: '' });
      await window.pressGoen();
      await expect.poll(() => thunderbird.ownWindows()).toBe(2);
      await shows(t('step.wait-outcome.do'));
      const { host } = await thunderbirdStage(thunderbird, servers, [one!, two!]);
      const to = [{ name: 'Irena Novakova', email: IRENA }];
      expect(await host.insertDraft({ draftId: 'beside', place: 'open-compose', threadId: null, to, cc: [], subject: 'How it went', body: 'How did it go?' })).toMatchObject({ ok: true, value: { there: true, recipientsMatch: true, subjectMatches: true } });
      expect(await boxesOf(thunderbird)).toMatchObject([{ to: [IRENA], subject: 'How it went' }]);
      await closeBoxes(thunderbird);
      await expect.poll(() => thunderbird.ownWindows()).toBe(1);
    });

    for (const { mine, thread } of toOthers)
      test(`an answer to a mail to ${mine.name} goes out from there: what the server got is the draft, that signature and the quotation`, async () => {
        await thunderbird.display(messageIdOf(thread, thread.messages[0]!));
        const { host } = await thunderbirdStage(thunderbird, servers, [one!, two!]);
        await within('the conversation', async () => { const seen = await host.readPage(); return seen.ok && seen.value.kind === 'thread' && seen.value.thread.subject === thread.subject; });
        const words = 'Dear Paul,\n\n<b>thank</b> you & yours.\n\nMara';
        const placed = await host.insertDraft({ draftId: mine.email, place: 'reply', threadId: messageIdOf(thread, thread.messages[0]!), to: [{ name: null, email: 'paul@ash.example' }], cc: [], subject: '', body: words });
        expect(placed).toMatchObject({ ok: true, value: { there: true, recipientsMatch: true } });
        const count = servers.sent.length;
        await window.pressSend();
        const letter = await sentAfter(count, 'the answer');
        expect(letter).toMatchObject({ from: mine.email, to: ['paul@ash.example'], mail: { subject: `Re: ${thread.subject}`, inReplyTo: `<${messageIdOf(thread, thread.messages[0]!)}>` } });
        const lines = (letter.mail.text ?? '').trimEnd().split('\n');
        const cited = lines.findIndex((line) => line.endsWith('Paul Ash wrote:'));
        expect(squeezed(lines.slice(0, cited).filter((line) => line.trim() !== '--').join('\n'))).toBe(squeezed(`${words} ${mine.signature}`));
        expect(lines.slice(cited + 1).every((line) => line.startsWith('>'))).toBe(true);
        expect(squeezed(lines.slice(cited + 1).join('\n').replaceAll('>', ''))).toBe('One *heavy* word. Another line.');
        if (composesHtml) expect(squeezed(letter.mail.html ?? '')).toMatch(/&lt;b&gt;thank&lt;\/b&gt; you &amp; yours.*moz-signature.*moz-cite-prefix.*<blockquote type="cite".*<b>heavy<\/b>/u);
      });

    test('a host that keeps the contract', async () => {
      await closeBoxes(thunderbird);
      expect(await breachesOf(await thunderbirdStage(thunderbird, servers, [one!, two!]))).toEqual([]);
      await closeBoxes(thunderbird);
    });
  });
}
