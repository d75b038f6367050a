// A page under which the extension was loaded anew takes no save any more, says so once, and still keeps what is typed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId, open, person, saved } from '../store/memory-book.ts';

const runtime: { id: string | undefined } = { id: 'goen' };
vi.mock('wxt/browser', () => ({ browser: { get runtime() { return runtime; } } }));
const { untilLeftBehind } = await import('../../lib/messaging/outdated-page.ts');

beforeEach(() => {
  vi.stubGlobal('addEventListener', (event: string, hear: () => void) => heard.set(event, hear));
  vi.stubGlobal('removeEventListener', (event: string) => heard.delete(event));
});
afterEach(() => {
  vi.unstubAllGlobals();
  runtime.id = 'goen';
  heard.clear();
});
const heard = new Map<string, () => void>();

test('saves go in until then, and are refused from then on', async () => {
  const inner = await open();
  const book = untilLeftBehind(inner);
  const closed = vi.fn();
  book.onClosed(closed);
  await saved(book, person('p', { name: 'Ada' }));
  runtime.id = undefined;
  expect(await book.commit({ operation: newId(), intents: [person('p', { name: 'Eve' })] }), 'even before it was noticed').toEqual({ ok: false, reason: 'newer-version' });
  expect(await book.erase({ operation: newId(), personId: 'p', on: '2026-11-25', revision: 1 })).toEqual({ ok: false, reason: 'newer-version' });
  heard.get('keydown')?.();
  expect(closed.mock.calls).toEqual([['newer-version']]);
  expect(heard.size, 'and is not looked for again').toBe(0);
  expect(await book.person('p')).toMatchObject({ name: 'Ada', revision: 1 });
  expect(await book.keepUnsaved('panel', 'half a sen')).toMatchObject({ ok: true });
  expect(book.health).toBe('good');
  const late = vi.fn();
  book.onClosed(late);
  expect(late.mock.calls).toEqual([['newer-version']]);
});

test('a press while all is well changes nothing', async () => {
  const book = untilLeftBehind(await open());
  const closed = vi.fn();
  book.onClosed(closed);
  heard.get('pointerdown')?.();
  expect(closed).not.toHaveBeenCalled();
  await saved(book, person('p', { name: 'Ada' }));
});

test('it is a whole book, also where it is spread into another', async () => {
  const inner = await open();
  const book = untilLeftBehind(inner);
  await saved(book, person('p', { name: 'Ada' }));
  const spread = { ...book, commit: vi.fn() };
  expect(Object.keys(spread).sort()).toEqual(Object.keys(inner).sort());
  expect(await spread.person('p')).toMatchObject({ name: 'Ada' });
});
