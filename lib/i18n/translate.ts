// `t`: the words for a key in the language of this page. It knows nothing of the browser; `load-language.ts` hands it the words.
import type { UiLanguage } from './language.ts';
import type { Catalog, Message, MessageKey, ParamsOf } from './message.ts';

interface Speech {
  language: UiLanguage;
  locale: string;
  words: Record<string, Message>;
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

const speechOf = (language: UiLanguage, locale: string): Speech => ({
  language, locale, words: {}, plurals: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(locale),
});
let speech: Speech = speechOf('en', 'en-GB');

/** Takes up a language; the words of earlier ones are let go. */
export function speak(language: UiLanguage, locale: string, catalogs: readonly Catalog[]): void {
  speech = speechOf(language, locale);
  for (const catalog of catalogs) Object.assign(speech.words, catalog);
}
export const addWords = (catalog: Catalog): void => void Object.assign(speech.words, catalog);
export const currentLanguage = (): UiLanguage => speech.language;
export const currentLocale = (): string => speech.locale;

/** Plain text; a value is never parsed again. A key whose words are not loaded is our own mistake and throws. */
export function t<Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>): string {
  const message = speech.words[key];
  if (message === undefined) throw new Error(`no words loaded for ${key}`);
  const values = (params[0] ?? {}) as Readonly<Record<string, string | number | undefined>>;
  const text = typeof message === 'string' ? message : message[pluralForm(Number(values['count']))] ?? message.other;
  return text.replace(/\{(\w+)\}/gu, (mark, name: string) => {
    const value = values[name];
    return value === undefined ? mark : typeof value === 'number' ? speech.numbers.format(value) : value;
  });
}

function pluralForm(count: number): 'one' | 'few' | 'many' | 'other' {
  const form = speech.plurals.select(count);
  return form === 'zero' || form === 'two' ? 'other' : form;
}
