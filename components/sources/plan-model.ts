// The plan with one source as it is typed: saved in one, kept while it is not, and never over what another page wrote meanwhile.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { savePlan } from '../../lib/actions/sources.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import { emptyPlan, type SourceKind, type SourcePlan } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { openTyping } from '../sidepanel/typing-model.ts';

export interface TypedPlan {
  readonly kind: SourceKind | null;
  readonly gain: string;
  readonly ask: string;
  /** A step a line. */
  readonly steps: string;
  readonly tools: string;
  readonly nextAskOn: string;
  readonly mostAsksPerYear: string;
  readonly notes: string;
}
/** Fields that have suggestions to start from. */
export type SuggestedField = 'gain' | 'ask' | 'steps' | 'tools';

export const typedFrom = (plan: SourcePlan): TypedPlan => ({
  kind: plan.kind, gain: plan.gain ?? '', ask: plan.ask ?? '', steps: plan.steps.join('\n'), tools: plan.tools.join('\n'), nextAskOn: plan.nextAskOn ?? '',
  mostAsksPerYear: plan.mostAsksPerYear === null ? '' : String(plan.mostAsksPerYear), notes: plan.notes ?? '',
});
const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
export const isNumberRight = (text: string): boolean => text.trim() === '' || (/^\d+$/u.test(text.trim()) && Number(text) <= 52);
/** What the sheet does not show stays as it was. */
export const planFrom = (typed: TypedPlan, before: SourcePlan): SourcePlan => ({
  ...before, kind: typed.kind, gain: typed.gain.trim() || null, ask: typed.ask.trim() || null, steps: lines(typed.steps), tools: lines(typed.tools), nextAskOn: typed.nextAskOn || null,
  mostAsksPerYear: typed.mostAsksPerYear.trim() === '' ? null : Number(typed.mostAsksPerYear), notes: typed.notes.trim() || null,
});

export interface PlanModel {
  readonly typed: ReadonlySignal<TypedPlan>;
  readonly isChanged: ReadonlySignal<boolean>;
  /** Why it cannot be saved. */
  readonly wrong: ReadonlySignal<string | null>;
  /** The row as it is read anew. */
  see(person: Person): void;
  type(facts: Partial<TypedPlan>): void;
  /** A suggestion below what stands there already. */
  add(field: SuggestedField, text: string): void;
  save(): Promise<void>;
  remove(): Promise<void>;
}

export function createPlan(book: BookModel, first: Person, suggested: SourceKind | null): PlanModel {
  const person = signal(first);
  const edits = signal<Partial<TypedPlan>>({});
  const saved = computed(() => typedFrom(person.value.source ?? emptyPlan));
  const typed = computed((): TypedPlan => {
    const now = { ...saved.value, ...edits.value };
    // With a plan that nobody made yet, what is suggested stands there as if typed.
    return { ...now, kind: now.kind ?? (person.value.source ? null : suggested) };
  });
  const wrong = computed(() => (isNumberRight(typed.value.mostAsksPerYear) ? null : t('plan.badNumber')));
  let begunFrom: string | null = null;
  const keeper = openTyping(book.tools, `plan|${first.id}`);
  const asWritten = (): string => JSON.stringify(saved.value);
  void keeper.then((before) => {
    const kept = before.get('plan') as Partial<TypedPlan> | null;
    if (kept && Object.keys(edits.value).length === 0) { begunFrom ??= asWritten(); edits.value = kept; }
  });
  const forget = (): void => {
    edits.value = {};
    begunFrom = null;
    void keeper.then((typing) => typing.clear());
  };
  const type = (facts: Partial<TypedPlan>): void => {
    begunFrom ??= asWritten();
    edits.value = { ...edits.value, ...facts };
    void keeper.then((typing) => typing.keep('plan', edits.value));
  };
  const keep = async (plan: SourcePlan | null, said: string): Promise<void> => {
    const saving = savePlan(book.tools, person.value, plan);
    if (!(await book.settle(saving, said))) return;
    const row = await saving;
    batch(() => { if (row.ok) person.value = row.value.value; forget(); });
  };
  return {
    typed, wrong, type,
    isChanged: computed(() => JSON.stringify({ ...saved.value, ...edits.value }) !== JSON.stringify(saved.value)),
    see(row) { person.value = row; },
    add(field, text) {
      const before = typed.value[field].trimEnd();
      type({ [field]: before === '' ? text : `${before}\n${text}` });
    },
    async save() {
      if (wrong.value) return;
      if (begunFrom !== null && begunFrom !== asWritten()) {
        // Said once; pressed again it is meant.
        book.trouble.value = 'conflict';
        begunFrom = asWritten();
        return;
      }
      await keep(planFrom(typed.value, person.value.source ?? emptyPlan), t('plan.saved', { name: callName(person.value) }));
    },
    remove: () => keep(null, t('plan.removed', { name: callName(person.value) })),
  };
}
