// Brings in the words that one page needs, in one language, and tells the document which language it is in.
import { chooseLanguage, localeFor, type UiLanguage } from './language.ts';
import type { Catalog, PageName } from './message.ts';
import { addWords, currentLanguage, speak } from './translate.ts';

type Load = () => Promise<Catalog>;
/** The words that the panel says first; where all others are it need not carry. */
const loaders: Readonly<Record<UiLanguage, Readonly<Partial<Record<PageName, Load>>>>> = {
  en: {
    base: async () => (await import('./messages/en/base.ts')).base,
    panel: async () => (await import('./messages/en/panel.ts')).panel,
    door: async () => (await import('./messages/en/door.ts')).door,
  },
  ja: {
    base: async () => (await import('./messages/ja/base.ts')).base,
    panel: async () => (await import('./messages/ja/panel.ts')).panel,
    door: async () => (await import('./messages/ja/door.ts')).door,
  },
  it: {
    base: async () => (await import('./messages/it/base.ts')).base,
    panel: async () => (await import('./messages/it/panel.ts')).panel,
    door: async () => (await import('./messages/it/door.ts')).door,
  },
  ru: {
    base: async () => (await import('./messages/ru/base.ts')).base,
    panel: async () => (await import('./messages/ru/panel.ts')).panel,
    door: async () => (await import('./messages/ru/door.ts')).door,
  },
};

const load = async (language: UiLanguage, page: PageName): Promise<Catalog> => (loaders[language][page] ?? (await import('./other-pages.ts')).loadOther(language, page))();

/** `wanted` is the browser's list of languages, best first; it also names the region for dates. */
export async function loadLanguage(language: UiLanguage, pages: readonly PageName[], wanted: readonly string[] = browserLanguages()): Promise<void> {
  const needed = pages.includes('base') ? pages : (['base', ...pages] as const);
  speak(language, localeFor(language, wanted), await Promise.all(needed.map((page) => load(language, page))));
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** Words that are only wanted later, in the language that is spoken. */
export const alsoSpeak = async (page: PageName): Promise<void> => addWords(await load(currentLanguage(), page));

/** The language to start with, from what the person set (null: from the browser). */
export const languageFromSettings = (set: UiLanguage | null): UiLanguage => chooseLanguage(set, browserLanguages());

function browserLanguages(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
}
