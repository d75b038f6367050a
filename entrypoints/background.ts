// Wires what the client's buttons do, and keeps the number on the icon true after midnight and after sleep.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellDaily } from '../lib/actions/daily-note.ts';
import { keepCadence } from '../lib/actions/keep-cadence.ts';
import type { Tools } from '../lib/actions/tools.ts';
import { answerNoteClicks, DAILY_NOTE, noteDoors } from '../lib/messaging/daily-note.ts';
import { showDueCount, withBook } from '../lib/messaging/open-tools.ts';
import { makeWatchList } from '../lib/messaging/watch-list.ts';
import { serveClient } from './clients/this-background.ts';

const COUNT = 'count-due';

const tellDue = async (tools: Tools): Promise<void> => tellDaily(tools, noteDoors((await tools.book.settings()).uiLanguage));
/** The watch list too: a page that was closed in the middle of a change may have left it old. And the daily note, whose alarm may be lost with a restart. */
const refresh = (): Promise<void> => withBook(async (tools) => {
  await keepCadence(tools).catch(() => undefined); // once more within the hour
  await showDueCount(tools);
  await tellDue(tools);
  await makeWatchList(tools);
});

export default defineBackground(() => {
  serveClient();
  answerNoteClicks();
  browser.runtime.onInstalled.addListener(() => void refresh());
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === COUNT) void refresh();
    if (name === DAILY_NOTE) void withBook(tellDue);
  });
  const midnight = new Date();
  midnight.setHours(24, 0, 5, 0);
  void browser.alarms.create(COUNT, { when: midnight.getTime(), periodInMinutes: 60 });
});
