// Measures what the README promises, each figure against its peer or limit within this one run, and prints one JSON object. Names on the command line choose: panel, gmail, store, reading.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { benchEvaluating, benchWatching } from '../bench/gmail.ts';
import { benchPanel, contentScriptBytes, panelScriptBytes } from '../bench/panel.ts';
import { benchReplies } from '../bench/replies.ts';
import { benchStore } from '../bench/store.ts';
import { BUILT, CHROMIUM } from '../e2e/extension.ts';

const KB = 1_000;
const size = (bytes: number, limit: number): object => ({ kilobytes: Number((bytes / KB).toFixed(1)), limit: `<= ${limit}` });

async function store(): Promise<object> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] });
  try {
    return await benchStore(await browser.newPage());
  } finally {
    await browser.close();
  }
}

const parts: Readonly<Record<string, () => Promise<object>>> = {
  panel: async () => ({ interactive: await benchPanel(), script: size(await panelScriptBytes(), 150) }),
  gmail: async () => {
    const script = readFileSync(join(BUILT, 'content-scripts/gmail.js'), 'utf8');
    return { watching: await benchWatching(), evaluating: await benchEvaluating(script), contentScript: size(contentScriptBytes(), 25), contentScriptGzip: size(gzipSync(script).length, 25) };
  },
  store,
  reading: async () => {
    const folder = join(import.meta.dirname, '../../../shared/fixtures/email');
    return existsSync(folder) ? benchReplies(folder) : { left: 'the public suites are not beside this checkout' };
  },
};

const wanted = process.argv.slice(2);
const figures: Record<string, object> = {};
for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) figures[name] = await measure();
console.log(JSON.stringify(figures, null, 1));
process.exit(0);
