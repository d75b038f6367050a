// The pane's first moment in Outlook: its frame stands at once, in the language of the last time, while everything else is fetched.
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import { OpeningView } from '../../components/sidepanel/opening-view.tsx';
import { chooseLanguage, type UiLanguage } from '../../lib/i18n/language.ts';
import { followOffice } from './follow-office.ts';

const LANGUAGE = 'goen-language';
/** A browser that gives a frame no storage throws; the book itself will say so. */
const remembered = (): UiLanguage | null => {
  try {
    return localStorage.getItem(LANGUAGE) as UiLanguage | null;
  } catch {
    return null;
  }
};
const spoken = chooseLanguage(remembered(), navigator.languages);

document.documentElement.lang = spoken;
render(<OpeningView language={spoken} openBook={() => location.assign('./book.html?place')} />, document.body);
const opening = import('./open-pane.tsx');
let isOpen = false;
followOffice((standing) => {
  isOpen = standing === 'in-outlook';
  if (isOpen) void opening.then(({ openPane }) => openPane((language) => localStorage.setItem(LANGUAGE, language)));
  else void import('./show-elsewhere.tsx').then(({ showElsewhere }) => showElsewhere(spoken, standing === 'silent', () => !isOpen));
});
