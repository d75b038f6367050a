// The watch list as it is kept outside the book: one text, read back as it was written, and as an older version wrote it.
import { expect, test, vi } from 'vitest';
import { markOfAddress } from '../../lib/domain/send-guard.ts';
import { followWatchList, makeWatchList, readWatchList, type WatchList } from '../../lib/messaging/watch-list.ts';
import { about, open, person, saved } from '../store/memory-book.ts';

const { kept, listeners } = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: [] as ((changes: object, area: string) => void)[] }));
vi.mock('wxt/browser', () => ({ browser: { storage: {
  local: { get: async (key: string) => ({ [key]: kept[key] }), set: async (next: Record<string, unknown>) => { Object.assign(kept, next); for (const heard of listeners) heard({ watched: { newValue: next['watched'] } }, 'local'); } },
  onChanged: { addListener: (heard: (typeof listeners)[number]) => listeners.push(heard), removeListener: () => undefined },
} } }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => Promise<void>) => act() } });
const settled = (): Promise<void> => new Promise((later) => { setTimeout(later, 0); });

test('what is kept is what is read and told, in one text however many there are', async () => {
  const book = await open();
  await saved(book, person('ada', { emails: ['ada@example.com'] }), person('bo', { emails: ['bo@example.org'] }), about('referral', 'r', { prospectId: 'ada', providerId: 'bo', introducerId: 'me' }));
  const heard: WatchList[] = [];
  followWatchList((list) => heard.push(list));
  await settled();
  await makeWatchList({ book, now: () => new Date(7), newId: () => '' }, true);
  expect(typeof (kept['watched'] as { marks: unknown }).marks).toBe('string');
  const list = await readWatchList();
  expect(list).toEqual({ stamp: 7, marks: new Set(['ada@example.com', 'bo@example.org'].map(markOfAddress)) });
  expect(heard).toEqual([{ stamp: 0, marks: new Set() }, list]);
});
test('an older version kept the marks as they are', async () => {
  kept['watched'] = { stamp: 3, seq: 1, marks: { r: [1, 2], q: [2] } };
  expect(await readWatchList()).toEqual({ stamp: 3, marks: new Set([1, 2]) });
});
