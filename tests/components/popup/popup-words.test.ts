// Every word that the popup's own scripts may say is among those it loads: a form that opens in a row has its words as well.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { base } from '../../../lib/i18n/messages/en/base.ts';
import { due } from '../../../lib/i18n/messages/en/due.ts';
import { popup } from '../../../lib/i18n/messages/en/popup.ts';
import { today } from '../../../lib/i18n/messages/en/today.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What is fetched only when it is wanted (`await import`) fetches its words with it. */
function scriptsFrom(path: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, to = ''] of text.matchAll(/^(?:import|export) (?!type)[^;]*? from '(\.[^']+\.tsx?)';/gmu)) scriptsFrom(resolve(dirname(path), to), seen);
  return seen;
}

it('the popup loads the words of everything it shows', () => {
  const entry = readFileSync(resolve(ROOT, 'entrypoints/popup/main.tsx'), 'utf8');
  expect(entry).toContain("['base', 'popup', 'due', 'today']");
  const words = new Set([base, due, popup, today].flatMap((page) => Object.keys(page)));
  const scripts = scriptsFrom(resolve(ROOT, 'components/popup/popup.tsx'));
  expect([...scripts.keys()].some((path) => path.endsWith('outcome-form.tsx'))).toBe(true);
  const missing = [...scripts].flatMap(([path, text]) => [...text.matchAll(/\bt\('([\w.-]+)'/gu)].flatMap(([, key = '']) => (words.has(key) ? [] : [`${path.slice(ROOT.length + 1)}: ${key}`])));
  expect(missing).toEqual([]);
});
