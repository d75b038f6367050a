// The shape of the page for a report: tags, classes, roles and counts, without one word of it. It must not read text, addresses, titles or labels.
import { composeRegion, mainPart, messageBody, messageCard, shutParts, threadHeading } from './selectors.ts';
import { findHeading } from './open-thread.ts';

const marks = ['role', 'jsname', 'aria-expanded', 'aria-busy', 'contenteditable', 'data-message-id', 'data-legacy-message-id', 'data-thread-perm-id', 'data-legacy-thread-id', 'data-compose-id', 'email', 'name', 'title'];
/** Values that only ever say what a thing is. */
const spoken = new Set(['role', 'aria-expanded', 'aria-busy']);
const maxLines = 300;

/** Gmail's own class names are short and without underscores; those of a mail bear one. */
const classesOf = (element: Element): string => [...element.classList].filter((name) => /^[A-Za-z0-9-]{1,16}$/.test(name)).map((name) => `.${name}`).join('');

function lineOf(element: Element): string {
  const tag = element.localName.length <= 10 && !(element instanceof HTMLUnknownElement) ? element.localName : 'unknown';
  const attributes = marks.filter((name) => element.hasAttribute(name)).map((name) => {
    const value = element.getAttribute(name) ?? '';
    return spoken.has(name) && /^[a-z]{1,14}$/.test(value) ? `[${name}=${value}]` : `[${name}]`;
  });
  return tag + classesOf(element) + attributes.join('');
}

/** The words of mails are not gone into: not the body of a message, not a compose box, not lists of threads. */
const isClosed = (element: Element): boolean => element.matches([...messageBody, composeRegion, shutParts].join(','));

function outline(root: Element, depth: number, lines: string[]): void {
  let last = '';
  let count = 0;
  const flush = (): void => {
    if (last !== '' && lines.length < maxLines) lines.push(`${' '.repeat(depth)}${last}${count > 1 ? ` x${count}` : ''}`);
  };
  for (const child of root.children) {
    const line = lineOf(child) + (child.childElementCount > 0 && isClosed(child) ? `(${child.childElementCount})` : '');
    if (line === last) {
      count++;
      continue;
    }
    flush();
    last = line;
    count = 1;
    if (isClosed(child) || depth > 24 || lines.length >= maxLines) continue;
    flush();
    last = '';
    outline(child, depth + 1, lines);
  }
  flush();
}

export function describeGmail(document: Document): string {
  const heading = findHeading(document);
  const main = heading?.closest(mainPart) ?? document.querySelector(mainPart) ?? document.body;
  const counts = [...threadHeading, messageCard, ...messageBody, composeRegion].map((selector) => `${selector} ${document.querySelectorAll(selector).length}`);
  const lines: string[] = [];
  outline(main, 0, lines);
  return [`lang ${/^[A-Za-z-]{2,10}$/.exec(document.documentElement.lang)?.[0] ?? '?'}, body${classesOf(document.body)}`, ...counts, lineOf(main), ...lines].join('\n');
}
