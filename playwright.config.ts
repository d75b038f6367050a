// End-to-end tests: the built extension in a real Chromium, Firefox and Thunderbird. Two browsers beside each other; where time itself is measured, one alone.
import { defineConfig } from '@playwright/test';

const ALONE = /(?:send-door|hostile-mail)\.spec\.ts$/;
/** Firefox and Thunderbird themselves, by tests/mozilla; no browser of Playwright's. */
const MOZILLA = /(?:firefox|thunderbird)[a-z-]*\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  timeout: 120_000,
  // How long something may take to show on a machine that is busy with other things; how fast it is, the benchmarks tell.
  expect: { timeout: 20_000 },
  retries: 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  outputDir: 'test-results',
  workers: 2,
  projects: [
    { name: 'beside', testMatch: '**/*.spec.ts', testIgnore: [ALONE, MOZILLA] },
    { name: 'alone', testMatch: ALONE, workers: 1 },
    { name: 'mozilla', testMatch: MOZILLA },
  ],
});
