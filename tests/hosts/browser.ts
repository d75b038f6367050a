// One Chromium for the host checks, with every address routed to the stand-in pages.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    headless: true,
    ...(existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium' } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
