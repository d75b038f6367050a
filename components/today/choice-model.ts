// Which due things are chosen to be done or put off together. What is gone from the list is not chosen any more.
import { computed, type ReadonlySignal } from '@preact/signals';
import type { DueItem, DueList } from '../../lib/actions/due.ts';
import { createChoice, type Choice } from '../base/choice-model.ts';
import { allDue } from '../referral/due-cursor-model.ts';

export interface DueChoice extends Pick<Choice, 'has' | 'toggle' | 'clear'> {
  /** In the order of the list. */
  readonly items: ReadonlySignal<readonly DueItem[]>;
  all(): void;
}

export function createDueChoice(list: ReadonlySignal<DueList | null>): DueChoice {
  const choice = createChoice();
  const shown = computed(() => (list.value ? allDue(list.value) : []));
  return {
    ...choice,
    items: computed(() => shown.value.filter((item) => choice.has(item.followUp.id))),
    all: () => choice.add(shown.value.map((item) => item.followUp.id)),
  };
}
