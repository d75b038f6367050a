// Every selector of Gmail's page says what it means, when it was last seen, and which fixture proves it; and the fixture does.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const entries = [...read('lib/hosts/gmail/selectors.ts').matchAll(/(?:\/\*\*(.*?)\*\/\n)?export const (\w+) = (.*)/g)].map(([, note, name, code]) => ({ note, name: name ?? '', code: code ?? '' }));

it('there are selectors', () => expect(entries.length).toBeGreaterThan(30));

it.each(entries)('$name is dated and proven', ({ note, code }) => {
  const fixture = /Seen 2026-\d\d-\d\d: (gmail\/[\w-]+\.js)/.exec(note ?? '')?.[1];
  expect(fixture).toBeDefined();
  if (/no fixture shows it/.test(note ?? '')) return;
  const page = read(`tests/fixtures/pages/${fixture}`);
  const best = /'([^',]*)/.exec(code)?.[1] ?? '';
  const marks = [...best.matchAll(/[.#]([A-Za-z][\w-]*)|\[([\w-]+)/g)].map((found) => found[1] ?? found[2] ?? '');
  expect(marks.filter((mark) => !page.includes(mark))).toEqual([]);
});

it('no other file of the host asks the page in its own words', () => {
  const files = readdirSync(new URL('lib/hosts/gmail/', root)).filter((file) => !/selectors|words/.test(file));
  for (const file of files) expect(read(`lib/hosts/gmail/${file}`).replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''), file).not.toMatch(/['"`,]\s*\.[a-zA-Z]{1,3}[A-Z0-9][\w-]*['"`,\s]/);
});
