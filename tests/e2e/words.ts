// The interface's own words, so that a test finds a button in any language by what it says to a person.
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { PAGE_NAMES } from '../../lib/i18n/message.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';

export { t };
export const speakAs = (language: UiLanguage): Promise<void> => loadLanguage(language, PAGE_NAMES, [language]);
interface WithButtons<Spot> { getByRole(role: 'button', options: { readonly name: string | RegExp; readonly exact?: boolean }): Spot }
export const button = <Spot>(page: WithButtons<Spot>, name: string | RegExp): Spot => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
