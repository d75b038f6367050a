// Wires the popup: opens the book, loads the words, and hands in the ways to other pages.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import '../../components/referral/due.css';
import '../../components/sidepanel/panel.css';
import '../../components/today/today.css';
import '../../components/popup/popup.css';
import { Button } from '../../components/base/button.tsx';
import { StoreProblemNote } from '../../components/base/note.tsx';
import { createPopup, type PopupDoors } from '../../components/popup/popup-model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { Tools } from '../../lib/actions/tools.ts';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { keepDueCount, openPage } from '../../lib/messaging/open-tools.ts';
import { keepWatchList } from '../../lib/messaging/watch-list.ts';
import { copyText } from '../../lib/messaging/copy-text.ts';
import { client } from '../clients/this-client.ts';

const openOwn = (path: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/book.html') }).then(() => window.close());
};
let tools: Tools | null = null;
const doors: PopupDoors = {
  opens: client.opens,
  openThread: (url, referralId) => void client.openThread(url).then((opened) => (opened ? window.close() : openOwn(`/book.html#/referrals/${referralId}`))),
  openRecord: (referralId) => openOwn(`/book.html#/referrals/${referralId}`),
  openPlace: (hash) => openOwn(`/book.html${hash}`),
  mailHere: client.mailHere, openAddress: client.openAddress, copy: copyText,
  findMail: (referral) => (tools ? client.findMail(tools, referral) : Promise.resolve(null)),
  openBook: (at) => openOwn(`/book.html#/${at}`),
};

async function start(): Promise<void> {
  const firstWords = loadLanguage(languageFromSettings(null), ['base', 'popup', 'due', 'today']);
  const [opened] = await Promise.all([openPage(), firstWords]);
  if (!opened.ok) return render(<div class="sec"><StoreProblemNote problem={opened.reason} actions={<Button onPress={() => openOwn('/book.html')}>{t('storeProblem.remedy')}</Button>} /></div>, document.body);
  const { settings } = opened.value;
  ({ tools } = opened.value);
  if (settings.uiLanguage) await loadLanguage(settings.uiLanguage, ['base', 'popup', 'due', 'today']);
  document.title = t('popup.title');
  keepDueCount(tools);
  keepWatchList(tools);
  render(<Popup model={createPopup(tools, settings, doors)} />, document.body);
}
void start();
