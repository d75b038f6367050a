// Fills the book of a running extension with what a test begins from: written by the book's own code in memory, then laid into the browser store by store. It must not stand in for what a person does on the page.
import type { Page } from '@playwright/test';
import type { EventIntent } from '../../lib/domain/event.ts';
import { newId, newName, open } from '../store/memory-book.ts';

type Stores = Readonly<Record<string, readonly unknown[]>>;

async function dump(name: string): Promise<Stores> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const db = await answer(indexedDB.open(name));
  const stores: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) stores[store] = await answer(db.transaction(store).objectStore(store).getAll());
  db.close();
  return stores;
}

/** The page is loaded again with the book in it. */
export async function fillBook(page: Page, intents: readonly EventIntent[]): Promise<void> {
  const name = newName();
  const book = await open({ name, now: () => Date.now() - 60_000 });
  const saved = await book.commit({ operation: newId(), intents });
  if (!saved.ok) throw new Error(saved.reason);
  book.close();
  const stores = await dump(name);
  await page.evaluate(async (filled) => {
    const [found] = await indexedDB.databases();
    const request = indexedDB.open(found?.name ?? '');
    await new Promise((resolve, reject) => { request.addEventListener('success', resolve); request.addEventListener('error', reject); });
    const db = request.result;
    const tx = db.transaction(Object.keys(filled), 'readwrite');
    for (const [store, rows] of Object.entries(filled)) {
      tx.objectStore(store).clear();
      for (const row of rows) tx.objectStore(store).put(row);
    }
    await new Promise((resolve) => { tx.addEventListener('complete', resolve); });
    db.close();
  }, stores);
  await page.reload();
}
