// Runs in a page of the extension: lays given changes into its own book, as a page of ours would save them.
import { v7 } from 'uuid';
import type { EventIntent } from '../../lib/domain/event.ts';
import { openBook } from '../../lib/store/open-book.ts';

declare global {
  interface Window {
    fillBook(intents: readonly EventIntent[]): Promise<void>;
  }
}
const AT_ONCE = 1_000;

window.fillBook = async (intents) => {
  const opened = await openBook({ mark: { read: async () => null, write: async () => undefined }, now: Date.now, newId: () => v7() });
  if (!opened.ok) throw new Error(opened.reason);
  for (let start = 0; start < intents.length; start += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one save after the other
    const saved = await opened.value.commit({ operation: v7(), intents: intents.slice(start, start + AT_ONCE) });
    if (!saved.ok) throw new Error(saved.reason);
  }
  opened.value.close();
};
