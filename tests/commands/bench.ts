// Measures what the README promises, each figure against its peer or limit within this one run, and prints one JSON object. Names on the command line choose among `parts`.
// `--table` measures what the README's table of figures is made of (or the parts that are named) and writes the table; a file of figures that an earlier run printed stands for its parts.
import { execFileSync } from 'node:child_process';
import { Console } from 'node:console';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { benchEvaluating, benchWatching } from '../bench/gmail.ts';
import { benchGuard } from '../bench/guard.ts';
import { benchPanel, contentScriptBytes, panelScriptBytes } from '../bench/panel.ts';
import { benchGrowth } from '../bench/linear.ts';
import { benchImport } from '../bench/import.ts';
import { benchMbox } from '../bench/mbox.ts';
import { benchOrdinary } from '../bench/ordinary.ts';
import { benchPictures } from '../bench/pictures.ts';
import { benchQuotes, tableOf } from '../bench/quotes.ts';
import { benchReadingSpeed, loadReaders } from '../bench/reading-speed.ts';
import { benchSearch } from '../bench/search.ts';
import { benchSources } from '../bench/sources.ts';
import { benchReview } from '../bench/review.ts';
import { benchScale, benchStore } from '../bench/store.ts';
import { benchList } from '../bench/list.ts';
import { partsOfTable, putTable, tableOf as figuresTable } from '../bench/table.ts';
import { benchToday } from '../bench/today.ts';
import { BUILT, CHROMIUM } from '../e2e/extension.ts';

const KB = 1_000;
const size = (bytes: number, limit: number): object => ({ kilobytes: Number((bytes / KB).toFixed(1)), limit: `<= ${limit}` });

async function inBrowser(measure: (page: Page) => Promise<object>): Promise<object> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] });
  try {
    return await measure(await browser.newPage());
  } finally {
    await browser.close();
  }
}

const MAIL = join(import.meta.dirname, '../../../shared/fixtures/email');
const LEFT = { left: 'the public suites are not beside this checkout' };

/** Replies of the public suites, side by side: as JSON with the other figures, and as a table for people beside it. */
async function quotes(page: Page): Promise<object> {
  if (!existsSync(MAIL)) return LEFT;
  await loadReaders(page);
  const rows = await benchQuotes(MAIL, (html) => page.evaluate((given) => (globalThis as never as { reading: { plane: (html: string) => string } }).reading.plane(given), html));
  new Console(process.stderr).table(tableOf(rows));
  return rows.map((row) => ({ ...row, oursMissed: row.oursMissed.slice(0, 20) }));
}

const parts: Readonly<Record<string, () => Promise<object>>> = {
  panel: async () => ({ interactive: await benchPanel(), script: size(await panelScriptBytes(), 150) }),
  gmail: async () => {
    const script = readFileSync(join(BUILT, 'content-scripts/gmail.js'), 'utf8');
    return { watching: await benchWatching(), evaluating: await benchEvaluating(script, { peer: 'gmail-js', limit: '<= 1.0' }), evaluatingInboxSdk: await benchEvaluating(script, { peer: '@inboxsdk/core', limit: '<= 0.1' }), contentScript: size(contentScriptBytes(), 25), contentScriptGzip: size(gzipSync(script).length, 25) };
  },
  store: () => inBrowser(benchStore),
  import: () => inBrowser(benchImport),
  search: () => inBrowser((page) => benchSearch(page)),
  scale: () => inBrowser(benchScale),
  list: () => inBrowser(benchList),
  today: benchToday,
  review: async () => ({ opening: await benchReview() }),
  guard: benchGuard,
  pictures: () => benchPictures(),
  sources: async () => {
    const figures = benchSources();
    new Console(process.stderr).table(figures.orders);
    return figures;
  },
  quotes: () => inBrowser(quotes),
  ordinary: async () => (existsSync(MAIL) ? benchOrdinary(join(MAIL, 'stdlib-js__datasets-spam-assassin')) : LEFT),
  mbox: () => inBrowser(benchMbox),
  reading: () => inBrowser(async (page) => {
    await loadReaders(page);
    return { ownTexts: await benchReadingSpeed(page, 'ownTexts'), wholeReader: await benchReadingSpeed(page, 'wholeReader'), growth: await benchGrowth() };
  }),
};

const given = process.argv.slice(2);
const isTable = given.includes('--table');
const kept = given.filter((name) => name.endsWith('.json'));
const named = given.filter((name) => name in parts);
const isWanted = (name: string): boolean => (named.length > 0 ? named.includes(name) : isTable ? kept.length === 0 && partsOfTable().has(name) && name !== 'mbox' : true);
const figures: Record<string, object> = Object.assign({}, ...kept.map((file) => JSON.parse(readFileSync(file, 'utf8')) as object));
for (const [name, measure] of Object.entries(parts)) if (isWanted(name)) figures[name] = await measure();
console.log(JSON.stringify(figures, null, 1));

if (isTable) {
  const readme = join(import.meta.dirname, '../../README.md');
  const version = /\d[\d.]*/.exec(execFileSync(CHROMIUM, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  const text = putTable(readFileSync(readme, 'utf8'), figuresTable(figures, { chromium: version, on: new Date().toISOString().slice(0, 10) }));
  if (text === null) throw new Error('the README has no place for the table');
  writeFileSync(readme, text);
}
process.exit(0);
