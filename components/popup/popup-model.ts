// What the popup shows and does: the due things, whom one waits for, and the way back after each act. It knows no browser.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { FIRST_DUE, listDue, listWaiting, type DueList, type Waiting } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { inTurn } from '../base/in-turn.ts';
import { readProblem } from '../base/read-problem.ts';
import { singleKey } from '../base/single-key.ts';
import { followTrouble } from '../base/standstill.ts';
import { createToasts, type Toasts } from '../base/toast-model.ts';
import { createSettle, sayChangedWith } from '../referral/due-acts-model.ts';
import { createDueDesk, type DueDesk, type DueDeskDoors } from '../today/due-desk.ts';

/** What the popup can ask of the browser. */
export interface PopupDoors extends DueDeskDoors {
  readonly openBook: (at: 'today' | 'search') => void;
}

export interface PopupModel {
  readonly list: ReadonlySignal<DueList | null>;
  readonly waiting: ReadonlySignal<Waiting>;
  readonly bookIsEmpty: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  readonly keysShown: ReadonlySignal<boolean>;
  readonly lostSaves: boolean;
  readonly toasts: Toasts;
  readonly desk: DueDesk;
  readonly doors: PopupDoors;
  showKeys(shown: boolean): void;
  press(event: KeyboardEvent): void;
  refresh(): Promise<void>;
  showMore(): Promise<void>;
  showMoreWaiting(): Promise<void>;
}

export function createPopup(tools: Tools, settings: Settings, doors: PopupDoors): PopupModel {
  const list = signal<DueList | null>(null);
  const waiting = signal<Waiting>({ items: [], more: 0 });
  const bookIsEmpty = signal(false);
  const trouble = signal<StoreProblem | null>(null);
  followTrouble(trouble);
  const keysShown = signal(false);
  const toasts = createToasts();
  let [limit, waitingLimit] = [FIRST_DUE, FIRST_DUE];
  const refresh = inTurn(async (): Promise<void> => {
    try {
      const [due, waited, counts] = await Promise.all([listDue(tools, limit), listWaiting(tools, waitingLimit), tools.book.counts()]);
      batch(() => {
        list.value = due;
        waiting.value = waited;
        bookIsEmpty.value = counts.referrals === 0 && counts.openFollowUps === 0;
      });
    } catch (error) {
      trouble.value = readProblem(error);
    }
  });
  const settle = createSettle({ tools, toasts, trouble, refresh });
  const desk = createDueDesk({ tools, list, settings: signal(settings), today: () => dayOf(tools.now()), toasts, settle, sayChanged: sayChangedWith({ tools, toasts, trouble }) }, doors);
  const meanings: Readonly<Record<string, () => unknown>> = { z: () => toasts.undo(), '/': () => doors.openBook('search'), '?': () => { keysShown.value = true; } };
  const press = (event: KeyboardEvent): void => {
    if (!settings.singleKeys && event.key.length === 1) return;
    const meaning = meanings[singleKey(event) ?? ''];
    if (!desk.press(event) && !meaning) return;
    event.preventDefault();
    meaning?.();
  };
  tools.book.onChange(() => void refresh());
  tools.book.onClosed((why) => { trouble.value = why; });
  void refresh();
  return { list, waiting, bookIsEmpty, trouble, keysShown, lostSaves: tools.book.health === 'lost-saves', toasts, desk, doors, press, refresh, showMore() { limit *= 4; return refresh(); }, showMoreWaiting() { waitingLimit += FIRST_DUE; return refresh(); }, showKeys: (shown) => { keysShown.value = shown; } };
}
