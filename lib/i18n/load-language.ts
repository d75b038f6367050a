// Brings in the words that one page needs, in one language, and tells the document which language it is in.
import { chooseLanguage, localeFor, type UiLanguage } from './language.ts';
import type { Catalog, PageName } from './message.ts';
import { addWords, currentLanguage, speak } from './translate.ts';

type Loaders = Readonly<Record<UiLanguage, Readonly<Record<PageName, () => Promise<Catalog>>>>>;

const loaders: Loaders = {
  en: {
    base: async () => (await import('./messages/en/base.ts')).base,
    panel: async () => (await import('./messages/en/panel.ts')).panel,
    popup: async () => (await import('./messages/en/popup.ts')).popup,
    book: async () => (await import('./messages/en/book.ts')).book,
    charts: async () => (await import('./messages/en/charts.ts')).charts,
    door: async () => (await import('./messages/en/door.ts')).door,
    draft: async () => (await import('./messages/en/draft.ts')).draft,
    due: async () => (await import('./messages/en/due.ts')).due,
    note: async () => (await import('./messages/en/note.ts')).note,
    rules: async () => (await import('./messages/en/rules.ts')).rules,
    today: async () => (await import('./messages/en/today.ts')).today,
    sources: async () => (await import('./messages/en/sources.ts')).sources,
    ledger: async () => (await import('./messages/en/ledger.ts')).ledger,
    kit: async () => (await import('./messages/en/kit.ts')).kit,
    review: async () => (await import('./messages/en/review.ts')).review,
    thanks: async () => (await import('./messages/en/thanks.ts')).thanks,
  },
  ja: {
    base: async () => (await import('./messages/ja/base.ts')).base,
    panel: async () => (await import('./messages/ja/panel.ts')).panel,
    popup: async () => (await import('./messages/ja/popup.ts')).popup,
    book: async () => (await import('./messages/ja/book.ts')).book,
    charts: async () => (await import('./messages/ja/charts.ts')).charts,
    door: async () => (await import('./messages/ja/door.ts')).door,
    draft: async () => (await import('./messages/ja/draft.ts')).draft,
    due: async () => (await import('./messages/ja/due.ts')).due,
    note: async () => (await import('./messages/ja/note.ts')).note,
    rules: async () => (await import('./messages/ja/rules.ts')).rules,
    today: async () => (await import('./messages/ja/today.ts')).today,
    sources: async () => (await import('./messages/ja/sources.ts')).sources,
    ledger: async () => (await import('./messages/ja/ledger.ts')).ledger,
    kit: async () => (await import('./messages/ja/kit.ts')).kit,
    review: async () => (await import('./messages/ja/review.ts')).review,
    thanks: async () => (await import('./messages/ja/thanks.ts')).thanks,
  },
  it: {
    base: async () => (await import('./messages/it/base.ts')).base,
    panel: async () => (await import('./messages/it/panel.ts')).panel,
    popup: async () => (await import('./messages/it/popup.ts')).popup,
    book: async () => (await import('./messages/it/book.ts')).book,
    charts: async () => (await import('./messages/it/charts.ts')).charts,
    door: async () => (await import('./messages/it/door.ts')).door,
    draft: async () => (await import('./messages/it/draft.ts')).draft,
    due: async () => (await import('./messages/it/due.ts')).due,
    note: async () => (await import('./messages/it/note.ts')).note,
    rules: async () => (await import('./messages/it/rules.ts')).rules,
    today: async () => (await import('./messages/it/today.ts')).today,
    sources: async () => (await import('./messages/it/sources.ts')).sources,
    ledger: async () => (await import('./messages/it/ledger.ts')).ledger,
    kit: async () => (await import('./messages/it/kit.ts')).kit,
    review: async () => (await import('./messages/it/review.ts')).review,
    thanks: async () => (await import('./messages/it/thanks.ts')).thanks,
  },
  ru: {
    base: async () => (await import('./messages/ru/base.ts')).base,
    panel: async () => (await import('./messages/ru/panel.ts')).panel,
    popup: async () => (await import('./messages/ru/popup.ts')).popup,
    book: async () => (await import('./messages/ru/book.ts')).book,
    charts: async () => (await import('./messages/ru/charts.ts')).charts,
    door: async () => (await import('./messages/ru/door.ts')).door,
    draft: async () => (await import('./messages/ru/draft.ts')).draft,
    due: async () => (await import('./messages/ru/due.ts')).due,
    note: async () => (await import('./messages/ru/note.ts')).note,
    rules: async () => (await import('./messages/ru/rules.ts')).rules,
    today: async () => (await import('./messages/ru/today.ts')).today,
    sources: async () => (await import('./messages/ru/sources.ts')).sources,
    ledger: async () => (await import('./messages/ru/ledger.ts')).ledger,
    kit: async () => (await import('./messages/ru/kit.ts')).kit,
    review: async () => (await import('./messages/ru/review.ts')).review,
    thanks: async () => (await import('./messages/ru/thanks.ts')).thanks,
  },
};

/** `wanted` is the browser's list of languages, best first; it also names the region for dates. */
export async function loadLanguage(language: UiLanguage, pages: readonly PageName[], wanted: readonly string[] = browserLanguages()): Promise<void> {
  const needed = pages.includes('base') ? pages : (['base', ...pages] as const);
  speak(language, localeFor(language, wanted), await Promise.all(needed.map((page) => loaders[language][page]())));
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** Words that are only wanted later, in the language that is spoken. */
export const alsoSpeak = async (page: PageName): Promise<void> => addWords(await loaders[currentLanguage()][page]());

/** The language to start with, from what the person set (null: from the browser). */
export const languageFromSettings = (set: UiLanguage | null): UiLanguage => chooseLanguage(set, browserLanguages());

function browserLanguages(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
}
