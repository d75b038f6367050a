// The words of a message as plain text, quoted history included ("> " for each level), from the nodes that Gmail shows. Linear, without layout; it must not run, load or change anything.
import { composeText, type TextPage } from '../../domain/writing/text-page.ts';
import { walkText } from '../../domain/writing/walk-text.ts';
import { quoted, trimDots, trimmedTail, trimToggle } from './selectors.ts';

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'SELECT', 'TEXTAREA', 'svg', 'math']);

/** Hidden, but by Gmail and not by the sender: the trimmed tail of a mail. */
export function isTrimmedTail(element: Element): boolean {
  const before = element.previousElementSibling;
  return element.matches(trimmedTail) || (before !== null && (before.matches(trimDots) || before.querySelector(trimToggle) !== null)) || element.querySelector(quoted) !== null;
}

/** Preheaders and the like: what the sender hid from the reader is no part of the words. */
function isHidden(element: HTMLElement): boolean {
  return element.hasAttribute('style') && element.style?.display === 'none' && !isTrimmedTail(element);
}

function enter(element: HTMLElement, page: TextPage): boolean {
  if (silent.has(element.tagName) || isHidden(element) || element.matches(trimDots)) return false;
  if (element.matches(trimmedTail) && element.textContent !== '') page.paragraph();
  return true;
}

/** `leave` says where to stop short (quoted history in a compose box). */
export const readText = (root: HTMLElement, page: TextPage, leave: (element: Element) => boolean = () => false): void => walkText(root, page, (element) => !leave(element) && enter(element, page));

export const bodyText = (body: HTMLElement): string => composeText((page) => readText(body, page));
