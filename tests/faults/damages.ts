// What can happen to the files in which Chromium keeps a book (LevelDB: a log, tables, a list of them, and large values as files beside), as a bad disk or a power cut does it. It must not know what the book makes of it.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Damage {
  readonly name: string;
  readonly what: string;
  /** `folder`: the profile of a browser that does not run. Says what was done. */
  readonly harm: (folder: string, random: () => number) => string;
}

const sites = (folder: string): string => join(folder, 'Default', 'IndexedDB');
function filesEnding(folder: string, site: '.leveldb' | '.blob', ending: RegExp): string[] {
  const name = readdirSync(sites(folder)).find((one) => one.endsWith(site));
  if (name === undefined) return [];
  const root = join(sites(folder), name);
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)).filter((file) => ending.test(file) && statSync(file).isFile() && statSync(file).size > 0).sort();
}
const logOf = (folder: string): string => filesEnding(folder, '.leveldb', /\.log$/u).at(-1) ?? '';
const tablesOf = (folder: string): string[] => filesEnding(folder, '.leveldb', /\.ldb$/u);
const oneOf = <Value>(random: () => number, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('there is no such file');
  return value;
};
const whole = (random: () => number, below: number): number => Math.floor(random() * below);

function flip(file: string, random: () => number, many: number): string {
  const bytes = readFileSync(file);
  for (let n = 0; n < many; n++) {
    const at = whole(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(random, 8));
  }
  writeFileSync(file, bytes);
  return `${many} bits of ${file.slice(-12)}`;
}
function swap(a: string, b: string): string {
  const [first, second] = [readFileSync(a), readFileSync(b)];
  writeFileSync(a, second);
  writeFileSync(b, first);
  return `${a.slice(-12)} and ${b.slice(-12)}`;
}

const BLOCK = 4096;
export const DAMAGES: readonly Damage[] = [
  { name: 'cut-log', what: 'the end of the log is gone', harm(folder, random) {
    const log = logOf(folder);
    const left = whole(random, statSync(log).size);
    truncateSync(log, left);
    return `${left} bytes left`;
  } },
  { name: 'flipped-log', what: 'bits of the log are flipped', harm: (folder, random) => flip(logOf(folder), random, 1 + whole(random, 8)) },
  { name: 'flipped-table', what: 'bits of a table are flipped', harm: (folder, random) => flip(oneOf(random, tablesOf(folder)), random, 1 + whole(random, 8)) },
  { name: 'zeroed-block', what: 'a block of 4 KB is zero', harm(folder, random) {
    const file = oneOf(random, [logOf(folder), ...tablesOf(folder)]);
    const bytes = readFileSync(file);
    const at = BLOCK * whole(random, Math.ceil(bytes.length / BLOCK));
    bytes.fill(0, at, Math.min(at + BLOCK, bytes.length));
    writeFileSync(file, bytes);
    return `${file.slice(-12)} at ${at}`;
  } },
  { name: 'list-gone', what: 'the list of tables (MANIFEST) is gone or cut', harm(folder, random) {
    const list = filesEnding(folder, '.leveldb', /MANIFEST-/u).at(-1) ?? '';
    const isCut = random() < 0.5;
    if (isCut) truncateSync(list, whole(random, statSync(list).size));
    else rmSync(list);
    return isCut ? 'cut' : 'gone';
  } },
  { name: 'current-gone', what: 'the name of the list (CURRENT) is gone or wrong', harm(folder, random) {
    const current = filesEnding(folder, '.leveldb', /CURRENT$/u)[0] ?? '';
    const isWrong = random() < 0.5;
    if (isWrong) writeFileSync(current, `MANIFEST-${String(whole(random, 999_999)).padStart(6, '0')}\n`);
    else rmSync(current);
    return isWrong ? 'wrong' : 'gone';
  } },
  { name: 'table-gone', what: 'a table is gone', harm(folder, random) {
    const table = oneOf(random, tablesOf(folder));
    rmSync(table);
    return table.slice(-12);
  } },
  { name: 'swapped', what: 'two files have changed places, or an old one has come back', harm(folder, random) {
    const files = [logOf(folder), ...tablesOf(folder)];
    const a = oneOf(random, files);
    const b = oneOf(random, files.filter((file) => file !== a));
    if (random() < 0.5) return swap(a, b);
    copyFileSync(a, b);
    return `${b.slice(-12)} is ${a.slice(-12)}`;
  } },
  { name: 'large-values', what: 'files of large values are gone, cut or flipped', harm(folder, random) {
    const files = filesEnding(folder, '.blob', /[0-9a-f]$/u);
    const how = whole(random, 4);
    const file = oneOf(random, files);
    if (how === 0) for (const name of readdirSync(sites(folder)).filter((one) => one.endsWith('.blob'))) rmSync(join(sites(folder), name), { recursive: true });
    else if (how === 1) rmSync(file);
    else if (how === 2) truncateSync(file, whole(random, statSync(file).size));
    else return flip(file, random, 1);
    return ['all gone', 'one gone', 'one cut'][how] ?? '';
  } },
];
export const hasFiles = (folder: string): boolean => existsSync(logOf(folder)) && tablesOf(folder).length > 0 && filesEnding(folder, '.blob', /[0-9a-f]$/u).length > 0;
