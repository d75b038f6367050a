// The README's table of figures: which rows it has, from which part of the bench each comes, what its limit is, and how the table is written in its place. It measures nothing.
import { cpus, release } from 'node:os';

type Figures = Readonly<Record<string, unknown>>;
interface Row {
  readonly what: string;
  /** Part of the bench and the way within what it gives: `store.bulk10k.raw`. */
  readonly from: string;
  readonly limit: number;
  /** The limit is the most where nothing is said. */
  readonly sense?: 'least';
  readonly unit?: 'x' | 'KB' | 'MB' | '';
  /** The value, and what stands beside it; the ratio of a `Figure` where nothing is said. */
  readonly value?: string;
  readonly median?: string;
  readonly p95?: string;
}

const records = '100,000 records';
export const ROWS: readonly Row[] = [
  { what: 'one strict save: record, history and counters in one transaction, against a raw strict put', from: 'store.oneSave', limit: 2 },
  { what: '10,000 records in one save, history and three indexes included, against raw puts', from: 'store.bulk10k.raw', limit: 1.25 },
  { what: 'the same against Dexie’s bulkPut', from: 'store.bulk10k.dexie', limit: 1 },
  { what: `${records} in one save, against raw puts`, from: 'scale.bulk100k.raw', limit: 1.25 },
  { what: 'the same against Dexie’s bulkPut', from: 'scale.bulk100k.dexie', limit: 1 },
  { what: 'the first 50 due things, 100,000 against 1,000', from: 'scale.firstDue', limit: 1.5 },
  { what: `people counted at ${records}, against count()`, from: 'scale.countPeople', limit: 0.05 },
  { what: 'what is due counted at 100,000, against count() of the index', from: 'scale.countDue', limit: 0.05 },
  { what: `a backup of ${records} as text, against getAll and stringify`, from: 'scale.backup', limit: 1.3 },
  { what: `a restore of ${records}, against raw puts`, from: 'scale.restore', limit: 1.5 },
  { what: `search at ${records}: beginnings of words, p95 against a scan`, from: 'search.beginning', limit: 1.7, value: 'againstScan', median: 'medianMs', p95: 'p95Ms.ours' },
  { what: 'the same against uFuzzy', from: 'search.beginning', limit: 0.5, value: 'againstUFuzzy', median: 'medianMs', p95: 'p95Ms.ours' },
  { what: 'the same, recall among the first 20', from: 'search.beginning', limit: 1, sense: 'least', unit: '', value: 'recallAt20' },
  { what: 'search without spaces (Japanese), p95 against a scan', from: 'search.infix', limit: 1.7, value: 'againstScan', median: 'medianMs', p95: 'p95Ms.ours' },
  { what: 'the same against uFuzzy', from: 'search.infix', limit: 0.5, value: 'againstUFuzzy', median: 'medianMs', p95: 'p95Ms.ours' },
  { what: 'the same, recall among the first 20', from: 'search.infix', limit: 1, sense: 'least', unit: '', value: 'recallAt20' },
  { what: 'search with one slip of the hand, p95 against uFuzzy', from: 'search.slip', limit: 0.5, value: 'againstUFuzzy', median: 'medianMs', p95: 'p95Ms.ours' },
  { what: 'the same, recall among the first 20', from: 'search.slip', limit: 0.97, sense: 'least', unit: '', value: 'recallAt20' },
  { what: 'memory of the search, against minisearch', from: 'search.memory', limit: 0.35 },
  { what: `from a cold start to the first answer at ${records}, against getAll and building minisearch`, from: 'search.coldStart', limit: 0.1 },
  { what: '30,000 LinkedIn rows brought in, against raw puts', from: 'import.wholeImport', limit: 1.2 },
  { what: 'the longest time the page stands still in it, against one transaction in the page', from: 'import.longestGap', limit: 0.1 },
  { what: 'a list of 10,000 rows stands, against TanStack virtual', from: 'list.mount', limit: 1.25 },
  { what: 'one far scroll in it, against TanStack virtual', from: 'list.scroll', limit: 1.25 },
  { what: 'elements in the page meanwhile', from: 'list.nodes', limit: 200, unit: '', value: 'nodes' },
  { what: 'the panel’s first button, against an empty Preact page of the same extension', from: 'panel.interactive', limit: 1.35 },
  { what: 'script that the panel has fetched when it stands', from: 'panel.script', limit: 150, unit: 'KB', value: 'kilobytes' },
  { what: 'Gmail’s content script', from: 'gmail.contentScript', limit: 25, unit: 'KB', value: 'kilobytes' },
  { what: 'running it, against gmail-js', from: 'gmail.evaluating', limit: 1 },
  { what: 'the same, against InboxSDK', from: 'gmail.evaluatingInboxSdk', limit: 0.1 },
  { what: 'watching Gmail through 5,000 changes, against an observer of the whole tree', from: 'gmail.watching', limit: 0.03 },
  { what: 'from HTML to own words, a thread of 50 messages, against planer', from: 'reading.ownTexts', limit: 0.5 },
  { what: 'a mailbox read as it runs past, megabytes a second against postal-mime alone', from: 'mbox.speed', limit: 0.5, sense: 'least' },
  { what: 'memory that it takes', from: 'mbox.memory', limit: 150, unit: 'MB', value: 'grownMb' },
  { what: 'introductions planted in it that were found', from: 'mbox.found.all', limit: 0.95, sense: 'least', unit: '', value: 'recall' },
  { what: 'of what was found, introductions', from: 'mbox.found.precision', limit: 0.9, sense: 'least', unit: '', value: 'value' },
];
export const partsOfTable = (): ReadonlySet<string> => new Set(ROWS.map(({ from }) => from.split('.')[0] ?? ''));

function at(figures: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Figures)[key] : undefined), figures);
}
const numberAt = (figures: unknown, path: string): number | null => {
  const value = at(figures, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const shown = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const withUnit = (value: number, unit: Row['unit'] = 'x'): string => `${shown.format(value)}${unit === 'x' ? 'x' : unit === '' ? '' : ` ${unit}`}`;
const cell = (value: number | null, unit: string): string => (value === null ? '' : `${shown.format(value)}${unit}`);

/** Null where the part was not measured. */
export function lineOf(row: Row, figures: Figures): string | null {
  const of = at(figures, row.from);
  const value = numberAt(of, row.value ?? 'ratio');
  if (value === null) return null;
  const isMet = row.sense === 'least' ? value >= row.limit : value <= row.limit;
  const unit = /^(ms|MB)\b/.exec(String(at(of, 'unit') ?? 'ms'))?.[1] ?? '';
  const cells = [
    row.what, withUnit(value, row.unit), cell(numberAt(of, row.median ?? 'ours'), ` ${unit}`), cell(numberAt(of, row.p95 ?? 'p95'), ` ${unit}`), cell(numberAt(of, 'n'), ''),
    `${row.sense === 'least' ? 'at least ' : ''}${withUnit(row.limit, row.unit)}`, isMet ? 'yes' : '**no**',
  ];
  return `| ${cells.join(' | ')} |`;
}

export interface Taken {
  /** `156.0.1` */
  readonly chromium: string;
  /** YYYY-MM-DD */
  readonly on: string;
}
export function tableOf(figures: Figures, { chromium, on }: Taken): string {
  const lines = ROWS.flatMap((row) => lineOf(row, figures) ?? []);
  const left = [...partsOfTable()].filter((part) => at(figures, part) === undefined);
  return [
    `Taken on ${on} with ${cpus().length} cores, Linux ${release().split('.').slice(0, 2).join('.')}, Chromium ${chromium.split('.')[0]}, Node ${process.versions.node.split('.')[0]}: each row is measured in turn with its peer, in one process and one page. Trust the ratios.`,
    '',
    '| what | ours | median | p95 | n | limit | met |', '|---|---|---|---|---|---|---|', ...lines,
    ...(left.length > 0 ? ['', `Not measured this time: ${left.map((part) => `\`${part}\``).join(', ')}.`] : []),
  ].join('\n');
}

const BEGIN = '<!-- figures: written by `npm run -s bench -- --table` -->';
const END = '<!-- end of the figures -->';
/** Null where the text has no place for it. */
export function putTable(text: string, table: string): string | null {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  return begin < 0 || end < begin ? null : `${text.slice(0, begin + BEGIN.length)}\n${table}\n${text.slice(end)}`;
}
