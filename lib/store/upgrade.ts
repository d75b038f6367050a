// Brings a database from any released schema to this one, within the upgrade's own transaction: all of it, or none.
import { unwrap, type IDBPTransaction, type StoreNames } from 'idb';
import { SCHEMA_VERSION, type BookDatabase, type BookSchema, type StoredRow } from './schema.ts';
import { storedRowOf } from './stored-row.ts';

type Upgrade = IDBPTransaction<BookSchema, StoreNames<BookSchema>[], 'versionchange'>;

function createStores(db: BookDatabase): void {
  db.createObjectStore('events', { keyPath: ['operation', 'part'] }).createIndex('subjects', 'subjects', { multiEntry: true });
  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('emails', 'emails', { multiEntry: true });
  people.createIndex('names', 'names', { multiEntry: true });
  people.createIndex('profiles', 'profiles', { multiEntry: true });
  const referrals = db.createObjectStore('referrals', { keyPath: 'id' });
  referrals.createIndex('threads', 'threads', { multiEntry: true });
  referrals.createIndex('parties', 'parties', { multiEntry: true });
  const followUps = db.createObjectStore('followUps', { keyPath: 'id' });
  followUps.createIndex('due', ['state', 'dueOn', 'id']);
  followUps.createIndex('referralId', 'referralId');
  db.createObjectStore('settings', { keyPath: 'id' });
  db.createObjectStore('counters', { keyPath: 'day' });
  db.createObjectStore('meta', { keyPath: 'id' });
  db.createObjectStore('unsaved', { keyPath: 'key' });
  db.createObjectStore('scratch', { keyPath: 'key' });
}

/** Puts every row of a store again, with the keys under which it is found now. Nothing but requests of this transaction may be waited for. */
function keyAgain(tx: Upgrade, store: 'referrals' | 'followUps', type: 'referral' | 'follow-up'): void {
  const rows = unwrap(tx.objectStore(store));
  const request = rows.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    cursor.update(storedRowOf(type, (cursor.value as StoredRow).row));
    cursor.continue();
  };
}

/** A page that is older than the schema finds the newer version here and does not write. */
function raiseVersion(tx: Upgrade): void {
  const meta = unwrap(tx.objectStore('meta'));
  const request = meta.get('book');
  request.onsuccess = () => {
    if (request.result) meta.put({ ...(request.result as object), version: SCHEMA_VERSION });
  };
}

/** Steps from each version to the next; a step once released is never changed. */
export function upgradeBook(db: BookDatabase, oldVersion: number, _newVersion: number | null, tx: Upgrade): void {
  if (oldVersion < 1) createStores(db);
  if (oldVersion < 2) {
    tx.objectStore('referrals').createIndex('months', 'months', { multiEntry: true });
    tx.objectStore('followUps').createIndex('personId', 'personId');
    if (oldVersion > 0) {
      keyAgain(tx, 'referrals', 'referral');
      keyAgain(tx, 'followUps', 'follow-up');
    }
  }
  if (oldVersion < 3) {
    tx.objectStore('events').createIndex('seq', 'seq');
    db.createObjectStore('search', { keyPath: 'key' });
    db.createObjectStore('jobs', { keyPath: 'id' });
    db.createObjectStore('backups', { keyPath: 'id' });
  }
  // Schema 4 finds new parts of many otherwise (`subject-keys.ts`) and those that are there as before: nothing is rewritten, but an older page would miss the new ones.
  if (oldVersion > 0) raiseVersion(tx);
}
