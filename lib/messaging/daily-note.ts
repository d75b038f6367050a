// The daily note's side of the browser: its permission, its alarm, the days that had one, the note itself. It shows a number and nothing else of the book.
import { browser } from 'wxt/browser';
import type { NoteDoors } from '../actions/daily-note.ts';
import { chooseLanguage, localeFor, type UiLanguage } from '../i18n/language.ts';
import { NOTE_WORDS } from '../i18n/note-words.ts';
import { speak, t } from '../i18n/translate.ts';

export const DAILY_NOTE = 'daily-note';
const SHOWN = 'noted-days';
const ASKED = { permissions: ['notifications'] } as const;

/** Only in answer to a press of the person. */
export const allowNotes = (): Promise<boolean> => browser.permissions.request({ permissions: [...ASKED.permissions] }).catch(() => false);

const daysIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((day) => typeof day === 'string') : []);

/** `language`: what the person set; the worker speaks it for this one sentence. */
export function noteDoors(language: UiLanguage | null): NoteDoors {
  return {
    alone: async (act) => { await navigator.locks.request(DAILY_NOTE, act); },
    isAllowed: () => browser.permissions.contains({ permissions: [...ASKED.permissions] }),
    shownDays: async () => daysIn((await browser.storage.local.get(SHOWN))[SHOWN]),
    keepShownDays: (days) => browser.storage.local.set({ [SHOWN]: days }),
    async show(count) {
      const spoken = chooseLanguage(language, navigator.languages);
      speak(spoken, localeFor(spoken, navigator.languages), [NOTE_WORDS[spoken]]);
      await browser.notifications.create(DAILY_NOTE, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title: 'Goen', message: t('note.count', { count }) });
    },
    async wakeAt(at) {
      if (at) await browser.alarms.create(DAILY_NOTE, { when: at.getTime() });
      else await browser.alarms.clear(DAILY_NOTE);
    },
  };
}

let isListening = false;
/** A click on the note opens what is due. Where the permission is not given there is nothing to listen to yet. */
export function answerNoteClicks(): void {
  const listen = (): void => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id !== DAILY_NOTE) return;
      void browser.tabs.create({ url: browser.runtime.getURL('/book.html#/today' as '/book.html') });
      void browser.notifications.clear(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
