// What is put into a page to look at it and to fill its fields; presses come from outside, through the browser itself. It runs in a world of its own, that the page cannot see.
import { findElements, isSeen } from './find-elements.ts';
import type { Look, Query } from './query.ts';

type State = 'attached' | 'detached' | 'visible' | 'hidden';
const isEnabled = (element: Element): boolean => !element.matches(':disabled') && element.closest('[aria-disabled="true"]') === null;

/** Acts on the one element that is meant. */
function one(query: Query, act: (element: HTMLElement) => Look): Look {
  const [found, another] = findElements(query);
  if (!found) return { wait: 'nothing is there' };
  if (another) return { fault: `several are there: ${JSON.stringify(query)}` };
  return act(found as HTMLElement);
}

let last: { element: Element; at: string } | null = null;
/** Where to press: in the middle, once it stands still, can be pressed, and nothing lies over it. */
const point = (query: Query, force: boolean): Look => one(query, (element) => {
  if (!isSeen(element)) return { wait: 'it is not to be seen' };
  if (!force && !isEnabled(element)) return { wait: 'it is disabled' };
  const before = element.getBoundingClientRect();
  if (before.top < 0 || before.left < 0 || before.bottom > innerHeight || before.right > innerWidth) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = [left, top, width, height].join();
  const isStill = last?.element === element && last.at === at;
  last = { element, at };
  if (!isStill) return { wait: 'it moves' };
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  if (!force && !(hit && (element.contains(hit) || hit.closest('label')?.control === element))) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }); // from under what stands at the edge
    return { wait: `${hit?.localName ?? 'nothing'} lies over it` };
  }
  last = null;
  return { ready: [x, y] };
});

const fill = (query: Query, text: string): Look => one(query, (element) => {
  if (!isSeen(element) || !isEnabled(element)) return { wait: 'it cannot be filled in' };
  element.focus();
  if (document.activeElement !== element) return { wait: 'it takes no focus' };
  if (element.isContentEditable) getSelection()?.selectAllChildren(element);
  else (element as HTMLInputElement).select();
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  return { ready: true };
});

function wait(query: Query, state: State): Look {
  const found = findElements(query);
  if (state === 'attached' ? found.length > 0 : state === 'detached' && found.length === 0) return { ready: true };
  if (state === 'attached' || state === 'detached') return { wait: `not ${state}` };
  if (found.length > 1) return { fault: `several are there: ${JSON.stringify(query)}` };
  return found.some(isSeen) === (state === 'visible') ? { ready: true } : { wait: `not ${state}` };
}

const tell = (query: Query, what: 'innerText' | 'textContent' | 'value' | 'attribute', name = ''): Look => one(query, (element) => {
  switch (what) {
    case 'innerText': return { ready: element.innerText };
    case 'textContent': return { ready: element.textContent };
    case 'value': return { ready: (element as HTMLInputElement).value };
    case 'attribute': return { ready: element.getAttribute(name) };
    default: return what satisfies never;
  }
});

export const eyes = {
  point, fill, wait, tell,
  element: (query: Query): Element | undefined => findElements(query)[0],
  count: (query: Query): Look => ({ ready: findElements(query).length }),
  isVisible: (query: Query): Look => {
    const found = findElements(query);
    return found.length > 1 ? { fault: `several are there: ${JSON.stringify(query)}` } : { ready: found.some(isSeen) };
  },
};
export type Eyes = typeof eyes;
(globalThis as { goenEyes?: Eyes }).goenEyes = eyes;
