// What the popup shows and does: the due things, whom one waits for, and the way back after each act. It knows no browser.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { listDue, listWaiting, type DueItem, type DueList } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { readProblem } from '../base/read-problem.ts';
import { singleKey } from '../base/single-key.ts';
import { createToasts, type Toasts } from '../base/toast-model.ts';
import { createDueActs, createSettle, type DueDoors } from '../referral/due-acts-model.ts';
import { createDueCursor, type DueActs, type DueCursor } from '../referral/due-cursor-model.ts';

/** What the popup can ask of the browser. */
export interface PopupDoors extends DueDoors {
  readonly openBook: (at: 'today' | 'search') => void;
}

export interface PopupModel {
  readonly list: ReadonlySignal<DueList | null>;
  readonly waiting: ReadonlySignal<readonly DueItem[]>;
  readonly bookIsEmpty: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  readonly keysShown: ReadonlySignal<boolean>;
  readonly lostSaves: boolean;
  readonly toasts: Toasts;
  readonly cursor: DueCursor;
  readonly acts: DueActs;
  readonly doors: PopupDoors;
  showKeys(shown: boolean): void;
  press(event: KeyboardEvent): void;
  refresh(): Promise<void>;
}

export function createPopup(tools: Tools, settings: Settings, doors: PopupDoors): PopupModel {
  const list = signal<DueList | null>(null);
  const waiting = signal<readonly DueItem[]>([]);
  const bookIsEmpty = signal(false);
  const trouble = signal<StoreProblem | null>(null);
  const keysShown = signal(false);
  const toasts = createToasts();
  const refresh = async (): Promise<void> => {
    try {
      const [due, waited, counts] = await Promise.all([listDue(tools), listWaiting(tools), tools.book.counts()]);
      batch(() => {
        list.value = due;
        waiting.value = waited;
        bookIsEmpty.value = counts.referrals === 0 && counts.openFollowUps === 0;
      });
    } catch (error) {
      trouble.value = readProblem(error);
    }
  };
  const acts = createDueActs(tools, list, createSettle({ tools, toasts, trouble, refresh }), doors);
  const cursor = createDueCursor(list, acts);
  const meanings: Readonly<Record<string, () => unknown>> = { z: () => toasts.undo(), '/': () => doors.openBook('search'), '?': () => { keysShown.value = true; } };
  const press = (event: KeyboardEvent): void => {
    if (!settings.singleKeys && event.key.length === 1) return;
    const meaning = meanings[singleKey(event) ?? ''];
    if (!cursor.press(event) && !meaning) return;
    event.preventDefault();
    meaning?.();
  };
  tools.book.onChange(() => void refresh());
  tools.book.onClosed((why) => { trouble.value = why; });
  void refresh();
  return { list, waiting, bookIsEmpty, trouble, keysShown, lostSaves: tools.book.health === 'lost-saves', toasts, cursor, acts, doors, press, refresh, showKeys: (shown) => { keysShown.value = shown; } };
}
