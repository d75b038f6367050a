// No damaged file is taken for a backup, and nothing that stands in the book is touched by one.
// GOEN_BACKUPS=10000 for the full size.
import { expect, test, vi } from 'vitest';
import type { BackupProblem } from '../../../lib/domain/backup.ts';
import type { BookEvent } from '../../../lib/domain/event.ts';
import { restoreBackup } from '../../../lib/actions/restore-backup.ts';
import { sha256, SUM_BYTES } from '../../../lib/exchange/backup/backup-format.ts';
import { joined } from '../../../lib/exchange/backup/joined.ts';
import { lockFrom, newRecipe } from '../../../lib/exchange/backup/passphrase.ts';
import { writeBackup, writePlainBackup, type BookTexts } from '../../../lib/exchange/backup/write-backup.ts';
import { memoryBackups } from '../../actions/memory-backups.ts';
import { seeded } from '../../seeded.ts';
import { open, person, saved } from '../../store/memory-book.ts';
import { randomBook } from './random-events.ts';

const DAMAGED = Number(process.env['GOEN_BACKUPS'] ?? 430);
const PASSPHRASE = 'a passphrase of four words';
type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;
const below = (random: Random, end: number): number => Math.floor(random() * end);

/** What disks, networks and editors do to bytes. */
const TO_BYTES: Readonly<Record<string, (bytes: Bytes, random: Random, other: Bytes) => Bytes>> = {
  'cut short': (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  'its beginning lost': (bytes, random) => bytes.slice(1 + below(random, bytes.length - 1)),
  'one bit': (bytes, random) => flipped(bytes, random, 1),
  'some bits': (bytes, random) => flipped(bytes, random, 2 + below(random, 30)),
  'a byte too many': (bytes, random) => { const at = below(random, bytes.length + 1); return joined([bytes.subarray(0, at), Uint8Array.of(below(random, 256)), bytes.subarray(at)]); },
  'a byte too few': (bytes, random) => { const at = below(random, bytes.length); return joined([bytes.subarray(0, at), bytes.subarray(at + 1)]); },
  'a part doubled': (bytes, random) => { const [from, until] = range(bytes, random); return joined([bytes.subarray(0, until), bytes.subarray(from)]); },
  'a part left out': (bytes, random) => { const [from, until] = range(bytes, random); return joined([bytes.subarray(0, from), bytes.subarray(until)]); },
  'a part blank': (bytes, random) => { const [from, until] = range(bytes, random); return bytes.slice().fill(bytes.subarray(from, until).every((byte) => byte === 0) ? 1 : 0, from, until); },
  'twice over': (bytes) => joined([bytes, bytes]),
  'the end of another': (bytes, random, other) => joined([bytes.subarray(0, below(random, bytes.length)), other.subarray(1 + below(random, other.length - 1))]),
  'line ends changed': (bytes) => joined([...bytes].map((byte) => (byte === 10 ? Uint8Array.of(13, 10) : Uint8Array.of(byte)))),
};
function range(bytes: Bytes, random: Random): readonly [number, number] {
  const from = below(random, bytes.length);
  return [from, from + 1 + below(random, Math.min(2000, bytes.length - from))];
}
function flipped(bytes: Bytes, random: Random, times: number): Bytes {
  const changed = bytes.slice();
  const places = new Set(Array.from({ length: times }, () => below(random, bytes.length * 8)));
  for (const bit of places) changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

type Loose = Record<string, unknown>;
const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
/** What somebody does who writes a file by hand, and gets every sum right. */
const TO_EVENTS: Readonly<Record<string, (event: Loose, random: Random) => Loose | readonly Loose[] | string>> = {
  'an event doubled': (event) => [event, event],
  'fields swapped': (event) => ({ ...event, id: event['at'], at: event['id'] }),
  'device swapped': (event) => ({ ...event, device: event['operation'] }),
  'no id': (event) => ({ ...event, id: undefined }),
  'a number for an id': (event) => ({ ...event, id: 7 }),
  'no time': (event) => ({ ...event, at: '' }),
  'a day that there is not': (event) => ({ ...event, at: String(event['at']).replace(/^\d{4}-\d\d/u, '2026-19') }),
  'a time past all clocks': (event) => ({ ...event, at: String(event['at']).replace(/^\d{4}/u, '9999') }),
  'another device in its time': (event) => ({ ...event, at: `${String(event['at']).slice(0, -12)}000000000000` }),
  'an unknown subject': (event) => ({ ...event, subject: { type: 'firm', id: 'x' } }),
  'a subject without id': (event) => ({ ...event, subject: { type: 'person' } }),
  'an id that cuts lines': (event) => ({ ...event, subject: { type: 'person', id: 'a\nb' } }),
  'an unknown kind': (event) => ({ ...event, kind: 'imagined', undoes: undefined }),
  'a kind that is no word': (event) => ({ ...event, kind: '<b>' }),
  'a field nobody knows': (event) => ({ ...event, also: 1 }),
  'undone without what': (event) => ({ ...event, kind: 'undone', set: undefined, put: undefined, undoes: undefined }),
  'a list for fields': (event) => ({ ...event, kind: 'added', undoes: undefined, set: [1] }),
  'a number for a name': (event) => ({ ...event, kind: 'added', undoes: undefined, subject: { type: 'person', id: 'p' }, put: undefined, set: { name: 5 } }),
  'a text for addresses': (event) => ({ ...event, kind: 'added', undoes: undefined, subject: { type: 'person', id: 'p' }, put: undefined, set: { emails: 'a@example.com' } }),
  'a list put into a name': (event) => ({ ...event, kind: 'added', undoes: undefined, subject: { type: 'person', id: 'p' }, set: undefined, put: { name: { a: 1 } } }),
  'a contact without a day': (event) => ({ ...event, kind: 'noted', undoes: undefined, subject: { type: 'person', id: 'p' }, set: undefined, put: { contacts: { a: { id: 'a' } } } }),
  'a due thing of no kind': (event) => ({ ...event, kind: 'planned', undoes: undefined, subject: { type: 'follow-up', id: 'f' }, put: undefined, set: { kind: 'nag', state: 'open', dueOn: '2026-11-26' } }),
  'a due day that is none': (event) => ({ ...event, kind: 'planned', undoes: undefined, subject: { type: 'follow-up', id: 'f' }, put: undefined, set: { dueOn: 'soon' } }),
  'a language that is none': (event) => ({ ...event, kind: 'corrected', undoes: undefined, subject: { type: 'settings', id: 'settings' }, put: undefined, set: { uiLanguage: 'xx' } }),
  'other settings': (event) => ({ ...event, kind: 'corrected', undoes: undefined, subject: { type: 'settings', id: 'more' }, put: undefined, set: {} }),
  'a field __proto__': (event) => JSON.stringify({ ...event, kind: 'added', undoes: undefined, put: undefined, set: { marker: 1 } }).replace('"marker":1', '"__proto__":{"isAdmin":true}'),
  '__proto__ deep down': (event) => JSON.stringify({ ...event, kind: 'added', undoes: undefined, put: undefined, set: { other: { marker: 1 } } }).replace('"marker":1', '"__proto__":{}'),
  'a field constructor': (event) => ({ ...event, kind: 'added', undoes: undefined, put: undefined, set: { constructor: { prototype: {} } } }),
  'too deep': (event) => ({ ...event, kind: 'added', undoes: undefined, put: undefined, set: { other: deep(60) } }),
  'far too deep': (event) => JSON.stringify({ ...event, kind: 'added', undoes: undefined, put: undefined, set: { other: 'marker' } }).replace('"marker"', '['.repeat(200_000) + ']'.repeat(200_000)),
  'no JSON': (event) => JSON.stringify(event).slice(0, -1),
  'not an object': () => '"event"',
};

function rewritten({ events, texts }: ReturnType<typeof randomBook>, change: (typeof TO_EVENTS)[string], random: Random): BookTexts {
  const at = below(random, events.length);
  const made = change(events[at] as unknown as Loose, random);
  const changed = typeof made === 'string' ? made : Array.isArray(made) ? made.map((one) => JSON.stringify(one)).join(',') : JSON.stringify(made);
  return { ...texts, texts: [`[${events.map((event, n) => (n === at ? changed : JSON.stringify(event))).join(',')}]`] };
}
const filled = (seed: number): ReturnType<typeof randomBook> => { const book = randomBook(seed); return book.events.length > 1 ? book : filled(seed + 1_000_000); };

test(`of ${DAMAGED} damaged files none is taken, and the book stands as it stood`, async () => {
  const book = await open();
  await saved(book, person('p', { name: 'Ada' }));
  const before = JSON.stringify(await book.exportBook());
  const restore = vi.spyOn(book, 'restore');
  const commit = vi.spyOn(book, 'commit');
  const tools = memoryBackups(book);
  const lock = await lockFrom(PASSPHRASE, newRecipe({ passes: 1, kib: 8 * 1024, lanes: 1 }));
  if (!lock.ok) throw new Error(lock.reason);
  const ways = [async (texts: BookTexts) => joined(await writePlainBackup(texts)), (texts: BookTexts) => writeBackup(texts), (texts: BookTexts) => writeBackup(texts, lock.value)] as const;
  const damages = [...Object.entries(TO_BYTES), ...Object.entries(TO_EVENTS)];
  const reasons = new Map<BackupProblem | string, number>();
  const taken: string[] = [];
  for (let n = 0; n < DAMAGED; n++) {
    const random = seeded(n);
    const [name] = damages[n % damages.length] ?? [''];
    const way = Math.floor(n / damages.length) % 3;
    const source = filled(n);
    const ofBytes = TO_BYTES[name];
    const ofEvents = TO_EVENTS[name];
    // Sealed, what somebody wrote by hand would have to be opened first, and that is slow on purpose: now and then is enough.
    const write = ways[way === 2 && ofEvents && n % 10 !== 0 ? 1 : way] ?? ways[0];
    const file = ofBytes ? ofBytes(await write(source.texts), random, await write(filled(n + 1).texts)) : await write(rewritten(source, ofEvents!, random));
    const result = await restoreBackup(tools, { file: new Blob([file]), opener: PASSPHRASE, how: 'replace', operation: 'never' });
    if (result.ok) taken.push(`${name} ${n}`);
    else reasons.set(result.reason, (reasons.get(result.reason) ?? 0) + 1);
  }
  expect(taken).toEqual([]);
  expect([...reasons.keys()].sort()).toEqual(['damaged', 'newer-format', 'not-a-backup']);
  expect(restore).not.toHaveBeenCalled();
  expect(commit).not.toHaveBeenCalled();
  expect(tools.files.size).toBe(0);
  expect(JSON.parse(JSON.stringify(await book.exportBook()))).toMatchObject({ events: (JSON.parse(before) as { events: BookEvent[] }).events });
  if (DAMAGED > 1000) console.log(JSON.stringify({ damaged: DAMAGED, taken: taken.length, reasons: Object.fromEntries(reasons) }));
}, 600_000);

test('each of these alone is enough', async () => {
  // The same damages on one book, so that none hides behind another.
  const tools = memoryBackups(await open());
  const source = filled(5);
  for (const [name, change] of Object.entries(TO_EVENTS)) {
    const result = await restoreBackup(tools, { file: new Blob([await writeBackup(rewritten(source, change, seeded(1)))]), how: 'replace', operation: 'never' });
    expect([name, result.ok]).toEqual([name, false]);
  }
});

test('a sealed file is whole or nothing even where its outer sum is right', async () => {
  const lock = await lockFrom(PASSPHRASE, newRecipe({ passes: 1, kib: 8 * 1024, lanes: 1 }));
  if (!lock.ok) throw new Error(lock.reason);
  const tools = memoryBackups(await open());
  const sealed = await writeBackup(filled(6).texts, lock.value);
  const random = seeded(6);
  for (let n = 0; n < 12; n++) {
    const from = sealed.indexOf(10) + 1;
    const content = sealed.slice(0, -SUM_BYTES);
    const cut = n % 2 === 0 ? content.slice(0, from + 1 + below(random, content.length - from - 1)) : content;
    if (cut === content) content[from + below(random, content.length - from)]! ^= 1 << below(random, 8);
    const result = await restoreBackup(tools, { file: new Blob([joined([cut, await sha256(cut)])]), opener: PASSPHRASE, how: 'replace', operation: 'never' });
    expect(result).toEqual({ ok: false, reason: 'passphrase-wrong' });
  }
});

test('a file that unpacks to far more than it is ends the reading early', async () => {
  const zipped = new Uint8Array(await new Response(new Blob([new Uint8Array(200 * 1024 * 1024).fill(32)]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  const content = joined([new TextEncoder().encode('{"format":"goen-book","version":2,"packed":"gzip"}\n'), zipped]);
  const tools = memoryBackups(await open());
  const result = await restoreBackup(tools, { file: new Blob([joined([content, await sha256(content)])]), how: 'replace', operation: 'never' });
  expect(result).toEqual({ ok: false, reason: 'too-large' });
});

test('a recipe that asks for gigabytes is not followed', async () => {
  const head = (kib: number): string => `{"format":"goen-book","version":2,"packed":"gzip","sealed":{"cipher":"AES-256-GCM","kdf":"argon2id","passes":2,"kib":${kib},"lanes":1,"salt":"${btoa('0123456789abcdef')}","fileSalt":"${btoa('0123456789abcdef0123456789abcdef')}"}}\n`;
  const tools = memoryBackups(await open());
  const read = async (kib: number): Promise<unknown> => {
    const content = joined([new TextEncoder().encode(head(kib)), new Uint8Array(64)]);
    return restoreBackup(tools, { file: new Blob([joined([content, await sha256(content)])]), opener: PASSPHRASE, how: 'replace', operation: 'never' });
  };
  expect(await read(4 * 1024 * 1024)).toEqual({ ok: false, reason: 'damaged' });
  expect(await read(8 * 1024)).toEqual({ ok: false, reason: 'passphrase-wrong' }); // the same, at a bearable size
});

test.each([['an empty file', ''], ['some text', 'hello'], ['some JSON', '{"events":[]}'], ['a list of contacts', 'First Name,Last Name\nAda,L\n']])('%s is no backup', async (_, text) => {
  expect(await restoreBackup(memoryBackups(await open()), { file: new Blob([text]), how: 'replace', operation: 'never' })).toEqual({ ok: false, reason: 'not-a-backup' });
});

test('a file of a later Goen is told from a damaged one', async () => {
  const text = '{"format":"goen-book","version":3,"exportedAt":"2030-01-01T00:00:00.000Z","events":[\n';
  expect(await restoreBackup(memoryBackups(await open()), { file: new Blob([text]), how: 'replace', operation: 'never' })).toEqual({ ok: false, reason: 'newer-format' });
});
