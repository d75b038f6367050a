// The kit as it is written: starting texts until one writes one's own, a note that names somebody held back, nothing given out meanwhile.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { idealFrom, typedIdeal } from '../../../components/kit/ideal-form.tsx';
import { createKit, type KitModel } from '../../../components/kit/kit-model.ts';
import { linesOf } from '../../../components/kit/lines.ts';
import { indexOf } from '../../../components/kit/matching-model.ts';
import { captureContact } from '../../../lib/actions/capture-contact.ts';
import { changeKit } from '../../../lib/actions/change-kit.ts';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { t } from '../../../lib/i18n/translate.ts';
import { must, tools } from '../../actions/line.ts';
import { until } from '../sidepanel/panel.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'draft', 'due', 'kit'], ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));

async function stage(): Promise<{ book: BookModel; kit: KitModel; files: string[] }> {
  const own = await tools();
  must(await changeSettings(own, { name: 'Mara Lindqvist', emails: ['mara@lindqvist.example'] }));
  must(await captureContact(own, { ...emptyPerson('agnes'), name: 'Agnes Wirral' }, own.newId()));
  const files: string[] = [];
  const book = createBook(own, await own.book.settings(), { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: (name) => files.push(name), reload: () => undefined, show: () => undefined }, { route: { room: 'kit', id: null }, search: false });
  await book.needLists();
  await until(() => book.rows.value !== null);
  const kit = createKit(book);
  kit.watch();
  await kit.show('en');
  return { book, kit, files };
}

describe('a part', () => {
  it('offers a text to start from; what is written stays when the starting text would be another', async () => {
    const { kit, book } = await stage();
    expect(kit.textOf('phrases')).toBe('');
    expect(kit.startOf('phrases')).toContain('May I ask whether they have time');
    expect(await kit.save('phrases', 'My own words.\n2. And more')).toBe(true);
    await kit.saveIdeal({ who: 'Potters', problems: [], triggers: ['late VAT'], notFor: null });
    expect(kit.textOf('phrases')).toBe('My own words.\nAnd more');
    expect(kit.startOf('phrases')).toContain('late VAT');
    expect(kit.sheet.value?.blocks.map(({ part }) => part)).toEqual(['who', 'triggers', 'phrases', 'reach']);
    book.toasts.undo();
    await until(() => kit.ideal.value === null);
  });
  it('in another language is another; the ideal client is told to come from elsewhere', async () => {
    const { kit } = await stage();
    await kit.saveIdeal({ who: 'Potters', problems: [], triggers: [], notFor: null });
    expect(kit.isIdealFromElsewhere.value).toBe(false);
    await kit.show('ja');
    expect(kit.isIdealFromElsewhere.value).toBe(true);
    expect(kit.startOf('steps')).toContain('ご連絡します');
    await kit.saveIdeal({ who: '陶芸家', problems: [], triggers: [], notFor: null });
    expect(kit.sheet.value?.blocks[0]?.lines).toEqual(['陶芸家']);
    await kit.show('en');
    expect(kit.sheet.value?.blocks[0]?.lines).toEqual(['Potters']);
  });
});

describe('a note to forward', () => {
  it('that names somebody of the book is not saved; one’s own name is no leak', async () => {
    const { kit } = await stage();
    expect((await kit.inspect('Agnes Wirral was pleased')).map(({ person, quote }) => [person, quote])).toEqual([['agnes', 'Agnes Wirral']]);
    expect(await kit.save('forward', 'Hello, Agnes Wirral was pleased.')).toBe(false);
    expect(kit.textOf('forward')).toBe('');
    expect(await kit.save('forward', kit.startOf('forward'))).toBe(true);
    expect(kit.textOf('forward')).toContain('Mara Lindqvist');
  });
  it('that names somebody who came into the book later holds everything back', async () => {
    const { kit, book, files } = await stage();
    must(await changeKit(book.tools, 'en', { forward: 'Oscar Lund sends you this.' }, await book.tools.book.settings(), true));
    await book.refresh();
    await until(() => kit.waits.value === null);
    must(await captureContact(book.tools, { ...emptyPerson('oscar'), name: 'Oscar Lund' }, book.tools.newId()));
    await until(() => kit.named.value.forward !== undefined);
    expect(kit.named.value.forward?.map(({ person, quote, start }) => [person, quote, start])).toEqual([['oscar', 'Oscar Lund', 0]]);
    expect(kit.waits.value).toBe(t('kit.waitsNamed'));
    await kit.acts.saveDocument();
    expect(files).toEqual([]);
  });
});

it('nothing goes out of a kit of which nothing is written; a written one becomes a document', async () => {
  const { kit, files } = await stage();
  expect(kit.waits.value).toBe(t('kit.waits'));
  await kit.save('steps', kit.startOf('steps'));
  expect(kit.waits.value).toBeNull();
  await kit.acts.saveDocument();
  expect(files).toEqual(['goen-kit-en.docx']);
});

describe('lines and forms', () => {
  it.each([['a\n\n b \n- c\n2. d\n• a', ['a', 'b', 'c', 'd']], ['', []], ['3 x 4\n24/7', ['3 x 4', '24/7']]] as const)('%j', (text, lines) => expect(linesOf(text)).toEqual(lines));
  it('an ideal client of which nothing is left is none', () => {
    expect(idealFrom(typedIdeal(null))).toBeNull();
    const ideal = { who: 'x', problems: ['a', 'b'], triggers: [], notFor: null };
    expect(idealFrom(typedIdeal(ideal))).toEqual(ideal);
  });
});

it('the people of a book are made ready once for what is loaded', async () => {
  const { book } = await stage();
  const rows = book.rows.value!;
  expect(await indexOf(rows)).toBe(await indexOf(rows));
  expect((await indexOf(rows)).profiles.size).toBe(0);
});
