// The words of a message as plain text, quoted history included ("> " for each level), from the nodes that Gmail shows. Linear, without layout; it must not run, load or change anything.
import { composeText, type TextPage } from './text-page.ts';
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
  if (element.tagName === 'BR') {
    page.open('BR', '', '');
    return true;
  }
  if (silent.has(element.tagName) || isHidden(element) || element.matches(trimDots)) return false;
  if (element.matches(trimmedTail) && element.textContent !== '') page.paragraph();
  page.open(element.tagName, element.getAttribute('style') ?? '', element.className);
  return true;
}

/** Walks without recursion, since a mail may be nested as deep as its sender likes. `leave` says where to stop short (quoted history in a compose box). */
export function walkText(root: HTMLElement, page: TextPage, leave: (element: Element) => boolean = () => false): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) page.text((node as Text).data);
    else if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (!leave(element) && enter(element, page)) {
        down = element.firstChild;
        if (!down) page.close(element.tagName);
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) page.close((node as Element).tagName);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

export const bodyText = (body: HTMLElement): string => composeText((page) => walkText(body, page));
