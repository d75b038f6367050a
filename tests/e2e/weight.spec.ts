// What a page of Goen's costs before it can be used: bounds that a careless import breaks without being seen.
import { expect, test } from '@playwright/test';
import { contentScriptBytes, panelScriptBytes } from '../bench/panel.ts';

test('the scripts of the panel and of Gmail’s page stay light', async () => {
  expect(await panelScriptBytes()).toBeLessThanOrEqual(150_000);
  expect(contentScriptBytes()).toBeLessThanOrEqual(25_000);
});
