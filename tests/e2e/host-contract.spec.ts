// Both hosts that live in a web page keep the contract of all hosts, in a real Chromium: Gmail in the shapes that its page takes, LinkedIn in its message box.
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { findThread, patchThread } from '../fixtures/pages/presets.mjs';
import { launch } from '../hosts/browser.ts';
import { breachesOf } from '../hosts/contract/contract.ts';
import { gmailStage, type GmailShape } from '../hosts/gmail/gmail-stage.ts';
import { linkedInStage, type MessagingCase } from '../hosts/linkedin/linkedin-stage.ts';
import { conversations } from './mailbox.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

const corpus = (...refs: readonly [string, string]): readonly [MailThread, MailThread] => [findThread(refs[0]), findThread(refs[1])];
const newestOf = (thread: MailThread): MailThread => ({ ...thread, messages: thread.messages.slice(-1) });
const [english, russian] = [corpus('en/05', 'en/06'), corpus('ru/03', 'ru/05')];

const shapes: readonly GmailShape[] = [
  { name: 'as most have it, with a signature', threads: english, options: { lang: 'en', signature: 'Sent by me<br>Whitfield &amp; Co' } },
  { name: 'Japanese, reading pane at the right, a busy page, a mail begun in a pop-up', threads: corpus('ja/08', 'ja/01'), options: { lang: 'ja', layout: 'split-right', churn: 20 }, begins: 'pop-up' },
  { name: 'Italian, older recipients, all collapsed, recipients cleared once more', threads: corpus('it/03', 'it/05'), options: { lang: 'it', chips: 'old', collapsed: 'all', freshReset: true } },
  { name: 'Russian, a long thread folded, older buttons, threads that were left kept in the page, a mail begun on the full screen', threads: [patchThread(russian[0], { repeat: 14 }), russian[1]], options: { lang: 'ru', composeButtons: 'button', hiddenKeepRole: true }, begins: 'full screen' },
  { name: 'without conversations, each message by itself', threads: [newestOf(english[0]), newestOf(english[1])], options: { lang: 'en', locale: 'en-GB', conversationView: false } },
  { name: 'each thread in a window of its own', threads: english, options: { lang: 'en' }, poppedOut: true },
];
// A stage waits for its page most of the time: all at once they take hardly longer than one.
test('Gmail keeps it, in whichever shape its page is', async () => {
  const found = await Promise.all(shapes.map(async (shape) => [shape.name, await breachesOf(await gmailStage(browser, shape))]));
  expect(found).toEqual(shapes.map(({ name }) => [name, []]));
});

test('LinkedIn keeps it', async () => {
  const [one, two] = conversations as unknown as readonly MessagingCase[];
  expect(await breachesOf(await linkedInStage(browser, [one!, two!]))).toEqual([]);
});
