// Finds the Gmail tab into which a draft may go: the one with the record's thread, else one with a compose box open, else any that answers. It reads what the tab shows and writes nothing.
import { browser } from 'wxt/browser';
import { lookAtPage, type Sight } from '../actions/look-at-page.ts';
import type { PageTools, Tools } from '../actions/tools.ts';
import { threadKey, type Referral } from '../domain/referral.ts';
import { hostOfTab } from './ask-host.ts';
import { MAILBOX } from './open-thread.ts';

export interface MailTab {
  readonly host: 'gmail';
  readonly tools: PageTools;
  readonly sight: Sight;
  readonly threadId: string | null;
  /** An open box that a draft could go into. */
  readonly hasBox: boolean;
  readonly show: () => void;
}
const ORIGIN = new URL(MAILBOX).origin;

async function lookAt(tools: Tools, tabId: number, windowId: number): Promise<MailTab | null> {
  const page = { ...tools, host: hostOfTab(tabId) };
  const seen = await lookAtPage(page);
  if (!seen.ok) return null;
  const sight = seen.value;
  const box = await page.host.readCompose({ place: 'open-compose', threadId: null });
  const show = (): void => void browser.tabs.update(tabId, { active: true }).then(() => browser.windows.update(windowId, { focused: true })).catch(() => undefined);
  return { host: 'gmail', tools: page, sight, threadId: sight.kind === 'thread' ? sight.page.thread.threadId : null, hasBox: box.ok && box.value !== null, show };
}

export async function findMailTab(tools: Tools, { threads }: Pick<Referral, 'threads'>): Promise<MailTab | null> {
  const keys = new Set(Object.values(threads).map(threadKey));
  // A tab that sleeps would wake, and one that still loads knows nothing.
  const tabs = (await browser.tabs.query({ url: `${ORIGIN}/*` })).filter((tab) => !tab.discarded && tab.status === 'complete');
  const found = (await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : lookAt(tools, tab.id, tab.windowId))))).filter((tab) => tab !== null);
  return found.find(({ sight }) => sight.kind === 'thread' && keys.has(sight.key)) ?? found.find(({ hasBox }) => hasBox) ?? found[0] ?? null;
}
