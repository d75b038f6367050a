// Which compose boxes are open, to which thread each belongs, and which of them a person means. It must not write into one.
import { firstOf, isShown } from './find.ts';
import { hexOf, type ThreadFrame } from './open-thread.ts';
import { composeBody, composeRegion, composeThread, messageCard, messageItem } from './selectors.ts';

export interface ComposeBox {
  readonly region: HTMLElement;
  readonly body: HTMLElement;
}

/** The value of a field that is never shown, '' where it is not there. */
export const hiddenValue = (root: HTMLElement, chain: readonly string[]): string => (firstOf(root, chain) as HTMLInputElement | null)?.value ?? '';

export function openBoxes(document: Document): readonly ComposeBox[] {
  const boxes: ComposeBox[] = [];
  for (const region of document.querySelectorAll<HTMLElement>(composeRegion)) {
    if (region.parentElement?.closest(composeRegion)) continue;
    const body = firstOf(region, composeBody);
    if (body) boxes.push({ region, body });
  }
  return boxes;
}

/** The thread a box answers, '' for a new mail, null where the page does not say. */
export function threadOfBox(box: ComposeBox): string | null {
  const input = firstOf(box.region, composeThread) as HTMLInputElement | null;
  if (!input) return null;
  const number = /^#?thread-f:(\d+)$/.exec(input.value);
  return number?.[1] ? hexOf(number[1]) : input.value.replace(/^#/, '');
}

function isActive(box: ComposeBox): boolean {
  const { activeElement } = box.region.ownerDocument;
  const anchor = box.region.ownerDocument.getSelection()?.anchorNode ?? null;
  return (activeElement !== null && box.region.contains(activeElement)) || (anchor !== null && box.region.contains(anchor));
}

const isInside = (box: ComposeBox, frame: ThreadFrame | null): boolean => frame?.root.contains(box.region) === true;

/** May the box be meant, while this thread is open? Never a reply to another thread; never one that is hidden or minimised. */
function mayBeMeant(box: ComposeBox, frame: ThreadFrame | null, bound: boolean): boolean {
  if (!isShown(box.body)) return false;
  if (!bound || isInside(box, frame)) return true;
  const thread = threadOfBox(box);
  return thread === '' || (thread !== null && thread === frame?.threadId);
}

/** The box with the cursor; else the last one in the open thread; else the only one. Between several Goen does not choose. */
export function chooseBox(document: Document, frame: ThreadFrame | null, bound: boolean): ComposeBox | null {
  const meant = openBoxes(document).filter((box) => mayBeMeant(box, frame, bound));
  const active = meant.find(isActive);
  if (active) return active;
  const inside = meant.filter((box) => isInside(box, frame));
  return inside.at(-1) ?? (meant.length === 1 ? (meant[0] ?? null) : null);
}

/** An open reply below a message, not a draft that stands in the thread in its own right. */
export function openReply(document: Document, frame: ThreadFrame): ComposeBox | null {
  const replies = openBoxes(document).filter((box) => isShown(box.body) && isInside(box, frame) && box.region.closest(messageItem)?.querySelector(messageCard));
  return replies.find(isActive) ?? replies.at(-1) ?? null;
}
