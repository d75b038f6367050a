// Makes lib/drafting/guard/data/everyday-filter.ts from everyday-words.txt; run after that list was changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { everydayKey, placesOf } from '../../../lib/drafting/guard/names/everyday-words.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const everydayList = (): string[] =>
  readFileSync(new URL('everyday-words.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#')).join(' ').split(/\s+/).filter(Boolean);

export function buildFilter(words: readonly string[]): { bits: number; text: string } {
  const keys = new Set(words.map(everydayKey));
  const bits = keys.size * 14;
  const cells = new Uint8Array(Math.ceil(bits / 6));
  for (const key of keys) for (const place of placesOf(key, bits)) cells[Math.floor(place / 6)] = (cells[Math.floor(place / 6)] ?? 0) | (1 << (place % 6));
  return { bits, text: [...cells].map((cell) => signs.charAt(cell)).join('') };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { bits, text } = buildFilter(everydayList());
  writeFileSync(
    new URL('../../../lib/drafting/guard/data/everyday-filter.ts', import.meta.url),
    `// Made by tests/drafting/guard/build-everyday.ts from the words beside it; six bits a sign.\nexport const filterBits = ${bits};\nexport const filterText =\n  '${text}';\n`,
  );
}
