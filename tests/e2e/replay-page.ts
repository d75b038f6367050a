// Runs in a page of the extension: reads all events of its book, adds them up again and says what differs from the rows.
import { v7 } from 'uuid';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Mark, ReplayCheck } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';

declare global {
  interface Window {
    readWholeBook: () => Promise<{ readonly events: readonly BookEvent[]; readonly check: ReplayCheck }>;
  }
}
const api = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(what: object): Promise<void> } } } }).chrome;

window.readWholeBook = async () => {
  const mark = { read: async () => ((await api.storage.local.get('mark'))['mark'] as Mark | undefined) ?? null, write: (value: Mark) => api.storage.local.set({ mark: value }) };
  const opened = await openBook({ mark, now: Date.now, newId: () => v7() });
  if (!opened.ok) throw new Error(opened.reason);
  const [{ events }, check] = [await opened.value.exportBook(), await opened.value.checkReplay()];
  opened.value.close();
  return { events, check };
};
