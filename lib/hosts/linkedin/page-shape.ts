// The shape of the page for a report of a fault: tags, classes, roles, how often each meaning is found. Never a word, an address or a key of it.
import { findAll, findFirst, places, type PlaceName } from './selectors.ts';

const MAX_LINES = 300, MAX_DEPTH = 14;

const shapeOf = (element: Element): string => {
  const classes = [...element.classList].filter((name) => /^[\w-]{1,60}$/.test(name)).slice(0, 6);
  const role = element.getAttribute('role');
  return element.tagName.toLowerCase() + classes.map((name) => `.${name}`).join('') + (role && /^[a-z]+$/.test(role) ? `[role=${role}]` : '');
};

function outline(root: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (depth > MAX_DEPTH || lines.length >= MAX_LINES) return;
    const children = [...element.children].map((child) => ({ child, shape: shapeOf(child) }));
    children.forEach(({ child, shape }, i) => {
      if (shape === children[i - 1]?.shape) return;
      const same = children.slice(i).findIndex((next) => next.shape !== shape);
      const times = same === -1 ? children.length - i : same;
      lines.push(`${' '.repeat(depth)}${shape}${times > 1 ? ` ×${times}` : ''}`);
      visit(child, depth + 1);
    });
  };
  visit(root, 0);
  return lines.slice(0, MAX_LINES);
}

export function pageShape(document: Document): string {
  const found = (Object.keys(places) as PlaceName[]).map((name) => `${name} ${findAll(document, name).length}`);
  const main = findFirst(document, 'main');
  return [`language ${document.documentElement.lang.slice(0, 12)}`, ...found, ...(main ? outline(main) : ['no main'])].join('\n');
}
