// Wires the popup: opens the book, loads the words, and hands in the ways to other pages.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import '../../components/referral/due.css';
import '../../components/popup/popup.css';
import { StoreProblemNote } from '../../components/base/note.tsx';
import { createPopup, type PopupDoors } from '../../components/popup/popup-model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { keepDueCount, openPage } from '../../lib/messaging/open-tools.ts';
import { keepWatchList } from '../../lib/messaging/watch-list.ts';
import { openThreadBeside } from '../../lib/messaging/open-thread.ts';

const openOwn = (path: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/book.html') }).then(() => window.close());
};
const doors: PopupDoors = {
  openThread: (url, referralId) => void openThreadBeside(url).then((opened) => (opened ? window.close() : openOwn(`/book.html#/referrals/${referralId}`))),
  openRecord: (referralId) => openOwn(`/book.html#/referrals/${referralId}`),
  openBook: (at) => openOwn(`/book.html#/${at}`),
};

async function start(): Promise<void> {
  const firstWords = loadLanguage(languageFromSettings(null), ['base', 'popup', 'due']);
  const [opened] = await Promise.all([openPage(), firstWords]);
  if (!opened.ok) return render(<StoreProblemNote problem={opened.reason} />, document.body);
  const { tools, settings } = opened.value;
  if (settings.uiLanguage) await loadLanguage(settings.uiLanguage, ['base', 'popup', 'due']);
  document.title = t('popup.title');
  keepDueCount(tools);
  keepWatchList(tools);
  render(<Popup model={createPopup(tools, settings, doors)} />, document.body);
}
void start();
