// The messages of the open thread as the page lists them: open, collapsed, folded into a number, or a draft. It must not read their words.
import { firstOf, bareWord, isShown, textOf } from './find.ts';
import type { ThreadFrame } from './open-thread.ts';
import { collapsedRow, composeRegion, draftMark, foldButton, messageCard, messageItem, messageItemInside, messageList, messageRemains, sender } from './selectors.ts';
import { draftWords } from './words.ts';

export type MessageItem =
  | { readonly state: 'open'; readonly element: HTMLElement; readonly card: HTMLElement }
  | { readonly state: 'collapsed'; readonly element: HTMLElement; readonly row: HTMLElement }
  | { readonly state: 'fold'; readonly element: HTMLElement; readonly count: number; readonly button: HTMLElement }
  | { readonly state: 'folded' | 'draft' | 'unreadable'; readonly element: HTMLElement };

/** The element whose children are the messages; every one of them must be accounted for. */
export function listOf(root: HTMLElement): HTMLElement | null {
  const list = firstOf(root, messageList, (element) => element.querySelector(messageItem) !== null || element.querySelector(messageItemInside) !== null);
  if (list) return list;
  const item = firstOf(root, [messageItem]);
  return item?.parentElement ?? firstOf(root, [messageItemInside])?.parentElement?.parentElement ?? null;
}

const editable = 'form,[contenteditable="true"]';

/** A draft has a compose box and no card, or a coloured "Draft" where the name would be. */
function isDraft(element: HTMLElement): boolean {
  if (element.querySelector(composeRegion) || element.querySelector(editable)) return true;
  const name = firstOf(element, sender);
  return element.querySelector(draftMark) !== null || (name !== null && draftWords.includes(bareWord(textOf(name))) && bareWord(name.getAttribute('name') ?? '') !== bareWord(textOf(name)));
}

function itemOf(element: HTMLElement): MessageItem | null {
  const card = element.querySelector<HTMLElement>(messageCard);
  if (card) return { state: 'open', element, card };
  const remains = [...element.querySelectorAll(messageRemains)].some((part) => !part.closest(composeRegion) && !part.closest(editable));
  if (remains) return { state: 'unreadable', element };
  if (isDraft(element)) return { state: 'draft', element };
  const name = firstOf(element, sender);
  const number = /^\d{1,4}$/.exec(textOf(element))?.[0];
  if (number && !name) {
    const button = firstOf(element, foldButton) ?? element;
    return { state: 'fold', element, count: Number(number), button };
  }
  if (textOf(element) === '' && !name) return isShown(element) ? null : { state: 'folded', element };
  if (!isShown(element)) return { state: 'folded', element };
  return { state: 'collapsed', element, row: firstOf(element, collapsedRow) ?? element };
}

/** Oldest first, as Gmail lists them; null when the list is not found. */
export function messageItems(frame: ThreadFrame): readonly MessageItem[] | null {
  const list = listOf(frame.root);
  if (!list) return null;
  const items = [...list.children].map((child) => itemOf(child as HTMLElement)).filter((item) => item !== null);
  const outside = [...frame.root.querySelectorAll(messageCard)].filter((card) => !list.contains(card));
  return items.length === 0 || outside.length > 0 ? null : items;
}
