// Finds elements in a page as Playwright would: roles and labels by the Testing Library, text by the smallest element that bears it, CSS with `:visible`. Runs inside the page, in a world of its own.
import { queryAllByLabelText, queryAllByRole } from '@testing-library/dom';
import type { Query, Step, TextWish } from './query.ts';

const normal = (text: string): string => text.replace(/[\u200b\u00ad]/g, '').replace(/\s+/g, ' ').trim();
export function fits(text: string, wish: TextWish): boolean {
  if ('pattern' in wish) return new RegExp(wish.pattern, wish.flags).test(normal(text));
  return wish.exact ? normal(text) === normal(wish.words) : normal(text).toLowerCase().includes(normal(wish.words).toLowerCase());
}

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
}

function byText(root: Element, text: TextWish): Element[] {
  const bears = (element: Element): boolean => !['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'NOSCRIPT'].includes(element.tagName) && fits(element.textContent ?? '', text);
  return [...root.querySelectorAll('*')].filter((element) => bears(element) && ![...element.children].some(bears));
}

const VISIBLE = ':visible';
function byCss(root: Element, selector: string): Element[] {
  const parts = selector.split(',').map((part) => part.trim());
  const bare = (part: string): string => (part.endsWith(VISIBLE) ? part.slice(0, -VISIBLE.length) : part);
  const found = parts.flatMap((part) => [...root.querySelectorAll(bare(part))].filter((element) => bare(part) === part || isSeen(element)));
  return inOrder(found);
}
const inOrder = (elements: readonly Element[]): Element[] => [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

function byRole(root: HTMLElement, { role, name }: Extract<Step, { find: 'role' }>): readonly Element[] {
  const found = queryAllByRole(root, role, name ? { name: (said) => fits(said, name) } : {});
  // A field for a passphrase has no role; Playwright takes it for the text field that it is.
  return role === 'textbox' && name ? [...found, ...queryAllByLabelText(root, (said) => fits(said, name), { selector: 'input[type=password]' })] : found;
}

function from(root: Element, step: Extract<Step, { find: unknown }>): readonly Element[] {
  switch (step.find) {
    case 'css': return byCss(root, step.selector);
    case 'role': return byRole(root as HTMLElement, step);
    case 'label': return queryAllByLabelText(root as HTMLElement, (said) => fits(said, step.text));
    case 'text': return byText(root, step.text);
    default: return step satisfies never;
  }
}

export function findElements(query: Query): Element[] {
  let found: Element[] = [document.documentElement];
  for (const step of query) {
    if ('or' in step) found = inOrder([...found, ...findElements(step.or)]);
    else if ('find' in step) found = inOrder(found.flatMap((root) => from(root, step)));
    else if (step.keep === 'nth') found = found.slice(step.index, step.index === -1 ? undefined : step.index + 1);
    else found = found.filter((element) => fits(element.textContent ?? '', step.text));
  }
  return found;
}
