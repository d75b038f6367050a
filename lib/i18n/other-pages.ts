// Where the words are that no page says first. It must not be fetched before one of them is wanted.
import type { UiLanguage } from './language.ts';
import type { Catalog, PageName } from './message.ts';

type OtherPage = Exclude<PageName, 'base' | 'panel' | 'door'>;
const others: Readonly<Record<UiLanguage, Readonly<Record<OtherPage, () => Promise<Catalog>>>>> = {
  en: {
    due: async () => (await import('./messages/en/due.ts')).due,
    draft: async () => (await import('./messages/en/draft.ts')).draft,
    popup: async () => (await import('./messages/en/popup.ts')).popup,
    book: async () => (await import('./messages/en/book.ts')).book,
    note: async () => (await import('./messages/en/note.ts')).note,
    rules: async () => (await import('./messages/en/rules.ts')).rules,
    today: async () => (await import('./messages/en/today.ts')).today,
    sources: async () => (await import('./messages/en/sources.ts')).sources,
    ledger: async () => (await import('./messages/en/ledger.ts')).ledger,
    kit: async () => (await import('./messages/en/kit.ts')).kit,
    review: async () => (await import('./messages/en/review.ts')).review,
    thanks: async () => (await import('./messages/en/thanks.ts')).thanks,
    charts: async () => (await import('./messages/en/charts.ts')).charts,
  },
  ja: {
    due: async () => (await import('./messages/ja/due.ts')).due,
    draft: async () => (await import('./messages/ja/draft.ts')).draft,
    popup: async () => (await import('./messages/ja/popup.ts')).popup,
    book: async () => (await import('./messages/ja/book.ts')).book,
    note: async () => (await import('./messages/ja/note.ts')).note,
    rules: async () => (await import('./messages/ja/rules.ts')).rules,
    today: async () => (await import('./messages/ja/today.ts')).today,
    sources: async () => (await import('./messages/ja/sources.ts')).sources,
    ledger: async () => (await import('./messages/ja/ledger.ts')).ledger,
    kit: async () => (await import('./messages/ja/kit.ts')).kit,
    review: async () => (await import('./messages/ja/review.ts')).review,
    thanks: async () => (await import('./messages/ja/thanks.ts')).thanks,
    charts: async () => (await import('./messages/ja/charts.ts')).charts,
  },
  it: {
    due: async () => (await import('./messages/it/due.ts')).due,
    draft: async () => (await import('./messages/it/draft.ts')).draft,
    popup: async () => (await import('./messages/it/popup.ts')).popup,
    book: async () => (await import('./messages/it/book.ts')).book,
    note: async () => (await import('./messages/it/note.ts')).note,
    rules: async () => (await import('./messages/it/rules.ts')).rules,
    today: async () => (await import('./messages/it/today.ts')).today,
    sources: async () => (await import('./messages/it/sources.ts')).sources,
    ledger: async () => (await import('./messages/it/ledger.ts')).ledger,
    kit: async () => (await import('./messages/it/kit.ts')).kit,
    review: async () => (await import('./messages/it/review.ts')).review,
    thanks: async () => (await import('./messages/it/thanks.ts')).thanks,
    charts: async () => (await import('./messages/it/charts.ts')).charts,
  },
  ru: {
    due: async () => (await import('./messages/ru/due.ts')).due,
    draft: async () => (await import('./messages/ru/draft.ts')).draft,
    popup: async () => (await import('./messages/ru/popup.ts')).popup,
    book: async () => (await import('./messages/ru/book.ts')).book,
    note: async () => (await import('./messages/ru/note.ts')).note,
    rules: async () => (await import('./messages/ru/rules.ts')).rules,
    today: async () => (await import('./messages/ru/today.ts')).today,
    sources: async () => (await import('./messages/ru/sources.ts')).sources,
    ledger: async () => (await import('./messages/ru/ledger.ts')).ledger,
    kit: async () => (await import('./messages/ru/kit.ts')).kit,
    review: async () => (await import('./messages/ru/review.ts')).review,
    thanks: async () => (await import('./messages/ru/thanks.ts')).thanks,
    charts: async () => (await import('./messages/ru/charts.ts')).charts,
  },
};
const isOther = (page: PageName): page is OtherPage => Object.hasOwn(others.en, page);

export function loadOther(language: UiLanguage, page: PageName): () => Promise<Catalog> {
  if (!isOther(page)) throw new Error(`no page of words: ${page}`);
  return others[language][page];
}
