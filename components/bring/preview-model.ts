// The list of what an import would do: what is shown of it, what the person says otherwise, by mouse or by keyboard. It must not know how it is written.
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PreviewEntry } from '../../lib/actions/look-at-file.ts';
import { choiceFor, countChoices, type Choices } from '../../lib/domain/import/plan-import.ts';
import type { ImportChoice, ImportCounts, ImportGroup } from '../../lib/domain/import/planned.ts';

export type PreviewFilter = 'all' | ImportGroup;
export const PREVIEW_GROUPS: readonly ImportGroup[] = ['new', 'joined', 'asked', 'left-out'];

export interface PreviewModel {
  readonly entries: ReadonlySignal<readonly PreviewEntry[]>;
  readonly shown: ReadonlySignal<readonly PreviewEntry[]>;
  readonly filter: Signal<PreviewFilter>;
  readonly counts: ReadonlySignal<Readonly<Record<PreviewFilter, number>>>;
  /** With what the person said. */
  readonly outcome: ReadonlySignal<ImportCounts>;
  readonly choices: ReadonlySignal<Choices>;
  /** The row that keys act on. */
  readonly current: Signal<number | null>;
  add(portion: readonly PreviewEntry[]): void;
  choiceOf(entry: PreviewEntry): ImportChoice;
  choose(entry: PreviewEntry, choice: ImportChoice): void;
  /** For everybody shown: as new, joined to the first who may be them, left out, or as it was suggested. */
  chooseAll(what: ImportChoice['do'] | 'suggested'): void;
  /** True where the key did something. */
  press(key: string): boolean;
}

/** What can be said of an entry: nothing where it holds nothing. */
export const canBring = (entry: PreviewEntry): boolean => entry.why !== 'empty' && entry.why !== 'group';
const joinFirst = ({ candidates: [first] }: PreviewEntry): ImportChoice | null => (first ? { do: 'join', personId: first.personId } : null);
const isSame = (a: ImportChoice, b: ImportChoice): boolean => a.do === b.do && (a.do !== 'join' || b.do !== 'join' || a.personId === b.personId);

export function createPreview(): PreviewModel {
  const entries = signal<readonly PreviewEntry[]>([]);
  const choices = signal<Choices>({});
  const filter = signal<PreviewFilter>('all');
  const current = signal<number | null>(null);
  const shown = computed(() => (filter.value === 'all' ? entries.value : entries.value.filter(({ group }) => group === filter.value)));
  const said = (of: Choices, entry: PreviewEntry, choice: ImportChoice): Choices => {
    const { [entry.at]: _before, ...others } = of;
    return isSame(choice, entry.choice) ? others : { ...others, [entry.at]: choice };
  };
  const choose = (entry: PreviewEntry, choice: ImportChoice): void => { if (canBring(entry)) choices.value = said(choices.value, entry, choice); };
  const move = (by: number): boolean => {
    const list = shown.value;
    const at = list.findIndex((entry) => entry.at === current.value);
    const next = list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))];
    if (next) current.value = next.at;
    return next !== undefined;
  };
  /** And on to the next, so that a list is gone through key by key. */
  const sayOfCurrent = (choiceOf: (entry: PreviewEntry) => ImportChoice | null): boolean => {
    const entry = shown.value.find(({ at }) => at === current.value);
    const choice = entry && choiceOf(entry);
    if (!entry || !choice || !canBring(entry)) return false;
    batch(() => { choose(entry, choice); move(1); });
    return true;
  };
  return {
    entries, shown, filter, current, choices,
    counts: computed(() => {
      const counts = { all: entries.value.length, new: 0, joined: 0, asked: 0, 'left-out': 0 };
      for (const { group } of entries.value) counts[group] += 1;
      return counts;
    }),
    outcome: computed(() => countChoices(entries.value, choices.value)),
    add(portion) { entries.value = [...entries.value, ...portion]; },
    choiceOf: (entry) => choiceFor(entry, choices.value),
    choose,
    chooseAll(what) {
      const next: Record<number, ImportChoice> = { ...choices.value };
      for (const entry of shown.value) {
        const choice = what === 'suggested' ? entry.choice : what === 'join' ? joinFirst(entry) : { do: what };
        if (choice === null || !canBring(entry)) continue;
        if (isSame(choice, entry.choice)) delete next[entry.at];
        else next[entry.at] = choice;
      }
      choices.value = next;
    },
    press(key) {
      switch (key) {
        case 'j': case 'ArrowDown': return move(1);
        case 'k': case 'ArrowUp': return move(-1);
        case 'n': return sayOfCurrent(() => ({ do: 'new' }));
        case 'm': return sayOfCurrent(joinFirst);
        case 'x': return sayOfCurrent(() => ({ do: 'leave' }));
        default: return false;
      }
    },
  };
}
