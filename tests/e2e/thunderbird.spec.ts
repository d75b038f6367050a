// Goen in a real Thunderbird with a mail server of its own: a thread is opened, read, and kept.
import { expect, test } from '@playwright/test';
import { readThread } from '../../lib/reading/read-thread.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import { mailFileOf, messageIdOf } from '../mozilla/mail-file.ts';
import { startMailServers, type MailServers } from '../mozilla/mail-servers.ts';
import { startThunderbird, type Thunderbird } from '../mozilla/thunderbird.ts';
import { speakAs, t } from './words.ts';

let servers: MailServers;
let thunderbird: Thunderbird;
const english = corpusThreads().find(({ ref, thread }) => ref.startsWith('en/') && thread.host === 'gmail' && thread.messages.length > 2)!.thread;

test.beforeAll(async () => {
  await speakAs('en');
  servers = await startMailServers();
  servers.put('INBOX', english.messages.map((message) => mailFileOf(english, message)));
  thunderbird = await startThunderbird({ servers });
});
test.afterAll(async () => {
  await thunderbird?.end();
  await servers?.close();
});

test('the button over a message opens its conversation as a referral, which is kept', async () => {
  await thunderbird.display(messageIdOf(english, english.messages.at(-1)!));
  await thunderbird.pressButton();
  const panel = thunderbird.page('/sidepanel.html');
  const { need } = await readThread(english);
  await panel.until('the need', 'return document.body.innerText.includes(args[0])', need!.quote);
  await panel.fill(t('field.topic'), 'A topic of my own');
  await panel.press('button', new RegExp(`^(?:${t('capture.saveReferral')}|${t('capture.saveLead')})$`, 'u'));
  await panel.until('the record', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  expect(servers.sent).toEqual([]);
});
