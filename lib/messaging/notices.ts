// Notices that pages of ours send and hear. Only this extension is believed, and a host only speaks for its own tab.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Notice } from './requests.ts';

const notice = z.union([
  z.object({ tell: z.literal('thread-changed'), open: z.boolean(), threadId: z.nullable(z.string()) }),
  z.object({ tell: z.literal('draft-left'), draftId: z.string(), sent: z.boolean() }),
  z.object({ tell: z.literal('door-wanted') }),
  z.object({ tell: z.literal('sent-anyway'), addresses: z.array(z.string()), told: z.array(z.string()) }),
  z.object({ tell: z.literal('sent-unchecked') }),
  z.object({ tell: z.literal('icon-clicked'), tabId: z.number() }),
  z.object({ tell: z.literal('page-moved'), tabId: z.number(), url: z.string() }),
]) satisfies z.ZodMiniType<Notice>;

/** `tabId` is the tab that the notice is about. Returns the way to stop listening. */
export function onNotice(listener: (notice: Notice, tabId: number) => void): () => void {
  const hear = (message: unknown, sender: { id?: string; tab?: { id?: number } }): void => {
    const heard = notice.safeParse(message);
    if (!heard.success || sender.id !== browser.runtime.id) return;
    const tabId = 'tabId' in heard.data ? (sender.tab ? undefined : heard.data.tabId) : sender.tab?.id;
    if (tabId !== undefined) listener(heard.data, tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Nobody listening is no fault. */
export async function tell(message: Notice): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
