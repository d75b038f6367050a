// Brings a message or a tab of Thunderbird before the person's eyes. It changes nothing else.
import { displayedMessages } from './displayed-messages.ts';
import { inTime } from './in-time.ts';
import { search } from './list-messages.ts';
import { openMailbox } from './mail-folders.ts';
import { thunderbird, type MessageHeader, type Tab } from './messenger.ts';

const WAIT_MS = 5000;

export async function bringForward(tab: Tab): Promise<void> {
  if (tab.id !== undefined) await thunderbird().tabs.update(tab.id, { active: true }).catch(() => undefined); // a message in a window of its own
  if (tab.windowId !== undefined) await thunderbird().windows.update(tab.windowId, { focused: true });
}

/** The tab that shows this message alone, opened where there is none; null: no folder has it. */
export async function openMessage(messageId: string): Promise<Tab | null> {
  for (const tab of await mailTabs()) {
    const shown = tab.id === undefined ? null : await inTime(displayedMessages(tab.id), Date.now() + WAIT_MS / 5);
    if (!shown?.ok || shown.value.length !== 1 || shown.value[0]?.headerMessageId !== messageId) continue;
    await bringForward(tab);
    return tab;
  }
  const opened = await inTime(thunderbird().messageDisplay.open({ headerMessageId: messageId, location: 'tab', active: true }), Date.now() + WAIT_MS);
  if (opened) await bringForward(opened);
  return opened;
}

/** Tabs and windows that show messages, those in front first. */
export async function mailTabs(): Promise<readonly Tab[]> {
  const tabs = await thunderbird().tabs.query({ type: ['mail', 'messageDisplay'] });
  return tabs.toSorted((a, b) => Number(b.active ?? false) - Number(a.active ?? false));
}

/** The copy in the displayed folder, else in the likeliest one. */
async function copyOf(messageId: string, shown: MessageHeader | undefined): Promise<MessageHeader | null> {
  const { folders } = await openMailbox(shown?.folder);
  return (await search({ folderId: folders, headerMessageId: messageId }, 1, Date.now() + WAIT_MS)).messages[0] ?? null;
}

/** Selects it in its mail tab, or shows it beside the message that has a tab of its own. False: no folder has it. */
export async function showMessage(tabId: number, messageId: string): Promise<boolean> {
  const tab = await thunderbird().tabs.get(tabId).catch(() => null);
  const shown = await displayedMessages(tabId);
  const alreadyThere = shown.ok && shown.value.length === 1 && shown.value[0]?.headerMessageId === messageId;
  if (tab && alreadyThere) return bringForward(tab).then(() => true);
  if (tab?.type !== 'mail') return (await openMessage(messageId)) !== null;
  const copy = await copyOf(messageId, shown.ok ? shown.value[0] : undefined);
  if (!copy) return false;
  return thunderbird().mailTabs.setSelectedMessages(tabId, [copy.id]).then(() => bringForward(tab)).then(() => true, async () => (await openMessage(messageId)) !== null);
}
