// Tells what a tab of Thunderbird shows from now on, once the person rests on it. It must not read a message.
import { displayedMessages } from './displayed-messages.ts';
import { thunderbird } from './messenger.ts';
import { knownThreadOf } from './read-conversation.ts';

const REST_MS = 250;

export interface TabEars {
  /** `threadId`: the conversation's where it was read already, else one that no conversation has. */
  readonly shows: (isOpen: boolean, threadId: string | null) => void;
  readonly gone: () => void;
}
export function followTab(tabId: number, { shows, gone }: TabEars): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const shown = await displayedMessages(tabId).catch(() => null);
    if (!shown) return;
    if (!shown.ok) return shows(true, null);
    const threads = new Set(shown.value.map(({ headerMessageId }) => knownThreadOf(headerMessageId) ?? `message ${headerMessageId}`));
    shows(shown.value.length > 0, threads.size === 1 ? ([...threads][0] ?? null) : null);
  };
  const rest = (then: () => unknown): void => {
    clearTimeout(timer);
    timer = setTimeout(then, REST_MS);
  };
  const changed = (id: number | undefined): void => { if (id === tabId) rest(look); };
  const { mailTabs, messageDisplay, tabs } = thunderbird();
  messageDisplay.onMessagesDisplayed.addListener((tab) => changed(tab.id));
  // A selection that was taken away displays nothing, and is told here alone.
  mailTabs.onSelectedMessagesChanged.addListener((tab) => changed(tab.id));
  tabs.onRemoved.addListener((id) => { if (id === tabId) rest(gone); });
  // Closed before anybody listened.
  tabs.get(tabId).catch(() => rest(gone));
}
