// Which due thing is open, and what a single key does with it. It knows the list and three acts, nothing else.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DueItem, DueList } from '../../lib/actions/due.ts';
import { isOnControl, singleKey } from '../base/single-key.ts';

export interface DueActs {
  /** The next step itself: write, or open the record. */
  readonly go: (item: DueItem) => void;
  readonly later: (item: DueItem, until: string) => void;
  readonly done: (item: DueItem) => void;
  readonly openRecord?: (item: DueItem) => void;
  /** The thread with the panel beside it, or the record. */
  readonly beside?: (item: DueItem) => void;
}

export interface DueCursor {
  /** Null where nothing is due. */
  readonly current: ReadonlySignal<DueItem | null>;
  /** The follow-up whose menu of days is open. */
  readonly snoozing: ReadonlySignal<string | null>;
  /** Grows when a key moved on: the focus follows. */
  readonly moves: ReadonlySignal<number>;
  open(id: string): void;
  snooze(id: string | null): void;
  /** True where the key meant something here. */
  press(event: KeyboardEvent): boolean;
}

export const allDue = (list: DueList): readonly DueItem[] => [...list.overdue, ...list.now, ...list.week];

const isOnOpenRow = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.matches('.due .open[aria-expanded=true]');

export function createDueCursor(list: ReadonlySignal<DueList | null>, acts: DueActs): DueCursor {
  const chosen = signal<{ readonly id: string; readonly at: number } | null>(null);
  const snoozing = signal<string | null>(null);
  const moves = signal(0);
  const items = computed(() => (list.value ? allDue(list.value) : []));
  // What was open may be done by now: then the one that took its place is open.
  const current = computed(() => {
    const all = items.value;
    return all.find((item) => item.followUp.id === chosen.value?.id) ?? all[Math.min(chosen.value?.at ?? 0, all.length - 1)] ?? null;
  });
  const open = (id: string): void => {
    chosen.value = { id, at: items.value.findIndex((item) => item.followUp.id === id) };
    snoozing.value = null;
  };
  const move = (by: number): void => {
    const all = items.value;
    const at = all.findIndex((item) => item === current.value);
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    if (next) open(next.followUp.id);
    moves.value += 1;
  };
  return {
    current, snoozing, moves, open,
    snooze: (id) => { snoozing.value = id; },
    press(event) {
      const item = current.value;
      const key = singleKey(event);
      if (!item || key === null) return false;
      switch (key) {
        case 'j': case 'ArrowDown': move(1); return true;
        case 'k': case 'ArrowUp': move(-1); return true;
        case 'Enter': if (isOnControl(event) && !isOnOpenRow(event)) return false; acts.go(item); return true;
        case 'l': open(item.followUp.id); snoozing.value = item.followUp.id; return true;
        case 'd': open(item.followUp.id); acts.done(item); return true;
        default: return false;
      }
    },
  };
}
