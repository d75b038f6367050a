// Gmail as one whole host, both halves together. It must not know the extension.
import type { Host } from '../host.ts';
import { createGmailReader } from './gmail-reader.ts';
import { createGmailWriter } from './gmail-writer.ts';
import { createPlacedDrafts, type PlacedDrafts } from './placed-drafts.ts';

export const createGmailHost = (view: Window, placed: PlacedDrafts = createPlacedDrafts()): Host => ({ ...createGmailReader(view), ...createGmailWriter(view, placed) });
