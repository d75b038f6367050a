// How long 30,000 LinkedIn connections take from the file into the book, and whether the page still moves meanwhile, against raw puts of the same rows.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle, PAGE_ADDRESS } from '../e2e/serve-page.ts';
import { seeded } from '../seeded.ts';
import { figure, quantile, type Figure } from './figures.ts';
import type { ImportRun } from './import-page.ts';

const GIVEN = ['Ada', 'Leo', 'Irena', 'Bruno', 'Mara', 'Agnes', 'Tomas', 'Юлия', '健', 'さくら', 'Noor', 'Élise'];
const FAMILY = ['Marsh', 'Brandt', 'Novakova', 'Verdi', 'Lindqvist', 'Wirral', 'Okafor', 'Соколова', '山田', '高橋', 'van Dijk', 'O’Hara'];
const TRADES = ['Potter', 'Bookkeeper', 'Tax adviser, small firms', 'Head of Purchasing', '設計士', 'Юрист', 'Owner'];

/** A Connections.csv as LinkedIn writes it: a preamble, few addresses, every name of its own profile. All invented. */
export function linkedinCsv(count: number, seed = 7): string {
  const random = seeded(seed);
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
  const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const rows = Array.from({ length: count }, (_, n) => {
    const [given, family] = [one(GIVEN), `${one(FAMILY)} ${n % 997}`];
    const email = random() < 0.2 ? `person${n}@example.com` : '';
    return [given, family, `https://www.linkedin.com/in/person-${n}-${Math.floor(random() * 1e6)}`, email, quoted(`${one(FAMILY)} & ${one(FAMILY)} ${n % 800}`), quoted(one(TRADES)), `${String(1 + (n % 28)).padStart(2, '0')} ${months[n % 12]} ${2010 + (n % 16)}`].join(',');
  });
  return ['Notes:', '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."', '', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows, ''].join('\n');
}

export interface ImportFigures {
  readonly wholeImport: Figure;
  readonly longestGap: Figure;
  readonly also: { readonly lookMs: number; readonly takeBackMs: number; readonly longestReadMs: number };
}

export async function benchImport(page: Page, { count = Number(process.env.GOEN_IMPORT_ROWS ?? 30_000), rounds = 5 } = {}): Promise<ImportFigures> {
  const [script, worker] = [await bundle(join(import.meta.dirname, 'import-page.ts')), await bundle(join(import.meta.dirname, 'import-worker.ts'))];
  await page.route(`${PAGE_ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: pathname === '/worker.js' ? worker : script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><meta charset="utf-8"><title>import</title><script src="page.js"></script>' });
  });
  await page.goto(PAGE_ADDRESS);
  const csv = linkedinCsv(count);
  const runs: ImportRun[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await page.evaluate(([text, n]) => window.runImport(text, n), [csv, round] as const));
  const median = (of: (run: ImportRun) => number): number => Math.round(quantile(runs.map(of), 0.5));
  return {
    wholeImport: figure(runs, `ms for ${count} LinkedIn rows: laid down, read, compared, written with history`, '<= 1.2 x raw puts of the same rows with the same indexes'),
    longestGap: figure(runs.map(({ gap, gapInPage }) => ({ ours: gap, peer: gapInPage })), 'ms in which the page stood still: looked at, brought in, taken back', '<= 0.1 x one transaction in the page'),
    also: { lookMs: median(({ lookMs }) => lookMs), takeBackMs: median(({ backMs }) => backMs), longestReadMs: median(({ longestRead }) => longestRead) },
  };
}
