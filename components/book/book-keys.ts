// Single keys of the book: which move where. Enter, E, D and L belong to what is open.
import { singleKey, isOnControl } from '../base/single-key.ts';
import { listHere } from '../lists/list-model.ts';
import type { BookModel } from './book-model.ts';

/** A press for whatever is open in the detail; `data-key` names the control that a key presses. */
const pressControl = (key: string): boolean => {
  const control = document.querySelector<HTMLElement>(`.detail [data-key="${key}"] .btn`);
  control?.click();
  return control !== null;
};

function move(book: BookModel, by: number): boolean {
  const { room, id } = book.route.value;
  const shown = listHere(book)?.shown.value;
  if (!shown) return false;
  const at = id === null ? -1 : shown.findIndex((one) => one.id === id);
  const next = shown[at < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, at + by))];
  if (next) book.go({ room, id: next.id });
  return next !== undefined;
}

/** X chooses the one that is open, with Shift all from the last one chosen; Esc lets all go. */
function choose(book: BookModel, key: 'x' | 'Escape', isRange: boolean): boolean {
  const list = listHere(book);
  const { id } = book.route.value;
  if (!list || (key === 'x' ? id === null : list.choice.ids.value.size === 0)) return false;
  if (key === 'Escape') list.choice.clear();
  else if (id !== null && isRange) list.choice.range(list.shown.value.map((one) => one.id), id);
  else if (id !== null) list.choice.toggle(id);
  return true;
}
const focusFilter = (): boolean => {
  const field = document.querySelector<HTMLInputElement>('[data-list-filter]');
  field?.focus();
  return field !== null;
};

export function pressInBook(book: BookModel, event: KeyboardEvent): void {
  if (!book.settings.value.singleKeys && event.key.length === 1) return;
  const key = singleKey(event);
  if (key === null || book.searching.value) return;
  const isToday = book.route.value.room === 'today';
  const took = ((): boolean => {
    switch (key) {
      case '/': book.searching.value = true; return true;
      case '?': book.keysShown.value = true; return true;
      case 'z': return book.toasts.undo();
      case 'j': case 'k': case 'ArrowDown': case 'ArrowUp':
        if (isToday) return book.due.press(event);
        if (key.length > 1 && event.target instanceof HTMLInputElement) return false;
        return move(book, key === 'j' || key === 'ArrowDown' ? 1 : -1);
      case 'Enter': return isToday ? book.due.press(event) : !isOnControl(event) && pressControl('enter');
      case 'x': case 'Escape': return isToday ? book.due.press(event) : choose(book, key, event.shiftKey);
      case 'f': return focusFilter();
      case 'l': case 'd': case 'n': return isToday && book.due.press(event);
      case 'e': return pressControl('e');
      default: return false;
    }
  })();
  if (took) event.preventDefault();
}
