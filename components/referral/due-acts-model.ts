// What one can do with a due thing, each act with its toast and its way back: the same in the popup and in the book.
import type { ReadonlySignal, Signal } from '@preact/signals';
import { finishFollowUp, putOffFollowUp, type DueItem, type DueList } from '../../lib/actions/due.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Changed, Tools } from '../../lib/actions/tools.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Result } from '../../lib/domain/result.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import type { Toasts } from '../base/toast-model.ts';
import type { DueActs } from './due-cursor-model.ts';
import { dueWords } from './due-words.ts';
import { newestThread } from './newest-thread.ts';

export interface DueDoors {
  /** Whether the thread of this address can be opened here; no other is offered. */
  readonly opens: (url: string) => boolean;
  /** A new tab at the thread, the record beside it. */
  readonly openThread: (url: string, referralId: string) => void;
  readonly openRecord: (referralId: string) => void;
}

/** Waits for a change, says it with a way back, or shows why it was not saved. True where it was. */
export type Settle = (act: Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>>, said: string) => Promise<boolean>;

export interface Desk {
  readonly tools: Tools;
  readonly toasts: Toasts;
  readonly trouble: Signal<StoreProblem | null>;
  /** Reads again what changed; everything where it is not known what. */
  readonly refresh: (subjects?: readonly string[]) => Promise<void>;
}

const subjectsOf = (events: readonly BookEvent[]): readonly string[] => [...new Set(events.map((event) => event.subject.id))];

type Undoing = Pick<Desk, 'tools' | 'toasts' | 'trouble'>;
/** Says what was done, with the way back; `after` runs once it is taken back. */
export const sayChangedWith = ({ tools, toasts, trouble }: Undoing) => (text: string, { events }: Pick<Changed<unknown>, 'events'>, after?: () => Promise<void> | void): void => toasts.show(text, () => void (async () => {
  const back = await takeBack(tools, events);
  trouble.value = back.ok ? null : back.reason;
  await after?.();
  if (back.ok) toasts.show(t('toast.undone'));
})());

export function createSettle({ tools, toasts, trouble, refresh }: Desk): Settle {
  const undo = async (events: readonly BookEvent[]): Promise<void> => {
    const back = await takeBack(tools, events);
    trouble.value = back.ok ? null : back.reason;
    await refresh(back.ok ? subjectsOf(back.value.events) : undefined);
    if (back.ok) toasts.show(t('toast.undone'));
  };
  return async (act, said) => {
    const changed = await act;
    trouble.value = changed.ok ? null : changed.reason;
    await refresh(changed.ok ? subjectsOf(changed.value.events) : undefined);
    if (changed.ok) toasts.show(said, () => void undo(changed.value.events));
    return changed.ok;
  };
}

export function createDueActs(tools: Tools, list: ReadonlySignal<DueList | null>, settle: Settle, doors: DueDoors): DueActs {
  const what = (item: DueItem): string => dueWords(item, list.value?.today ?? item.followUp.dueOn).sentence;
  const beside = ({ referral }: DueItem): void => {
    const thread = referral && newestThread(referral.threads, doors.opens);
    if (referral && thread) doors.openThread(thread.url, referral.id);
    else if (referral) doors.openRecord(referral.id);
  };
  return {
    go: beside, beside,
    later: (item, until) => void settle(putOffFollowUp(tools, item.followUp, until), t('toast.putOff', { day: formatDay(until, 'day', list.value?.today), what: what(item) })),
    done: (item) => void settle(finishFollowUp(tools, item.followUp), t('toast.done', { what: what(item) })),
    openRecord: ({ referral }) => { if (referral) doors.openRecord(referral.id); },
  };
}
