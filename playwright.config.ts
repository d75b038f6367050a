// End-to-end tests: the built extension in a real Chromium, one browser at a time.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 8_000 },
  retries: 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  outputDir: 'test-results',
});
