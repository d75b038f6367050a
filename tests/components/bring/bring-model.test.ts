// Files one after the other: what each turns out to be, what waits, what a stop leaves behind.
import { beforeAll, expect, test } from 'vitest';
import { createBring, type BringModel } from '../../../components/bring/bring-model.ts';
import { createBook, type BookDoors, type BookModel } from '../../../components/book/book-model.ts';
import { mailLineOf } from '../../../components/from-file/mail-line-model.ts';
import { bringIn } from '../../../lib/actions/bring-in.ts';
import { lookAtFile } from '../../../lib/actions/look-at-file.ts';
import { takeImportBack } from '../../../lib/actions/take-import-back.ts';
import type { StartWork, WorkOrders } from '../../../lib/actions/work.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { PAGE_NAMES } from '../../../lib/i18n/message.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { outbox } from '../../hosts/file/outbox.ts';
import { newId, open } from '../../store/memory-book.ts';

beforeAll(() => loadLanguage('en', PAGE_NAMES, ['en']));

const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const connections = new File([`${HEAD}\nAda,Marsh,https://www.linkedin.com/in/ada,ada@example.com,Pottery,Potter,03 Apr 2019\n`], 'Connections.csv');

/** The real work, done here; one that was stopped before it began does nothing. */
async function room(space: number | null = null): Promise<{ book: BookModel; bring: BringModel; stopNext: () => void }> {
  const tools = { book: await open(), newId, now: () => new Date('2026-11-26T09:00:00Z') };
  const does = { 'look-at-file': lookAtFile, 'bring-in': bringIn, 'take-import-back': takeImportBack };
  let isStopped = false;
  const work = ((kind: keyof typeof does, order: WorkOrders[keyof typeof does], tell = () => undefined) => ({
    result: isStopped && kind === 'bring-in' ? Promise.resolve({ ok: false, reason: 'stopped' }) : does[kind](tools, order as never, tell), stop: () => undefined,
  })) as unknown as StartWork;
  const doors: BookDoors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined, work, space: async () => space, mailFiles: async () => outbox().host };
  const book = createBook(tools, defaultSettings, doors, { route: { room: 'bring', id: null }, search: false });
  return { book, bring: createBring(book), stopNext: () => { isStopped = true; } };
}

test('one after the other; what is no contact file says where it belongs', async () => {
  const { bring } = await room();
  await bring.choose([new File(['{"format":"goen-book"}'], 'book.json'), new File(['From a@example.com Mon Jan 5 2026\n'], 'x.mbox'), new File([''], 'empty.csv'), connections]);
  expect([bring.stage.value, bring.waiting.value.length]).toMatchObject([{ at: 'elsewhere', kind: 'backup' }, 3]);
  await bring.next();
  expect(bring.stage.value).toMatchObject({ at: 'elsewhere', kind: 'mailbox' });
  await bring.next();
  expect(bring.stage.value).toMatchObject({ at: 'unreadable', problem: 'empty' });
  await bring.next();
  expect(bring.stage.value).toMatchObject({ at: 'preview', source: 'linkedin' });
  await bring.choose([connections]);
  expect([bring.stage.value.at, bring.waiting.value.length]).toEqual(['preview', 1]);
});

test('mails come after the rest, and go together to the line of mails, whatever they are called', async () => {
  const { book, bring } = await room();
  const mail = (id: string, more = ''): string => `Message-ID: <${id}@x.example>\nFrom: Agnes <a@wirral.example>\nTo: me@mara.example\nSubject: Bookkeeper\n${more}\nI need a bookkeeper.`;
  await bring.choose([new File([mail('a')], 'a.eml'), connections, new File([mail('b', 'In-Reply-To: <a@x.example>\n')], 'saved.txt'), new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], 'old.msg')]);
  expect([bring.stage.value.at, bring.waiting.value.map(({ name }) => name)]).toEqual(['preview', ['a.eml', 'saved.txt', 'old.msg']]);
  await bring.next();
  const line = mailLineOf(book);
  expect([book.route.value.room, bring.stage.value.at, bring.waiting.value, line?.faults.value]).toEqual(['mail', 'choose', [], [{ name: 'old.msg', fault: 'msg' }]]);
  expect(line?.asking.value?.shown.map(({ id }) => id)).toHaveLength(2);
});

test('brought in with its tags and taken back; the tags are gone for the next file', async () => {
  const { book, bring } = await room();
  await bring.choose([connections]);
  bring.tags.value = 'fair,  chamber、fair';
  await bring.bringIn();
  const stage = bring.stage.value;
  expect([stage, bring.tags.value]).toMatchObject([{ at: 'done', brought: { counts: { added: 1 } } }, '']);
  expect((await book.tools.book.people())[0]?.tags).toEqual({ fair: true, chamber: true });
  if (stage.at === 'done') await bring.takeBack(stage.brought.operation, stage.fileName);
  expect([bring.stage.value.at, bring.tookBack.value?.result.gone, (await book.tools.book.counts()).people]).toEqual(['choose', 1, 0]);
});

test('many taken back: how far it is grows to the end, and nothing is said of it afterwards', async () => {
  const { bring } = await room();
  await bring.choose([new File([`${HEAD}\n${Array.from({ length: 1200 }, (_, n) => `Ada,Marsh ${n},https://www.linkedin.com/in/ada-${n},,Pottery,Potter,03 Apr 2019`).join('\n')}\n`], 'Connections.csv')]);
  await bring.bringIn();
  const stage = bring.stage.value;
  const told: (number | null)[] = [];
  bring.takingBack.subscribe((progress) => { told.push(progress && progress.done); });
  if (stage.at === 'done') await bring.takeBack(stage.brought.operation, stage.fileName);
  const [first, ...rest] = told;
  const last = rest.pop();
  expect([first, last, rest.length > 3, rest.every((done, i) => i === 0 || (done ?? 0) >= (rest[i - 1] ?? 0)), Number(rest.at(-1)) > 800, bring.tookBack.value?.result.gone]).toEqual([null, null, true, true, true, 1200]);
}, 60_000);

test('stopped: nothing of it is in the book, nor is it told to have been cut short', async () => {
  const { book, bring, stopNext } = await room();
  await bring.choose([connections]);
  stopNext();
  await bring.bringIn();
  await bring.findCutShort();
  expect([bring.stage.value, bring.cutShort.value, (await book.tools.book.counts()).people]).toMatchObject([{ at: 'failed', problem: 'stopped' }, [], 0]);
});

test('little room on the disk is told before anything is written', async () => {
  const { bring } = await room(1000);
  await bring.choose([connections]);
  expect(bring.lacking.value).toBeGreaterThan(1000);
});

