// The worker of the import's bench: the real way of a file into the book, and raw puts of the very same rows, each on a database of its own.
import { bringIn } from '../../lib/actions/bring-in.ts';
import { lookAtFile } from '../../lib/actions/look-at-file.ts';
import { newId } from '../../lib/messaging/new-id.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { takeImportBack } from '../../lib/actions/take-import-back.ts';
import type { ImportCall } from './import-page.ts';
import { putRows, rawPeople, rowsIn } from './import-rows.ts';

const worker = self as unknown as Worker;
let rows: readonly object[] = [];

async function ours(name: string, file: Blob): Promise<{ ms: number; lookMs: number; backMs: number }> {
  const opened = await openBook({ name, mark: { read: async () => null, write: async () => undefined }, now: Date.now, newId, sinceStart: { isBegun: async () => true, begin: async () => undefined } });
  if (!opened.ok) throw new Error(opened.reason);
  const tools = { book: opened.value, now: () => new Date(), newId };
  const tell = (progress: unknown): void => say({ tell: 'progress', progress });
  const began = performance.now();
  const looked = await lookAtFile(tools, { file, fileName: 'Connections.csv' }, tell);
  const looking = performance.now() - began;
  if (!looked.ok || looked.value.kind !== 'planned') throw new Error('it was not read');
  const operation = newId();
  const beganWriting = performance.now();
  const done = await bringIn(tools, { operation, begin: { file, plan: { fileName: 'Connections.csv', mapping: null, choices: {}, tags: [] } } }, tell);
  const ms = performance.now() - beganWriting;
  if (!done.ok) throw new Error(done.reason);
  if (rows.length === 0) rows = await rowsIn(name);
  if ((await tools.book.counts()).people !== rows.length) throw new Error('rows are missing');
  const beganBack = performance.now();
  const back = await takeImportBack(tools, { operation, by: newId() }, tell);
  const backMs = performance.now() - beganBack;
  if (!back.ok || back.value.gone !== rows.length || (await tools.book.counts()).people !== 0) throw new Error('it was not taken back');
  opened.value.close();
  return { ms, lookMs: looking, backMs };
}

async function raw(name: string): Promise<{ ms: number }> {
  const db = await rawPeople(name);
  const began = performance.now();
  await putRows(db, rows);
  const ms = performance.now() - began;
  db.close();
  return { ms };
}

// oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
const say = (tidings: object): void => worker.postMessage(tidings);

self.addEventListener('message', ({ data }: MessageEvent<ImportCall>) => {
  const doing = data.does === 'ours' ? ours(data.name, data.file) : raw(data.name);
  doing.then((value) => say({ tell: 'over', value }), (error: unknown) => say({ tell: 'failed', why: String(error) }));
});
