// The HTML of a message without what Gmail added, for mails that are more than lines of text. It must not load or run anything: the copy lives in a document without a window.
import { isTrimmedTail } from './body-text.ts';
import { quoteAlone, trimDots } from './selectors.ts';

/** Beyond this many elements or characters the text is enough. */
const maxElements = 20_000;
const maxLength = 400_000;
/** What Gmail itself makes of a plain text. */
const plainTags = new Set(['BR', 'A', 'WBR']);

/** Gmail's own holders: the dots, the tail behind them, and the mark of a quote directly in it. */
function isGmails(element: Element, body: HTMLElement): boolean {
  if (element.parentElement === body) return element.matches(trimDots) || isTail(element);
  if (element.closest(trimDots)) return true;
  return element.tagName === 'DIV' && element.parentElement?.parentElement === body && isTail(element.parentElement) && element.matches(quoteAlone);
}

const isTail = (element: Element): boolean => element.tagName === 'DIV' && element.attributes.length > 0 && !element.hasAttribute('dir') && isTrimmedTail(element);

function isRich(body: HTMLElement): boolean {
  for (const element of body.getElementsByTagName('*')) if (!plainTags.has(element.tagName) && !isGmails(element, body)) return true;
  return false;
}

export function bodyHtml(body: HTMLElement): string | undefined {
  if (body.getElementsByTagName('*').length > maxElements || !isRich(body)) return undefined;
  const copy = body.ownerDocument.implementation.createHTMLDocument('').importNode(body, true);
  const tails = [...copy.children].filter((child) => child.hasAttribute('style') && isTail(child));
  for (const tail of tails) tail.replaceWith(...tail.childNodes);
  for (const dots of copy.querySelectorAll(trimDots)) dots.remove();
  const html = copy.innerHTML;
  return html.length > maxLength ? undefined : html;
}
