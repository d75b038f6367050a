// Tells what a tab of Thunderbird shows from now on, once the person rests on it. It must not read a message.
import { displayedMessages } from './displayed-messages.ts';
import { thunderbird } from './messenger.ts';
import { knownThreadOf } from './read-conversation.ts';

const REST_MS = 250;

/** `threadId`: the conversation's where it was read already, else one that no conversation has. */
export function followTab(tabId: number, tell: (isOpen: boolean, threadId: string | null) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const shown = await displayedMessages(tabId).catch(() => null);
    if (!shown) return;
    if (!shown.ok) return tell(true, null);
    const threads = new Set(shown.value.map(({ headerMessageId }) => knownThreadOf(headerMessageId) ?? `message ${headerMessageId}`));
    tell(shown.value.length > 0, threads.size === 1 ? ([...threads][0] ?? null) : null);
  };
  const changed = (id: number | undefined): void => {
    if (id !== tabId) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST_MS);
  };
  const { mailTabs, messageDisplay, tabs } = thunderbird();
  messageDisplay.onMessagesDisplayed.addListener((tab) => changed(tab.id));
  // A selection that was taken away displays nothing, and is told here alone.
  mailTabs.onSelectedMessagesChanged.addListener((tab) => changed(tab.id));
  tabs.onRemoved.addListener(changed);
}
