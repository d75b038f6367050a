// Single keys of the book: which move where. Enter, E, D and L belong to what is open.
import { singleKey, isOnControl } from '../base/single-key.ts';
import type { BookModel } from './book-model.ts';
import { shownReferrals } from './shown-referrals.ts';

/** A press for whatever is open in the detail; `data-key` names the control that a key presses. */
const pressControl = (key: string): boolean => {
  const control = document.querySelector<HTMLElement>(`.detail [data-key="${key}"] .btn`);
  control?.click();
  return control !== null;
};

function move(book: BookModel, by: number): boolean {
  const { room, id } = book.route.value;
  if (room !== 'referrals' && room !== 'people') return false;
  const ids = room === 'referrals' ? shownReferrals(book).map((referral) => referral.id) : (book.rows.value?.people ?? []).map((person) => person.id);
  const at = id === null ? -1 : ids.indexOf(id);
  const next = ids[at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by))];
  if (next !== undefined) book.go({ room, id: next });
  return next !== undefined;
}

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
        return key.length === 1 && move(book, key === 'j' ? 1 : -1);
      case 'Enter': return isToday ? book.due.press(event) : !isOnControl(event) && pressControl('enter');
      case 'l': case 'd': case 'x': case 'n': case 'Escape': return isToday && book.due.press(event);
      case 'e': return pressControl('e');
      default: return false;
    }
  })();
  if (took) event.preventDefault();
}
