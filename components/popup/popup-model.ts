// What the popup shows and does: the due things, whom one waits for, and the way back after each act. It knows no browser.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { finishFollowUp, listDue, listWaiting, putOffFollowUp, type DueItem, type DueList } from '../../lib/actions/due.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Changed, Tools } from '../../lib/actions/tools.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { singleKey } from '../base/single-key.ts';
import { createToasts, type Toasts } from '../base/toast-model.ts';
import { createDueCursor, type DueActs, type DueCursor } from '../referral/due-cursor-model.ts';
import { dueWords } from '../referral/due-words.ts';
import { newestThread } from '../referral/newest-thread.ts';

/** What the popup can ask of the browser. */
export interface PopupDoors {
  /** A new tab at the thread, the record beside it. */
  readonly openThread: (url: string, referralId: string) => void;
  readonly openRecord: (referralId: string) => void;
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
    const [due, waited, counts] = await Promise.all([listDue(tools), listWaiting(tools), tools.book.counts()]);
    batch(() => {
      list.value = due;
      waiting.value = waited;
      bookIsEmpty.value = counts.referrals === 0 && counts.openFollowUps === 0;
    });
  };
  const undo = async (events: readonly BookEvent[]): Promise<void> => {
    const back = await takeBack(tools, events);
    trouble.value = back.ok ? null : back.reason;
    await refresh();
    if (back.ok) toasts.show(t('toast.undone'));
  };
  const settle = async (act: Promise<Result<Changed<unknown>, StoreProblem>>, said: string): Promise<void> => {
    const changed = await act;
    trouble.value = changed.ok ? null : changed.reason;
    await refresh();
    if (changed.ok) toasts.show(said, () => void undo(changed.value.events));
  };
  const what = (item: DueItem): string => dueWords(item, list.value?.today ?? item.followUp.dueOn).sentence;

  const acts: DueActs = {
    go(item) {
      const thread = item.referral && newestThread(item.referral.threads);
      if (item.referral && thread) doors.openThread(thread.url, item.referral.id);
      else if (item.referral) doors.openRecord(item.referral.id);
      else doors.openBook('today');
    },
    later: (item, until) => void settle(putOffFollowUp(tools, item.followUp, until), t('toast.putOff', { day: formatDay(until, 'day', list.value?.today), what: what(item) })),
    done: (item) => void settle(finishFollowUp(tools, item.followUp), t('toast.done', { what: what(item) })),
    openRecord: (item) => item.referral && doors.openRecord(item.referral.id),
  };
  const cursor = createDueCursor(list, acts);
  tools.book.onChange(() => void refresh());
  tools.book.onClosed((why) => { trouble.value = why; });

  const press = (event: KeyboardEvent): void => {
    if (!settings.singleKeys && event.key.length === 1) return;
    if (cursor.press(event)) { event.preventDefault(); return; }
    const meaning: Readonly<Record<string, () => unknown>> = { z: () => toasts.undo(), '/': () => doors.openBook('search'), '?': () => { keysShown.value = true; } };
    const act = singleKey(event);
    if (act === null || !meaning[act]) return;
    event.preventDefault();
    meaning[act]();
  };
  void refresh();
  return { list, waiting, bookIsEmpty, trouble, keysShown, lostSaves: tools.book.health === 'lost-saves', toasts, cursor, acts, doors, press, refresh, showKeys: (shown) => { keysShown.value = shown; } };
}
