// The cadence as it is typed, what would be due with it, and saving it. It plans nothing itself: that is the actions' work.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { withWhom } from '../../lib/actions/due.ts';
import type { Changed, Tools } from '../../lib/actions/tools.ts';
import type { PlannedFollowUp } from '../../lib/domain/cadence/planned.ts';
import { addDays, dayOf } from '../../lib/domain/day.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import type { Settle } from '../referral/due-acts-model.ts';
import { dueWords } from '../referral/due-words.ts';
import { factsFrom, isRight, typedRules, wrongRules, type CadenceFacts, type TypedRules, type WrongRules } from './typed-rules.ts';

type Progress = (done: number, all: number) => void;
export interface WouldBe {
  readonly would: readonly PlannedFollowUp[];
  readonly added: readonly PlannedFollowUp[];
  readonly gone: readonly PlannedFollowUp[];
  readonly moved: readonly { readonly planned: PlannedFollowUp; readonly from: string }[];
}
/** What the cadence can do; `lib/actions/change-cadence.ts` and `what-would-be-due.ts`. */
export interface CadenceActs {
  readonly change: (tools: Tools, facts: CadenceFacts, onProgress?: Progress) => Promise<Result<Changed<Settings>, StoreProblem>>;
  readonly whatIf: (tools: Tools, facts: CadenceFacts, span: { readonly from: string; readonly to: string }, onProgress?: Progress) => Promise<WouldBe>;
}
export interface RulesDesk {
  readonly tools: Tools;
  readonly settle: Settle;
  readonly settings: ReadonlySignal<Settings>;
}

export type Difference = 'same' | 'new' | 'gone' | 'moved';
export interface PreviewRow {
  readonly id: string;
  /** YYYY-MM-DD; of what is gone the day it has now. */
  readonly day: string;
  readonly what: string;
  readonly topic: string;
  readonly differs: Difference;
  /** Where it moved: the day it has now. */
  readonly from: string | null;
}
export interface Preview {
  /** As many as are shown; differing ones first to be kept, in the order of days. */
  readonly rows: readonly PreviewRow[];
  readonly would: number;
  readonly differing: number;
  readonly left: number;
}
export const SPANS = [7, 30, 90, 183, 365] as const;
export type Span = (typeof SPANS)[number];
const SHOWN = 60;

export interface RulesModel {
  readonly typed: ReadonlySignal<TypedRules>;
  readonly wrong: ReadonlySignal<WrongRules>;
  readonly changed: ReadonlySignal<boolean>;
  readonly span: ReadonlySignal<Span>;
  /** Null: not looked yet, or something was typed since. */
  readonly preview: ReadonlySignal<Preview | null>;
  readonly busy: ReadonlySignal<{ readonly with: 'looking' | 'saving'; readonly done: number; readonly all: number } | null>;
  type(facts: Partial<TypedRules>): void;
  setSpan(span: Span): void;
  look(): Promise<void>;
  save(): Promise<void>;
}

async function rowsOf(tools: Tools, { would, added, gone, moved }: WouldBe, today: string): Promise<Preview> {
  const from = new Map(moved.map((one) => [one.planned.id, one.from]));
  const news = new Set(added.map(({ id }) => id));
  // What moves out of the time that is looked at differs as well.
  const all = [...new Map([...would, ...moved.map(({ planned }) => planned)].map((one) => [one.id, one])).values()];
  const marked = [
    ...all.map((planned) => ({ planned, differs: (news.has(planned.id) ? 'new' : from.has(planned.id) ? 'moved' : 'same') as Difference })),
    ...gone.map((planned) => ({ planned, differs: 'gone' as const })),
  ];
  const kept = [...marked].sort((a, b) => Number(a.differs === 'same') - Number(b.differs === 'same')).slice(0, SHOWN).sort((a, b) => (a.planned.dueOn < b.planned.dueOn ? -1 : a.planned.dueOn > b.planned.dueOn ? 1 : 0));
  const rows = await Promise.all(kept.map(async ({ planned: { id, referralId, personId, kind, dueOn, since }, differs }): Promise<PreviewRow> => {
    const item = await withWhom(tools, { id, revision: 0, updatedAt: '', referralId, personId, kind, dueOn, since, state: 'open', note: null }, today);
    return { id, day: dueOn, what: dueWords(item, today).sentence, topic: item.referral?.topic ?? '', differs, from: from.get(id) ?? null };
  }));
  return { rows, would: would.length, differing: marked.filter(({ differs }) => differs !== 'same').length, left: marked.length - kept.length };
}

export function createRules({ tools, settle, settings }: RulesDesk, acts: CadenceActs): RulesModel {
  const today = dayOf(tools.now());
  const edits = signal<Partial<TypedRules>>({});
  const span = signal<Span>(30);
  const preview = signal<Preview | null>(null);
  const busy = signal<RulesModel['busy']['value']>(null);
  const saved = computed(() => typedRules(settings.value, today));
  const typed = computed((): TypedRules => ({ ...saved.value, ...edits.value }));
  const wrong = computed(() => wrongRules(typed.value));
  const facts = computed(() => factsFrom(typed.value, settings.value));
  const progress = (what: 'looking' | 'saving'): Progress => (done, all) => { busy.value = { with: what, done, all }; };
  const working = async <Value>(what: 'looking' | 'saving', act: (onProgress: Progress) => Promise<Value>): Promise<Value> => {
    busy.value = { with: what, done: 0, all: 0 };
    try { return await act(progress(what)); } finally { busy.value = null; }
  };
  return {
    typed, wrong, span, preview, busy,
    changed: computed(() => JSON.stringify(typed.value) !== JSON.stringify(saved.value)),
    type(some) { edits.value = { ...edits.value, ...some }; preview.value = null; },
    setSpan(days) { span.value = days; preview.value = null; },
    async look() {
      if (busy.value || !isRight(wrong.value)) return;
      const looked = facts.value;
      const found = await working('looking', async (onProgress) => rowsOf(tools, await acts.whatIf(tools, looked, { from: today, to: addDays(today, span.value) }, onProgress), today));
      if (looked === facts.value) preview.value = found;
    },
    async save() {
      if (busy.value || !isRight(wrong.value)) return;
      if (await settle(working('saving', (onProgress) => acts.change(tools, facts.value, onProgress)), t('rules.saved'))) { edits.value = {}; preview.value = null; }
    },
  };
}
