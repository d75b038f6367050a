// A mail that is put into own words in the book: told what is wrong while it is typed, saved, taken back, kept against a changed shipped text; what was typed outlives a closed page.
import { describe, expect, it } from 'vitest';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { lineChanges } from '../../../components/book/line-changes.ts';
import { createMail, type MailModel } from '../../../components/book/mail-model.ts';
import { createMails } from '../../../components/book/mails-model.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { changeMail } from '../../../lib/actions/change-mail.ts';
import { loadWording } from '../../../lib/drafting/draft-language.ts';
import { mailKey, type MailId } from '../../../lib/drafting/own-mails.ts';
import { SETTINGS_ID } from '../../../lib/domain/settings.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../sidepanel/panel.ts';

await loadLanguage('en', ['base', 'panel', 'book', 'draft']);
const en = await loadWording('en');
const ID: MailId = { language: 'en', kind: 'optin-provider', register: 'formal', variant: 'bare' };
const KEY = mailKey(ID);
const shipped = en.source(ID.kind, ID.register, ID.variant)!;
const MINE = `Dear {reader.name|first},\n\nMay I ask you something? [[By: {need.by}.]]`;

type Kit = Awaited<ReturnType<typeof tools>>;
async function bookOf(kit: Kit, id: string | null = KEY): Promise<BookModel> {
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined };
  return createBook(kit, await kit.book.settings(), doors, { route: { room: 'mails', id }, search: false });
}
async function opened(kit?: Kit): Promise<{ kit: Kit; book: BookModel; mail: MailModel }> {
  const own = kit ?? (await tools());
  const book = await bookOf(own);
  return { kit: own, book, mail: createMail(book, ID, shipped, en) };
}

describe('writing a mail', () => {
  it('shows how it reads, and what is wrong at its place; a wrong one cannot be saved and is shown by nobody', async () => {
    const { mail } = await opened();
    expect(mail.waits.value).not.toBeNull();
    mail.type({ body: MINE });
    expect(mail.waits.value).toBeNull();
    expect(mail.preview.value?.body).toMatch(/^Dear Jonas,\n\nMay I ask you something\? By: ‹By when›\.$/u);
    mail.isSparse.value = true;
    expect(mail.preview.value?.body).toMatch(/^Dear Jonas,\n\nMay I ask you something\?$/u);
    mail.type({ body: 'Dear {reader.nam}' });
    expect(mail.faults.value).toMatchObject([{ part: 'body', problem: 'unknown-slot', start: 5, length: 12 }]);
    expect(mail.preview.value).toBeNull();
    expect(mail.waits.value).not.toBeNull();
    mail.discard();
    expect(mail.text.value).toEqual(shipped);
  });
  it('marks whom of the book it names, in any case of the name, before it is kept', async () => {
    const kit = await tools();
    must(await captureThread(kit, form({}, { provider: { name: 'Степан Андреевич Лугов' } })));
    const { mail } = await opened(kit);
    mail.type({ subject: 'For Agnes Wirral', body: `${MINE}\nя говорю со Степаном Луговым, agnes@wirral.example` });
    await until(() => mail.named.value.length >= 3);
    expect(mail.named.value.map(({ field, quote }) => `${field} ${quote}`)).toEqual(expect.arrayContaining(['subject Agnes Wirral', 'bodyText Степаном Луговым', 'bodyText agnes@wirral.example']));
    expect(mail.waits.value).toBeNull();
    mail.type({ subject: 'For you', body: MINE });
    await until(() => mail.named.value.length === 0);
  });
  it('is saved, undone by the toast, and stands in the history of this mail alone', async () => {
    const { kit, book, mail } = await opened();
    must(await changeMail(kit, { ...ID, kind: 'thanks', variant: 'plain' }, { subject: 'x', body: 'y' }, null));
    await book.refresh();
    mail.type({ body: MINE });
    await mail.save();
    expect([mail.standing.value, mail.isChanged.value]).toEqual(['own', false]);
    await mail.readHistory();
    expect(mail.history.value).toHaveLength(1);
    book.toasts.undo();
    await until(() => mail.standing.value === 'shipped');
    await mail.readHistory();
    expect(mail.history.value.map((event) => event.kind)).toEqual(['corrected', 'undone']);
    expect(mail.text.value.body).toBe(shipped.body);
  });
  it('that is not saved yet is there again when the page is opened anew, and gone once it is given up', async () => {
    const first = await opened();
    first.mail.type({ body: MINE });
    await until(async () => (await first.kit.book.unsaved(`typing|mail|${KEY}`)) !== null);
    const again = await opened(first.kit);
    await until(() => again.mail.text.value.body === MINE);
    again.mail.discard();
    await until(async () => (await first.kit.book.unsaved(`typing|mail|${KEY}`)) === null);
  });
  it('that another page changed meanwhile is not overwritten in silence, only by a second press', async () => {
    const { kit, book, mail } = await opened();
    mail.type({ body: MINE });
    must(await changeMail(kit, ID, { subject: 'theirs', body: 'theirs' }, null));
    await until(() => mail.kept.value?.body === 'theirs');
    await mail.save();
    expect(book.trouble.value).toBe('conflict');
    expect((await kit.book.settings()).ownMails[KEY]?.body).toBe('theirs');
    expect(mail.text.value.body).toBe(MINE);
    await mail.save();
    expect((await kit.book.settings()).ownMails[KEY]?.body).toBe(MINE);
  });
});

describe('an update that changed the shipped mail', () => {
  const older = { subject: shipped.subject, body: shipped.body.replace('Somebody I know', 'A friend') };
  async function outdated(): Promise<Awaited<ReturnType<typeof opened>>> {
    const state = await opened();
    must(await state.kit.book.commit({ operation: state.kit.newId(), intents: [{ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', put: { ownMails: { [KEY]: { subject: 'Mine', body: MINE, madeFrom: older } } } }] }));
    await state.book.refresh();
    return state;
  }
  it('is told of, in the list as well, until the person keeps theirs', async () => {
    const { book, mail } = await outdated();
    expect(mail.standing.value).toBe('shipped-changed');
    const list = createMails(book);
    await list.load('en');
    expect(list.rows.value.filter((row) => row.standing !== 'shipped').map((row) => [row.key, row.standing])).toEqual([[KEY, 'shipped-changed']]);
    await mail.keepMine();
    expect([mail.standing.value, mail.text.value.body]).toEqual(['own', MINE]);
    expect(list.rows.value.find((row) => row.key === KEY)?.standing).toBe('own');
  });
  it('or takes the shipped one', async () => {
    const { mail } = await outdated();
    await mail.backToShipped();
    expect([mail.standing.value, mail.text.value.body]).toEqual(['shipped', shipped.body]);
  });
  it('is compared line by line', () => {
    expect(lineChanges('a\nb\nc', 'a\nx\nc\nd')).toEqual([
      { change: 'stayed', line: 'a' }, { change: 'went', line: 'b' }, { change: 'came', line: 'x' }, { change: 'stayed', line: 'c' }, { change: 'came', line: 'd' },
    ]);
  });
});

describe('the list', () => {
  it('stays at the same mail when another language or tone is chosen, and goes nowhere for a mail that is not there', async () => {
    const book = await bookOf(await tools());
    const list = createMails(book);
    await list.load('en');
    expect(list.open.value).toEqual(ID);
    list.show({ register: 'familiar' });
    expect(book.route.value.id).toBe('en.optin-provider.familiar.bare');
    list.show({ language: 'ja' });
    expect([book.route.value.id, list.language.value]).toEqual(['ja.optin-provider.familiar.bare', 'ja']);
    await list.load('ja');
    expect([list.open.value?.language, list.register.value, new Set(list.rows.value.map((row) => row.id.register)).size]).toEqual(['ja', 'familiar', 1]);
    book.go({ room: 'mails', id: 'ja.__proto__.formal.bare' });
    expect(list.open.value).toBeNull();
  });
});
