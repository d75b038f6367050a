// Gmail's own notice at the foot of the page: what it says about sending, and when it last changed. It must not press Undo.
import { bareWord, firstOf, isShown, textOf } from './find.ts';
import { notice, noticeRoot, noticeUndo, noticeView } from './selectors.ts';
import { sendingWords, sentWords } from './words.ts';

export type NoticeState = 'sending' | 'sent' | 'other';

export function noticeState(document: Document): NoticeState {
  const shown = firstOf(document, notice, isShown);
  const text = bareWord(textOf(shown));
  if (sendingWords.some((word) => text.startsWith(word))) return 'sending';
  if (sentWords.some((word) => text.startsWith(word))) return 'sent';
  // Only a mail that was sent can be viewed and undone from the notice, in every language.
  return firstOf(document, noticeView, isShown) && firstOf(document, noticeUndo, isShown) ? 'sent' : 'other';
}

export const canUndo = (document: Document): boolean => firstOf(document, noticeUndo, isShown) !== null;

/** When the notice changed last, by the page's clock. It hardly ever does, so watching it costs nothing. */
export function watchNotice(view: Window): { changedAt: () => number; stop: () => void } {
  let at = -1;
  const element = firstOf(view.document, notice);
  const root = element?.closest(noticeRoot) ?? element?.parentElement?.parentElement ?? null;
  const observer = new MutationObserver(() => {
    at = view.performance.now();
  });
  if (root) observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true });
  // Where the notice is made only when needed, one that stands there now has come since.
  const changedAt = (): number => (root === null && noticeState(view.document) !== 'other' ? view.performance.now() : at);
  return { changedAt, stop: () => observer.disconnect() };
}
