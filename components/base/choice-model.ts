// Which of a long list are chosen to be changed together. What a filter hides stays chosen.
import { signal, type ReadonlySignal } from '@preact/signals';

export interface Choice {
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  has(id: string): boolean;
  toggle(id: string): void;
  /** From the one that was toggled last to this one, in the order of the list. */
  range(list: readonly string[], to: string): void;
  add(list: readonly string[]): void;
  clear(): void;
  /** Those that are in the book no more. */
  drop(ids: readonly string[]): void;
}

export function createChoice(): Choice {
  const ids = signal<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;
  const add = (list: readonly string[]): void => {
    const next = new Set(ids.value);
    for (const id of list) next.add(id);
    ids.value = next;
  };
  return {
    ids, add,
    has: (id) => ids.value.has(id),
    toggle(id) {
      anchor = id;
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    range(list, to) {
      const [from, end] = [anchor === null ? -1 : list.indexOf(anchor), list.indexOf(to)];
      if (end < 0) return;
      add(list.slice(Math.min(from < 0 ? end : from, end), Math.max(from, end) + 1));
      anchor = to;
    },
    clear() { if (ids.value.size > 0) ids.value = new Set(); },
    drop(gone) {
      const next = new Set(ids.value);
      if (gone.filter((id) => next.delete(id)).length > 0) ids.value = next;
    },
  };
}
