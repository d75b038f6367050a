// Runs in the page of a fault run: what takes long (a restore, a forgetting, a backup) and what is there of it afterwards. It must not know when the fault comes.
import { v7 } from 'uuid';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Book, BookExport } from '../../lib/store/book.ts';
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
  /** Reads the book out and writes it into a file, again and again, each told outside once it stands. */
  backUpOnAndOn(operation: string): void;
  /** What the newest file holds: its saves, or why it is none. */
  readFile(): Promise<readonly string[] | string>;
}

const FILE = 'book.json';
/** In pieces, so that a fault may come between two of them. */
const PIECE = 256 * 1024;

function eventsFor(operation: string): BookEvent[] {
  const at = (n: number): string => `${new Date().toISOString()}-${n.toString(16).padStart(4, '0')}-00000000aaaa`;
  return saveOf(operation).intents.map((intent, n) => ({ ...intent, id: v7(), at: at(n), device: '00000000aaaa', operation }));
}

async function writeFile(book: Book): Promise<void> {
  const text = JSON.stringify(await book.exportBook());
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
  for (let from = 0; from < text.length; from += PIECE) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    await file.write(text.slice(from, from + PIECE));
  }
  await file.close(); // the file of before gives way only here
}

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
          await writeFile(book());
          void window.acknowledged(`backup ${operation} ${n}`);
        }
      })();
    },
    async readFile() {
      try {
        const folder = await navigator.storage.getDirectory();
        const text = await (await (await folder.getFileHandle(FILE)).getFile()).text();
        return [...new Set((JSON.parse(text) as BookExport).events.map((event) => event.operation))];
      } catch (error) {
        return error instanceof DOMException ? error.name : 'no whole file';
      }
    },
  };
}
