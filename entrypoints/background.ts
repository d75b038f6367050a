// Wires the icon (panel where a thread or profile is open, popup elsewhere), and keeps the number on it true after midnight and after sleep.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellDaily } from '../lib/actions/daily-note.ts';
import { keepCadence } from '../lib/actions/keep-cadence.ts';
import type { Tools } from '../lib/actions/tools.ts';
import { isLinkedInSubject } from '../lib/hosts/linkedin/linkedin-address.ts';
import { answerNoteClicks, DAILY_NOTE, noteDoors } from '../lib/messaging/daily-note.ts';
import { onNotice, tell } from '../lib/messaging/notices.ts';
import { openTools, showDueCount } from '../lib/messaging/open-tools.ts';
import { noteSending, serveDoor } from '../lib/messaging/serve-door.ts';
import { addUnchecked } from '../lib/messaging/unchecked.ts';
import { makeWatchList } from '../lib/messaging/watch-list.ts';

const COUNT = 'count-due';

async function withBook(act: (tools: Tools) => Promise<void>): Promise<void> {
  const tools = await openTools();
  if (!tools.ok) return;
  await act(tools.value).finally(() => tools.value.book.close());
}
const tellDue = async (tools: Tools): Promise<void> => tellDaily(tools, noteDoors((await tools.book.settings()).uiLanguage));
/** The watch list too: a page that was closed in the middle of a change may have left it old. And the daily note, whose alarm may be lost with a restart. */
const refresh = (): Promise<void> => withBook(async (tools) => {
  await keepCadence(tools).catch(() => undefined); // once more within the hour
  await showDueCount(tools);
  await tellDue(tools);
  await makeWatchList(tools);
});

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

async function putDoor(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gmail-door.js' as never] }).catch(() => undefined);
}

export default defineBackground(() => {
  serveDoor();
  answerNoteClicks();
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
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // Called at once: a side panel opens only while the click is still being handled.
    void browser.sidePanel.open({ tabId: tab.id });
    void tell({ tell: 'icon-clicked', tabId: tab.id });
  });
  browser.runtime.onInstalled.addListener(() => {
    void meetOpenTabs();
    void refresh();
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === COUNT) void refresh();
    if (name === DAILY_NOTE) void withBook(tellDue);
  });
  const midnight = new Date();
  midnight.setHours(24, 0, 5, 0);
  void browser.alarms.create(COUNT, { when: midnight.getTime(), periodInMinutes: 60 });
});
