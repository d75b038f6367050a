// What office.js asks of Microsoft's Ajax library, given by ours: its own look whether the library is there, taken from the files that the site serves, and the checks that it lives by.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleForPage } from '../bundle.ts';

const root = resolve(import.meta.dirname, '../../..');
const ours = await bundleForPage(new URL('../../../entrypoints/outlook/before-office.ts', import.meta.url));
function page(): Context {
  const context = createContext({});
  runInContext('globalThis.window = globalThis', context);
  runInContext(ours, context);
  return context;
}
/** The vendor's own condition, cut out of its file as it can be read. */
const conditions = ['web-16.01', 'mac-16.00', 'win32-16.02'].map((part) => [part, /isMsAjaxLoaded = function \(\) \{\s*if \((.*?)\) \{\s*return true/su.exec(readFileSync(resolve(root, `node_modules/@microsoft/office-js/dist/outlook-${part}.debug.js`), 'utf8'))?.[1] ?? ''] as const);

it.each(conditions)('outlook-%s finds all that it looks for, and would not without', (_part, condition) => {
  expect(condition).toContain('Sys.StringBuilder');
  expect(runInContext(`Boolean(${condition})`, page())).toBe(true);
  expect(runInContext(`Boolean(${condition})`, createContext({}))).toBe(false);
});

it('its strings find their namespace and their class', () => {
  const context = page();
  runInContext(readFileSync(resolve(root, 'node_modules/@microsoft/office-js/dist/ja-jp/office_strings.js'), 'utf8'), context);
  expect(runInContext('Strings.OfficeOM.L_APICallFailed', context)).toMatch(/\p{Script=Han}|\p{Script=Katakana}/u);
});

describe('the check of arguments', () => {
  const of = (values: string, expected: string): unknown => runInContext(`(() => { const e = Function._validateParams(${values}, ${expected}); return e && e.name; })()`, page());
  it.each([
    ['all fit', '["a", 1]', '[{ name: "a", type: String }, { name: "b", type: Number }]', null],
    ['of any kind', '[{}]', '[{ name: "a" }]', null],
    ['an optional one is left out', '["a"]', '[{ name: "a", type: String }, { name: "b", type: Number, optional: true }]', null],
    ['null where it may be', '[null]', '[{ name: "a", type: Function, mayBeNull: true }]', null],
    ['null where it may not be', '[null]', '[{ name: "a", type: String, mayBeNull: false }]', 'Sys.ArgumentException'],
    ['of another kind', '[1]', '[{ name: "a", type: String }]', 'Sys.ArgumentException'],
    ['one too few', '[]', '[{ name: "a" }]', 'Sys.ParameterCountException'],
    ['one too many', '[1, 2]', '[{ name: "a" }]', 'Sys.ParameterCountException'],
  ])('%s', (_what, values, expected, name) => { expect(of(values, expected)).toBe(name); });
});

it('nothing shows in a loop over a function', () => {
  expect(runInContext('(() => { const seen = []; for (const name in () => 1) seen.push(name); return seen; })()', page())).toEqual([]);
});
