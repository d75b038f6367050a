// The panel's first moment: its frame stands at once, in the language of the last time, while everything else is fetched.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import { OpeningView } from '../../components/sidepanel/opening-view.tsx';
import { chooseLanguage, type UiLanguage } from '../../lib/i18n/language.ts';

const LANGUAGE = 'language';
const openOwn = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path as '/book.html') });
const spoken = chooseLanguage(localStorage.getItem(LANGUAGE) as UiLanguage | null, navigator.languages);

document.documentElement.lang = spoken;
render(<OpeningView language={spoken} openBook={() => openOwn('/book.html')} />, document.body);
void import('./open-panel.tsx').then(({ openPanel }) => openPanel({ openOwn, remember: (language) => localStorage.setItem(LANGUAGE, language) }));
