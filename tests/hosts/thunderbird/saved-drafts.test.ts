// A draft that was saved among Thunderbird's own and opened again, tried on a Thunderbird on paper.
import { beforeEach, expect, it, vi } from 'vitest';

const areas = vi.hoisted(() => ({ local: {} as Record<string, unknown>, session: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({ get: async (key: string) => ({ [key]: areas[name][key] }), set: async (set: object) => { Object.assign(areas[name], set); } });
  return { browser: { storage: { local: area('local'), session: area('session') }, tabs: { onRemoved: { addListener: () => undefined } } } };
});
const { remember, windowOf } = await import('../../../lib/hosts/thunderbird/placed-drafts.ts');
const { followSaved, forgetSaved } = await import('../../../lib/hosts/thunderbird/saved-drafts.ts');

let save: (tab: { id: number }, saved: { messages: readonly { headerMessageId: string }[] }) => void;
let open: (tab: { id: number; windowId: number; type: string }) => void;
let lookedInto: number[] = [];
/** Tab 1 is where the draft was put; the others are opened later, each from the message of its number. */
const MESSAGES: readonly string[] = ['', '', 'saved@me', 'else@me', 'saved@me'];
const TYPES: readonly string[] = ['', 'new', 'draft', 'draft', 'reply'];
vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => Promise<unknown>) => act() } });
vi.stubGlobal('messenger', {
  compose: {
    onAfterSave: { addListener: (heard: typeof save) => { save = heard; } },
    getComposeDetails: async (tabId: number) => { lookedInto.push(tabId); return { type: TYPES[tabId], relatedMessageId: tabId }; },
  },
  messages: { get: async (id: number) => ({ headerMessageId: MESSAGES[id] }) },
  messengerUtilities: { parseMailboxString: async () => [] },
  tabs: { onCreated: { addListener: (heard: typeof open) => { open = heard; } } },
});
const settled = () => new Promise((later) => setTimeout(later, 5));
async function saves(tabId: number, headerMessageId: string): Promise<void> { save({ id: tabId }, { messages: [{ headerMessageId }] }); await settled(); }
async function opens(tabId: number): Promise<void> { open({ id: tabId, windowId: tabId, type: 'messageCompose' }); await settled(); }

beforeEach(() => {
  areas.local = {};
  areas.session = {};
  lookedInto = [];
  followSaved();
});

it('is the same draft in the window it is opened in again, in another run of the program too', async () => {
  await remember('d', 1);
  await saves(1, 'saved@me');
  areas.session = {};
  await opens(2);
  expect(await windowOf('d')).toBe(2);
});
it('goes by the Message-ID it was saved under last', async () => {
  await remember('d', 1);
  await saves(1, 'earlier@me');
  await saves(1, 'saved@me');
  await opens(2);
  expect(await windowOf('d')).toBe(2);
});
it.each([['another draft', 3], ['an answer to it', 4]])('is not %s', async (_what, tabId) => {
  await remember('d', 1);
  await saves(1, 'saved@me');
  await opens(tabId);
  expect(await windowOf('d')).toBe(1);
});
it('is nothing any more once it was sent, and no window is looked into while none is saved', async () => {
  await saves(1, 'saved@me');
  await opens(2);
  await remember('d', 1);
  await saves(1, 'saved@me');
  await forgetSaved('d');
  await opens(2);
  expect(lookedInto).toEqual([]);
  expect(await windowOf('d')).toBe(1);
});
