// The client that this build is for.
import { inBrowser } from './browser.ts';
import type { Client } from './client.ts';
import { inThunderbird } from './thunderbird.ts';

export const client: Client = import.meta.env.BROWSER === 'thunderbird' ? inThunderbird : inBrowser;
