// Every language says everything, with the same values, and none says it in another's words.
import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { PAGE_NAMES, type Catalog, type Message } from '../../lib/i18n/message.ts';
import type { HostProblem } from '../../lib/domain/open-page.ts';
import type { StoreProblem } from '../../lib/store/book.ts';

const catalogs = new Map<string, Catalog>();
for (const language of UI_LANGUAGES)
  for (const page of PAGE_NAMES) {
    const words = (await import(`../../lib/i18n/messages/${language}/${page}.ts`)) as Record<string, Catalog>;
    catalogs.set(`${language}/${page}`, words[page] ?? {});
  }
const catalog = (language: string, page: string): Catalog => catalogs.get(`${language}/${page}`) ?? {};
const textsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>));
const placeholders = (text: string): string => [...text.matchAll(/\{(\w+)\}/gu)].map((m) => m[1]).sort().join(' ');

/** Words that are the same everywhere: names, signs, and words that two languages share. */
const SHARED = /^(LinkedIn|Gmail|Outlook|Thunderbird|Goen|JSON|Cc|in Cc|account|Link|e-mail|E-mail|Budget|Partner|No|no|CARE|\{first\} → \{second\}|[^\p{L}]*)$/u;

describe.each(PAGE_NAMES)('%s', (page) => {
  const english = catalog('en', page);
  test.each(['ja', 'it', 'ru'])('%s has the keys of English', (language) => {
    expect(Object.keys(catalog(language, page)).sort()).toEqual(Object.keys(english).sort());
  });
  test.each(['ja', 'it', 'ru'])('%s asks for no value that English does not hand in', (language) => {
    for (const [key, message] of Object.entries(catalog(language, page)))
      for (const text of textsOf(message)) {
        const given = placeholders(textsOf(english[key] ?? '').at(-1) ?? '').split(' ');
        expect([key, placeholders(text).split(' ').filter((name) => !given.includes(name) && name !== '')]).toEqual([key, []]);
        // Only a name may be left out: where it would have to be declined.
        expect([key, given.filter((name) => name !== 'name' && name !== 'count' && !text.includes(`{${name}}`) && name !== '')]).toEqual([key, []]);
      }
  });
  test.each(['ja', 'it', 'ru'])('%s holds no English copies', (language) => {
    const copies = Object.entries(catalog(language, page)).filter(([key, message]) => textsOf(message).some((text) => textsOf(english[key] ?? '').includes(text) && !SHARED.test(text.replace(/\{\w+\}/gu, ''))));
    expect(copies).toEqual([]);
  });
  test.each([...UI_LANGUAGES])('%s has every plural form it needs', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = language === 'it' ? ['one', 'other'] : [...forms];
    for (const [key, message] of Object.entries(catalog(language, page)))
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, needed.sort()]);
  });
  test('no exclamation marks, no percent, no blame', () => {
    for (const language of UI_LANGUAGES)
      for (const [key, message] of Object.entries(catalog(language, page)))
        for (const text of textsOf(message)) expect([language, key, text]).toEqual([language, key, text.replace(/[!！%％]|\boops\b|\bplease\b(?! look)/giu, '')]);
  });
});

const HOST: Record<HostProblem, true> = { 'page-changed': true, 'not-ready': true, 'no-thread': true, 'no-access': true, 'no-compose': true, 'wrong-thread': true, 'not-signed-in': true, 'several-threads': true, locked: true };
const STORE: Record<StoreProblem, true> = { full: true, conflict: true, closed: true, 'newer-version': true, blocked: true, unavailable: true, damaged: true };

test.each([...UI_LANGUAGES])('every problem has its words in %s', (language) => {
  const base = catalog(language, 'base');
  for (const key of [...Object.keys(HOST).map((p) => `hostProblem.${p}`), ...Object.keys(STORE).map((p) => `storeProblem.${p}`)]) {
    expect(base[`${key}.title`]).toBeTypeOf('string');
    expect(base[`${key}.text`]).toBeTypeOf('string');
  }
});
