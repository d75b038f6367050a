// Raw IndexedDB as the peer of an import: the same rows, the same three indexes, nothing else of the book.

export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

export function rawPeople(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore('people', { keyPath: 'id' });
    for (const index of ['emails', 'names', 'profiles']) store.createIndex(index, index, { multiEntry: true });
  });
  return answer(request);
}

/** In one strict transaction, as fast as they can be handed over. */
export function putRows(db: IDBDatabase, rows: readonly object[]): Promise<void> {
  const tx = db.transaction('people', 'readwrite', { durability: 'strict' });
  const store = tx.objectStore('people');
  for (const row of rows) store.put(row);
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error));
  });
}

/** The people of a book as they are stored. */
export async function rowsIn(name: string): Promise<readonly object[]> {
  const db = await answer(indexedDB.open(name));
  const rows = (await answer(db.transaction('people').objectStore('people').getAll())) as object[];
  db.close();
  return rows;
}
