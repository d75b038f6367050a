// The background's part in the client that this build is for.
import { serveBrowser } from './browser-background.ts';
import { serveThunderbird } from './thunderbird-background.ts';

export const serveClient: () => void = import.meta.env.BROWSER === 'thunderbird' ? serveThunderbird : serveBrowser;
