// Wires the pane where it sees no mail: the words, the way to the book, another try.
import { render } from 'preact';
import '../../components/sidepanel/panel.css';
import { ElsewhereView } from '../../components/sidepanel/elsewhere-view.tsx';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';

export async function showElsewhere(language: UiLanguage, isSilent: boolean, still: () => boolean): Promise<void> {
  await loadLanguage(language, ['base', 'outlook']);
  if (still()) render(<ElsewhereView isSilent={isSilent} openBook={() => location.assign('./book.html?place')} tryAgain={() => location.reload()} />, document.body);
}
