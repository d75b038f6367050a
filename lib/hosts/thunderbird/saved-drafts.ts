// Which draft the person saved among Thunderbird's own, to send it another day: the window in which it is opened again is known for its own. It holds no word of a draft, and looks into no window while none is saved.
import { browser } from 'wxt/browser';
import { lookInto } from './compose-windows.ts';
import { thunderbird } from './messenger.ts';
import { draftsIn, remember } from './placed-drafts.ts';

const SAVED = 'saved-drafts';
/** More than these nobody has under way; the oldest were sent elsewhere, or never. */
const MOST = 100;
/** Draft and Message-ID, the newest last. */
type Saved = readonly (readonly [draftId: string, messageId: string])[];
const read = async (): Promise<Saved> => ((await browser.storage.local.get(SAVED))[SAVED] as Saved | undefined) ?? [];
const write = (change: (saved: Saved) => Saved): Promise<void> => navigator.locks.request(SAVED, async () => browser.storage.local.set({ [SAVED]: change(await read()).slice(-MOST) }));

export const forgetSaved = (draftId: string): Promise<void> => write((saved) => saved.filter(([id]) => id !== draftId));

async function keep(tabId: number, messageId: string): Promise<void> {
  const drafts = await draftsIn(tabId);
  if (drafts.length > 0) await write((saved) => [...saved.filter(([id]) => !drafts.includes(id)), ...drafts.map((id) => [id, messageId] as const)]);
}
async function takeUp(tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  const saved = await read();
  const window = saved.length > 0 ? await lookInto(tab) : null;
  if (window?.details.type !== 'draft') return;
  for (const [draftId, messageId] of saved) if (messageId === window.answers) await remember(draftId, tab.id);
}

/** At once when the background begins. */
export function followSaved(): void {
  const { compose, tabs } = thunderbird();
  compose.onAfterSave.addListener((tab, { messages }) => { if (messages[0]) void keep(tab.id, messages[0].headerMessageId); });
  tabs.onCreated.addListener(({ id, windowId, type }) => { if (type === 'messageCompose' && id !== undefined && windowId !== undefined) void takeUp({ id, windowId }); });
}
