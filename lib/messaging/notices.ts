// Notices that pages of ours send and hear. Only this extension is believed, and a host only speaks for its own tab.
import { browser } from 'wxt/browser';
import type { Notice } from './requests.ts';

/** `tabId` is the tab that the notice is about. Returns the way to stop listening. */
export function onNotice(listener: (notice: Notice, tabId: number) => void): () => void {
  const hear = async (message: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<void> => {
    if (sender.id !== browser.runtime.id) return;
    const { notice } = await import('./notice-schema.ts');
    const heard = notice.safeParse(message);
    if (!heard.success) return;
    const tabId = 'tabId' in heard.data ? (sender.tab ? undefined : heard.data.tabId) : sender.tab?.id;
    if (tabId !== undefined) listener(heard.data, tabId);
  };
  // Whoever returns a promise here would answer.
  const listen = (...heard: Parameters<typeof hear>): void => void hear(...heard);
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/** Nobody listening is no fault. */
export async function tell(message: Notice): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
