import { expect, it } from 'vitest';
import { listed } from '../../lib/i18n/listed.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';

it.each([['en', 'name, need'], ['ja', 'name、need'], ['it', 'name, need'], ['ru', 'name, need']] as const)('%s: its own comma between, none at the end', async (language, line) => {
  await loadLanguage(language, ['base'], []);
  expect([listed(['name', 'need']), listed(['name']), listed([])]).toEqual([line, 'name', '']);
});
