// The background's part in a browser: the icon opens the panel where a thread or profile is open and the popup elsewhere, Firefox's key its sidebar; the last door is answered.
import { browser } from 'wxt/browser';
import { isLinkedInSubject } from '../../lib/hosts/linkedin/linkedin-address.ts';
import { forgetAsked, noteAsked } from '../../lib/messaging/asked-pages.ts';
import { onNotice, tell } from '../../lib/messaging/notices.ts';
import { noteSending, serveDoor } from '../../lib/messaging/serve-door.ts';
import { openSidePanel, setSidePanel, toggleSidebar } from '../../lib/messaging/side-panel.ts';
import { addUnchecked } from '../../lib/messaging/unchecked.ts';

/** In Firefox's manifest only. */
const TOGGLE = 'toggle-sidebar';

/** The icon of this tab opens the panel, or the popup. */
async function setIcon(tabId: number, opensPanel: boolean): Promise<void> {
  await Promise.all([
    browser.action.setPopup({ tabId, popup: opensPanel ? '' : 'popup.html' }),
    opensPanel ? setSidePanel(tabId) : undefined,
  ]).catch(() => undefined);
}

/** Tabs that were open before this version was installed get its content script, so that the icon knows them. */
async function meetOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: 'https://mail.google.com/*' })) {
    if (tab.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/gmail.js' as never] }).catch(() => undefined);
  }
  for (const tab of await browser.tabs.query({ url: 'https://www.linkedin.com/*' })) {
    if (tab.id !== undefined) await setIcon(tab.id, isLinkedInSubject(tab.url ?? '') !== null);
  }
}

async function putDoor(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gmail-door.js' as never] }).catch(() => undefined);
}

/** Opened at once: a side panel opens only while the press is still being handled. */
function ask({ id, url = '' }: { readonly id?: number; readonly url?: string }, open: (tabId: number) => Promise<void>): void {
  if (id === undefined) return;
  void noteAsked(id, url);
  void open(id);
  void tell({ tell: 'icon-clicked', tabId: id });
}

export function serveBrowser(): void {
  serveDoor();
  onNotice((notice, tabId) => {
    switch (notice.tell) {
      case 'thread-changed': return void setIcon(tabId, notice.open);
      case 'door-wanted': return void putDoor(tabId);
      case 'sent-anyway': return void noteSending(notice.addresses, notice.told);
      case 'sent-unchecked': return void addUnchecked();
      default: return undefined;
    }
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    const url = change.url ?? (change.status === 'complete' ? tab.url : undefined);
    if (!url?.startsWith('https://www.linkedin.com/')) return;
    void setIcon(tabId, isLinkedInSubject(url) !== null);
    void tell({ tell: 'page-moved', tabId, url });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetAsked(tabId));
  browser.action.onClicked.addListener((tab) => ask(tab, openSidePanel));
  browser.commands.onCommand.addListener((command, tab) => { if (command === TOGGLE && tab) ask(tab, toggleSidebar); });
  browser.runtime.onInstalled.addListener(() => void meetOpenTabs());
}
