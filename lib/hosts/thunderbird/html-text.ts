// The text of a mail's HTML, line by line as it is shown. Nothing is loaded and nothing runs: the document has no window.
import { composeText } from '../../domain/writing/text-page.ts';
import { walkText } from '../../domain/writing/walk-text.ts';

/** All else may hold words that would be sent. */
const UNSEEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** `skips`: whose words are left out. */
export const textOf = (root: Node, skips: (element: Element) => boolean = () => false): string =>
  composeText((page) => walkText(root, page, (element) => !UNSEEN.has(element.tagName) && !skips(element)));
