// What a backup was written from is what is read from it, plain, packed and sealed; and the older version is read still.
// GOEN_BACKUP_BOOKS=1000 for the full size.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oldestFirst, type BookEvent } from '../../../lib/domain/event.ts';
import { joined } from '../../../lib/exchange/backup/joined.ts';
import { lockFrom, newRecipe, type Lock } from '../../../lib/exchange/backup/passphrase.ts';
import { readBackup } from '../../../lib/exchange/backup/read-backup.ts';
import { countObjects, writeBackup, writePlainBackup } from '../../../lib/exchange/backup/write-backup.ts';
import { randomBook } from './random-events.ts';

const BOOKS = Number(process.env['GOEN_BACKUP_BOOKS'] ?? 120);
const PASSPHRASE = 'ａ long enough ｐhrase';
const CHEAP = { passes: 1, kib: 8 * 1024, lanes: 1 } as const;
export const lock = async (): Promise<Lock> => {
  const made = await lockFrom(PASSPHRASE, newRecipe(CHEAP));
  if (!made.ok) throw new Error(made.reason);
  return made.value;
};

describe(`${BOOKS} books`, async () => {
  const shared = await lock();
  test.each(['plain', 'packed', 'sealed'] as const)('%s: every event comes back as it was, and the counts with it', async (way) => {
    for (let seed = 0; seed < BOOKS; seed++) {
      const { events, texts } = randomBook(seed);
      const file = way === 'plain' ? joined(await writePlainBackup(texts)) : await writeBackup(texts, way === 'sealed' ? shared : null);
      // Some are opened by their words, which is slow on purpose; the others by the key that was made from them.
      const read = await readBackup(file, seed % 40 === 0 ? PASSPHRASE.normalize('NFKC') : shared);
      expect(read).toEqual({
        ok: true,
        value: {
          format: 'goen-book', version: 1, exportedAt: texts.exportedAt, events: [...events].sort(oldestFirst), lock: way === 'sealed' ? { recipe: shared.recipe, key: expect.anything() } : null,
          told: { exportedAt: texts.exportedAt, people: texts.counts.people, referrals: texts.counts.referrals, openFollowUps: texts.counts.openFollowUps },
        },
      });
      if (way === 'plain') expect((JSON.parse(new TextDecoder().decode(file)) as { events: unknown[] }).events).toHaveLength(events.length);
    }
  });
});

test('a larger book is cut into lines, and comes back whole', async () => {
  const events = Array.from({ length: 60 }, (_, n) => ({ ...randomBook(3, 40).events[0], id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, kind: 'added', set: { notes: `x${n} `.repeat(3000) }, put: undefined, subject: { type: 'person', id: `p${n}` } })) as BookEvent[];
  const texts = { ...randomBook(3).texts, texts: events.map((event) => JSON.stringify([event])) };
  const lines = await writePlainBackup(texts);
  expect(lines.length).toBeGreaterThan(4);
  const read = await readBackup(joined(lines));
  expect(read.ok && read.value.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
});

test('objects in a row are counted whatever stands in their texts', () => {
  const objects = [{ a: '},{' }, { b: '\\"{' }, { c: [{ d: {} }, {}] }, { e: '\\' }, {}];
  expect(countObjects(objects.map((one) => JSON.stringify(one)).join(','))).toBe(objects.length);
});

test('a sealed file gives nothing away, and wants its passphrase', async () => {
  const { texts } = randomBook(8);
  const file = await writeBackup({ ...texts, texts: [JSON.stringify([{ ...randomBook(8).events[0], set: { name: 'Sealed Person' } }])] }, await lock());
  expect(new TextDecoder('latin1').decode(file)).not.toMatch(/person|Sealed P/u);
  expect(await readBackup(file)).toEqual({ ok: false, reason: 'passphrase-wanted' });
  expect(await readBackup(file, 'some other phrase')).toEqual({ ok: false, reason: 'passphrase-wrong' });
});

test('two files of one lock have no byte of their content in common place', async () => {
  const { texts } = randomBook(8);
  const shared = await lock();
  const [a, b] = [await writeBackup(texts, shared), await writeBackup(texts, shared)];
  const from = a.indexOf(10) + 1;
  const same = a.subarray(from).filter((byte, i) => byte === b[from + i]).length;
  expect(same / (a.length - from)).toBeLessThan(0.1);
});

describe('the first version', () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/schemas');
  test.each(readdirSync(folder))('is read still, with the events of schema %s', async (file) => {
    const { stores } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { stores: { events: { rows: readonly { text: string }[] } } };
    const events = stores.events.rows.flatMap(({ text }) => JSON.parse(text) as BookEvent[]);
    const text = `${JSON.stringify({ format: 'goen-book', version: 1, exportedAt: '2026-11-25T09:00:00.000Z', events }, null, 1)}\n`;
    const read = await readBackup(new TextEncoder().encode(text));
    expect(read).toMatchObject({ ok: true, value: { events: [...events].sort(oldestFirst), told: null } });
  });
});
