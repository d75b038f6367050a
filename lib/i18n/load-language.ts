// Brings in the words that one page needs, in one language, and tells the document which language it is in.
import { chooseLanguage, localeFor, type UiLanguage } from './language.ts';
import type { Catalog, PageName } from './message.ts';
import { addWords, currentLanguage, speak } from './translate.ts';

/** Each page lies under its own name in its file: named once here, since these lines stand in every page's script. */
type Loaders = Readonly<Record<UiLanguage, { readonly [Page in PageName]: () => Promise<Readonly<Record<Page, Catalog>>> }>>;

const loaders: Loaders = {
  en: {
    base: () => import('./messages/en/base.ts'),
    panel: () => import('./messages/en/panel.ts'),
    popup: () => import('./messages/en/popup.ts'),
    book: () => import('./messages/en/book.ts'),
    door: () => import('./messages/en/door.ts'),
    draft: () => import('./messages/en/draft.ts'),
    due: () => import('./messages/en/due.ts'),
    note: () => import('./messages/en/note.ts'),
    rules: () => import('./messages/en/rules.ts'),
    today: () => import('./messages/en/today.ts'),
    sources: () => import('./messages/en/sources.ts'),
    ledger: () => import('./messages/en/ledger.ts'),
    kit: () => import('./messages/en/kit.ts'),
    review: () => import('./messages/en/review.ts'),
    thanks: () => import('./messages/en/thanks.ts'),
  },
  ja: {
    base: () => import('./messages/ja/base.ts'),
    panel: () => import('./messages/ja/panel.ts'),
    popup: () => import('./messages/ja/popup.ts'),
    book: () => import('./messages/ja/book.ts'),
    door: () => import('./messages/ja/door.ts'),
    draft: () => import('./messages/ja/draft.ts'),
    due: () => import('./messages/ja/due.ts'),
    note: () => import('./messages/ja/note.ts'),
    rules: () => import('./messages/ja/rules.ts'),
    today: () => import('./messages/ja/today.ts'),
    sources: () => import('./messages/ja/sources.ts'),
    ledger: () => import('./messages/ja/ledger.ts'),
    kit: () => import('./messages/ja/kit.ts'),
    review: () => import('./messages/ja/review.ts'),
    thanks: () => import('./messages/ja/thanks.ts'),
  },
  it: {
    base: () => import('./messages/it/base.ts'),
    panel: () => import('./messages/it/panel.ts'),
    popup: () => import('./messages/it/popup.ts'),
    book: () => import('./messages/it/book.ts'),
    door: () => import('./messages/it/door.ts'),
    draft: () => import('./messages/it/draft.ts'),
    due: () => import('./messages/it/due.ts'),
    note: () => import('./messages/it/note.ts'),
    rules: () => import('./messages/it/rules.ts'),
    today: () => import('./messages/it/today.ts'),
    sources: () => import('./messages/it/sources.ts'),
    ledger: () => import('./messages/it/ledger.ts'),
    kit: () => import('./messages/it/kit.ts'),
    review: () => import('./messages/it/review.ts'),
    thanks: () => import('./messages/it/thanks.ts'),
  },
  ru: {
    base: () => import('./messages/ru/base.ts'),
    panel: () => import('./messages/ru/panel.ts'),
    popup: () => import('./messages/ru/popup.ts'),
    book: () => import('./messages/ru/book.ts'),
    door: () => import('./messages/ru/door.ts'),
    draft: () => import('./messages/ru/draft.ts'),
    due: () => import('./messages/ru/due.ts'),
    note: () => import('./messages/ru/note.ts'),
    rules: () => import('./messages/ru/rules.ts'),
    today: () => import('./messages/ru/today.ts'),
    sources: () => import('./messages/ru/sources.ts'),
    ledger: () => import('./messages/ru/ledger.ts'),
    kit: () => import('./messages/ru/kit.ts'),
    review: () => import('./messages/ru/review.ts'),
    thanks: () => import('./messages/ru/thanks.ts'),
  },
};

async function wordsOf(language: UiLanguage, page: PageName): Promise<Catalog> {
  const words: Readonly<Record<string, Catalog>> = await loaders[language][page]();
  return words[page] ?? {};
}

/** `wanted` is the browser's list of languages, best first; it also names the region for dates. */
export async function loadLanguage(language: UiLanguage, pages: readonly PageName[], wanted: readonly string[] = browserLanguages()): Promise<void> {
  const needed = pages.includes('base') ? pages : (['base', ...pages] as const);
  speak(language, localeFor(language, wanted), await Promise.all(needed.map((page) => wordsOf(language, page))));
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** Words that are only wanted later, in the language that is spoken. */
export const alsoSpeak = async (page: PageName): Promise<void> => addWords(await wordsOf(currentLanguage(), page));

/** The language to start with, from what the person set (null: from the browser). */
export const languageFromSettings = (set: UiLanguage | null): UiLanguage => chooseLanguage(set, browserLanguages());

function browserLanguages(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
}
