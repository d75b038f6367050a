// The languages of the interface, and which one to speak. The language of a draft is another thing.
import type { DraftLanguage } from '../domain/draft.ts';

export type UiLanguage = DraftLanguage;
export const UI_LANGUAGES = ['en', 'ja', 'it', 'ru'] as const satisfies readonly UiLanguage[];
/** Each in its own writing. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', ja: '日本語', it: 'Italiano', ru: 'Русский' };

const isUiLanguage = (tag: string): tag is UiLanguage => (UI_LANGUAGES as readonly string[]).includes(tag);
const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** What the person set, else the first of the browser's languages that Goen speaks, else English. */
export function chooseLanguage(set: UiLanguage | null, wanted: readonly string[]): UiLanguage {
  return set ?? wanted.map(languageOf).find(isUiLanguage) ?? 'en';
}

/** The locale for dates and numbers: the person's own region where the browser names one for this language. */
export function localeFor(language: UiLanguage, wanted: readonly string[]): string {
  const region = wanted.find((tag) => languageOf(tag) === language && tag.includes('-'));
  return region ?? (language === 'en' ? 'en-GB' : language);
}
