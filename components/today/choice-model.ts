// Which due things are chosen to be done or put off together. What is gone from the list is not chosen any more.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DueItem, DueList } from '../../lib/actions/due.ts';
import { allDue } from '../referral/due-cursor-model.ts';

export interface DueChoice {
  /** In the order of the list. */
  readonly items: ReadonlySignal<readonly DueItem[]>;
  has(id: string): boolean;
  toggle(id: string): void;
  all(): void;
  clear(): void;
}

export function createChoice(list: ReadonlySignal<DueList | null>): DueChoice {
  const ids = signal<ReadonlySet<string>>(new Set());
  const shown = computed(() => (list.value ? allDue(list.value) : []));
  return {
    items: computed(() => shown.value.filter((item) => ids.value.has(item.followUp.id))),
    has: (id) => ids.value.has(id),
    toggle(id) {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    all: () => { ids.value = new Set(shown.value.map((item) => item.followUp.id)); },
    clear: () => { ids.value = new Set(); },
  };
}
