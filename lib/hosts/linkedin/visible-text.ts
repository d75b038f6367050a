// The words a person sees in a part of a page, in order. It reads and changes nothing; hidden text counts as not there.

export interface TextLeaf {
  readonly text: string;
  readonly element: Element;
}

/** As a browser would lay it out on one line. */
export const tidy = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const isWords = (element: Element): boolean => !/^(?:script|style|template|noscript|svg)$/i.test(element.tagName);

/** Every piece of shown text under `root`; a text given twice side by side, once for the eye and once for a screen reader, counts once. */
export function leavesOf(root: Element): TextLeaf[] {
  const found: TextLeaf[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = tidy(node.nodeValue ?? '');
    const element = node.parentElement;
    if (!text || !element || !isWords(element) || !isShown(element)) continue;
    if (found.at(-1)?.text === text && found.at(-1)?.element !== element) continue;
    found.push({ text, element });
  }
  return found;
}

/** The shown words of one element as a single line; null when there are none. */
export function lineOf(element: Element | null | undefined): string | null {
  if (!element || !isShown(element)) return null;
  const leaves = leavesOf(element);
  if (leaves.length === 1) return leaves[0]?.text ?? null;
  let line = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentElement && isWords(node.parentElement) && isShown(node.parentElement)) line += node.nodeValue ?? '';
  return tidy(line) || null;
}

/** The one value that several ways of reading agree on; `undefined` where they contradict each other. */
export function agreed<T>(values: readonly (T | null | undefined)[]): T | null | undefined {
  const said = [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
  return said.length > 1 ? undefined : (said[0] ?? null);
}

export const isBefore = (a: Node, b: Node): boolean => Boolean(a.compareDocumentPosition(b) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */);
