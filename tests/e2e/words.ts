// The interface's own words, so that a test finds a button in any language by what it says to a person.
import type { Locator, Page } from '@playwright/test';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';

export { t };
export const speakAs = (language: UiLanguage): Promise<void> => loadLanguage(language, ['base', 'panel', 'popup', 'book', 'door', 'draft', 'due', 'ledger'], [language]);
export const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
