// The book in a real Thunderbird: its space, what is due in the toolbar, old mail out of the folders, people out of the address book; and nothing lost over a restart and kills.
import { expect, test } from '@playwright/test';
import { corpusThreads, sample } from '../hosts/corpus.ts';
import { mailFileOf } from '../mozilla/mail-file.ts';
import { startMailServers, type MailServers } from '../mozilla/mail-servers.ts';
import { saveAmidKills } from '../mozilla/saves-amid-kills.ts';
import { startThunderbird, type Thunderbird } from '../mozilla/thunderbird.ts';
import { speakAs, t } from './words.ts';

test.describe.configure({ mode: 'serial' });
const KILLS = Number(process.env.GOEN_KILLS ?? 2);
const BOOK = '/book.html';

let servers: MailServers;
let thunderbird: Thunderbird;
/** Threads of one person's mailbox, as they would lie in its folders. */
const threads = sample(corpusThreads().filter(({ thread }) => thread.host !== 'linkedin'), 40, 7).map(({ thread }) => thread);
const mine = threads.flatMap(({ me }) => me.emails);

test.beforeAll(async () => {
  await speakAs('en');
  servers = await startMailServers();
  const mails = threads.flatMap((thread) => thread.messages.map((message) => ({ isSent: message.from.email !== null && mine.includes(message.from.email), file: mailFileOf(thread, message) })));
  servers.put('INBOX', mails.filter(({ isSent }) => !isSent).map(({ file }) => file));
  servers.put('Sent', mails.filter(({ isSent }) => isSent).map(({ file }) => file));
  thunderbird = await startThunderbird({ servers });
});
test.afterAll(async () => {
  await thunderbird?.end();
  await servers?.close();
});

const openBookTab = (): Promise<void> => thunderbird.inMain(`if (!tabmail.tabInfo.some(({ browser }) => browser?.currentURI?.spec.endsWith(args[0]))) { const { extension } = WebExtensionPolicy.getByID(args[1]); tabmail.openTab('contentTab', { url: 'moz-extension://' + extension.uuid + args[0], principal: extension.principal, linkHandler: 'single-page', userContextId: 0 }); }`, BOOK, thunderbird.id);

test('the book has a space of its own in Thunderbird', async () => {
  await expect.poll(() => thunderbird.inMain<number>(`return mail3pane.gSpacesToolbar.spaces.filter(({ name }) => name.includes('goen_book')).length`)).toBe(1);
  await thunderbird.openSpace();
  const book = thunderbird.page(BOOK);
  await book.until('an empty book', 'return document.body.innerText.includes(args[0])', t('empty.book.title'));
  expect(await book.run<string>('return document.title')).toBe(t('book.title'));
});

test('old mail is looked through folder by folder, and what was found is kept', async () => {
  const book = thunderbird.page(BOOK);
  await book.run('content.location.hash = "#/mailbox";');
  await book.until('the folders', 'return document.querySelectorAll(".mailbox-folders input[type=checkbox]").length >= 2');
  const names = await book.run<string>('return document.querySelector(".mailbox-folders").innerText');
  expect(names).toMatch(/Inbox/i);
  expect(names).toMatch(/Sent/i);
  await book.press('button', new RegExp(t('mailbox.folders.read', { count: 1 }).replace(/1.*/u, '\\d+'), 'u'));
  await book.until('whose mailbox it is', 'return document.querySelector(".mailbox-me")');
  await book.fill(t('mailbox.me.other'), mine.join(', '));
  await book.press('button', t('mailbox.read'));
  await book.until('what was found', 'return document.querySelectorAll(".mailbox-case").length > 0');
  const found = await book.run<number>('return document.querySelectorAll(".mailbox-case").length');
  await book.press('button', t('mailbox.keepAll'));
  await book.press('button', new RegExp(`^${t('mailbox.batch.save', { count: found }).split(':')[0]}`, 'u'));
  await book.until('that it is saved', 'return document.body.innerText.includes(args[0])', t('mailbox.batch.saved', { count: found, left: 0 }));
});

test('people of the address book are brought in as from any file', async () => {
  await thunderbird.inMain(`const directory = MailServices.ab.getDirectory('jsaddrbook://abook.sqlite'); const card = Cc['@mozilla.org/addressbook/cardproperty;1'].createInstance(Ci.nsIAbCard); card.displayName = 'Grete Sturm'; card.firstName = 'Grete'; card.lastName = 'Sturm'; card.primaryEmail = 'grete@sturm.example'; directory.addCard(card);`);
  await thunderbird.allow('addressBooks');
  const book = thunderbird.page(BOOK);
  await book.run('content.location.hash = "#/bring";');
  await book.press('button', t('bring.addressBook'));
  await book.until('who would come', 'return document.body.innerText.includes("Grete Sturm")');
});

test('over a restart everything is there', async () => {
  /** Referrals and people; the history goes on with what is planned. */
  const count = async (): Promise<readonly string[]> => (await thunderbird.page(BOOK).run<string>('return document.querySelector("header .state").innerText')).match(/\d+/gu)?.slice(0, 2) ?? [];
  const before = await count();
  expect(before.map(Number).every((some) => some > 0)).toBe(true);
  const { profile } = thunderbird.program;
  await thunderbird.end({ keepProfile: true });
  thunderbird = await startThunderbird({ servers, profile });
  await thunderbird.openSpace();
  await thunderbird.page(BOOK).until('the book', 'return /\\d/.test(document.querySelector("header .state")?.innerText ?? "")');
  expect(await count()).toEqual(before);
});

test(`killed ${KILLS} times amid saves, no acknowledged save is lost, torn or doubled`, async () => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const running = () => ({ marionette: thunderbird.marionette, kill: thunderbird.kill, showBook: openBookTab });
  const found = await saveAmidKills(running(), KILLS, async () => {
    thunderbird = await startThunderbird({ servers, profile: thunderbird.program.profile });
    return running();
  });
  console.log(JSON.stringify({ kills: KILLS, ...found }));
  expect(found).toMatchObject({ lost: 0, torn: 0, doubled: 0 });
});
