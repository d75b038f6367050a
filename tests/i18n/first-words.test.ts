import { expect, it } from 'vitest';
import { FIRST_WORDS } from '../../lib/i18n/first-words.ts';
import { UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';

it.each(UI_LANGUAGES)('the first words in %s are those of the catalogue', async (language) => {
  await loadLanguage(language, ['base', 'panel'], [language]);
  expect(FIRST_WORDS[language]).toEqual({ 'head.book': t('head.book'), 'panel.reading': t('panel.reading') });
});
