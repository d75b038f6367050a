// Wires the icon (panel where a thread or profile is open, popup elsewhere), and keeps the number on it true after midnight and after sleep.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isLinkedInSubject } from '../lib/hosts/linkedin/linkedin-address.ts';
import { onNotice, tell } from '../lib/messaging/notices.ts';
import { openTools, showDueCount } from '../lib/messaging/open-tools.ts';

const COUNT = 'count-due';

async function refreshCount(): Promise<void> {
  const tools = await openTools();
  if (!tools.ok) return;
  await showDueCount(tools.value);
  tools.value.book.close();
}

/** The icon of this tab opens the panel, or the popup. */
async function setIcon(tabId: number, opensPanel: boolean): Promise<void> {
  const path = `/sidepanel.html?tab=${tabId}`;
  await Promise.all([
    browser.action.setPopup({ tabId, popup: opensPanel ? '' : 'popup.html' }),
    opensPanel ? browser.sidePanel.setOptions({ tabId, path, enabled: true }) : undefined,
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

export default defineBackground(() => {
  onNotice((notice, tabId) => {
    if (notice.tell === 'thread-changed') void setIcon(tabId, notice.open);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    const url = change.url ?? (change.status === 'complete' ? tab.url : undefined);
    if (!url?.startsWith('https://www.linkedin.com/')) return;
    void setIcon(tabId, isLinkedInSubject(url) !== null);
    void tell({ tell: 'page-moved', tabId, url });
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // Called at once: a side panel opens only while the click is still being handled.
    void browser.sidePanel.open({ tabId: tab.id });
    void tell({ tell: 'icon-clicked', tabId: tab.id });
  });
  browser.runtime.onInstalled.addListener(() => {
    void meetOpenTabs();
    void refreshCount();
  });
  browser.runtime.onStartup.addListener(() => void refreshCount());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === COUNT) void refreshCount();
  });
  const midnight = new Date();
  midnight.setHours(24, 0, 5, 0);
  void browser.alarms.create(COUNT, { when: midnight.getTime(), periodInMinutes: 60 });
});
