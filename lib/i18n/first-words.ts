// The few words that the panel's first frame shows, in every language at once, so that it waits for no file. A test holds them equal to the catalogues.
import type { UiLanguage } from './language.ts';

export const FIRST_WORDS: Readonly<Record<UiLanguage, { readonly 'head.book': string; readonly 'panel.reading': string }>> = {
  en: { 'head.book': 'Book', 'panel.reading': 'Reading what is open, on this computer…' },
  ja: { 'head.book': '帳面', 'panel.reading': '開いている画面を、この端末の中で読んでいます…' },
  it: { 'head.book': 'Libro', 'panel.reading': 'Lettura di ciò che è aperto, su questo computer…' },
  ru: { 'head.book': 'Книга', 'panel.reading': 'Читаю открытое, на этом компьютере…' },
};
