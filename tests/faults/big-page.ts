// Runs in the page of a fault run: what takes long (a restore, a forgetting, a backup) and what is there of it afterwards. It must not know when the fault comes.
import { v7 } from 'uuid';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Book, BookExport } from '../../lib/store/book.ts';
import type { BackupTools } from '../../lib/actions/backup-tools.ts';
import { writeBackups } from '../../lib/actions/write-backups.ts';
import { readBackup } from '../../lib/exchange/backup/read-backup.ts';
import { keptCopies } from '../../lib/store/backup/kept-copies.ts';
import { tryRestore } from '../../lib/store/backup/scratch-book.ts';
import { storageRoom } from '../../lib/store/backup/storage-room.ts';
import { namedIn, saveOf } from './plan.ts';

export interface BigPage {
  /** Puts a book in place that holds all of this one and one large save more; told outside once it is acknowledged. */
  restoreWith(operation: string): Promise<void>;
  /** Many records that name one person, in one save. */
  nameOften(operation: string): Promise<string>;
  /** Told outside once it is acknowledged. */
  forget(operation: string): void;
  /** How often rows and events name them. */
  named(operation: string): Promise<number>;
  /** Writes copies into the browser's file store, each tried by a real restore, and told outside once it counts. */
  backUpOnAndOn(operation: string): void;
  /** What the newest copy that counts holds: its saves, or why it is none. */
  readFile(): Promise<readonly string[] | string>;
}

function eventsFor(operation: string): BookEvent[] {
  const at = (n: number): string => `${new Date().toISOString()}-${n.toString(16).padStart(4, '0')}-00000000aaaa`;
  return saveOf(operation).intents.map((intent, n) => ({ ...intent, id: v7(), at: at(n), device: '00000000aaaa', operation }));
}

const toolsOf = (book: Book): BackupTools => ({
  book, now: () => new Date(), newId: () => v7(), copies: keptCopies, folder: async () => null, room: storageRoom,
  tryRestore: (exported) => tryRestore({ now: Date.now, newId: () => v7() }, exported),
});

export function bigPage(book: () => Book, stopStream: () => Promise<void>): BigPage {
  return {
    async restoreWith(operation) {
      await stopStream();
      const exported = await book().exportBook();
      const whole: BookExport = { ...exported, events: [...exported.events, ...eventsFor(operation)] };
      void book().restore(whole, `whole ${operation}`).then((result) => (result.ok ? window.acknowledged(operation) : console.error(`faults: ${result.reason}`)));
    },
    async nameOften(operation) {
      const intents = saveOf(operation).intents;
      const result = await book().commit({ operation, intents });
      return result.ok ? 'written' : result.reason;
    },
    forget: (operation) => void book().erase({ operation: `erase ${operation}`, personId: namedIn(operation).id, on: '2026-11-25', revision: 1 }).then((result) => (result.ok ? window.acknowledged(`erase ${operation}`) : console.error(`faults: ${result.reason}`))),
    async named(operation) {
      const all = [await book().exportBook(), await book().people(), await book().referrals()];
      return JSON.stringify(all).split(namedIn(operation).name).length - 1;
    },
    backUpOnAndOn(operation) {
      void (async () => {
        for (let n = 0; ; n++) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const written = await writeBackups(toolsOf(book()), { why: 'by-hand', to: 'here' });
          if (!written.ok) return console.error(`faults: ${written.reason}`);
          void window.acknowledged(`backup ${operation} ${n}`);
        }
      })();
    },
    async readFile() {
      const newest = (await keptCopies.list()).find(({ verifiedAt }) => verifiedAt !== null);
      const bytes = newest && (await keptCopies.read(newest.id));
      if (!newest || !bytes) return 'none';
      const read = await readBackup(bytes);
      if (!read.ok) return read.reason;
      return read.value.events.length === newest.events ? [...new Set(read.value.events.map((event) => event.operation))] : 'other than its slip';
    },
  };
}
