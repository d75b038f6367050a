// What Mozilla's own check of add-ons says of the built extension: no error, and no warning but the two that are known.
import { expect, test } from '@playwright/test';
import { KNOWN, lint } from '../mozilla/lint.ts';
import { BUILT_FOR_FIREFOX } from '../mozilla/start-firefox.ts';

test('web-ext lint finds no error, and warns of nothing unknown', async () => {
  const { errors, warnings } = await lint(BUILT_FOR_FIREFOX);
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code).filter((code) => !KNOWN.includes(code))).toEqual([]);
});
