// One review in the book: what is loaded, where one stands in it, and every answer with its way back.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { answerReview } from '../../lib/actions/answer-review.ts';
import { finishFollowUp } from '../../lib/actions/due.ts';
import { endReview, pauseInReview, planInReview } from '../../lib/actions/end-review.ts';
import { reviewFile } from '../../lib/actions/export-review.ts';
import { loadReview, reloadReview, type LoadedReview } from '../../lib/actions/load-review.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Entry } from '../../lib/domain/review/lay-review.ts';
import type { Loop } from '../../lib/domain/review/loops.ts';
import type { Step, StepKind } from '../../lib/domain/review/steps.ts';
import type { SourcePlan } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import { inTurn } from '../base/in-turn.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { sayChangedWith, type Settle } from '../referral/due-acts-model.ts';
import { createReviewDraft, type ReviewDraftModel } from './review-draft-model.ts';
import { reviewTable } from './review-table.ts';
import { freshWalk, nextStop, startStop, stopsOf, walkFrom, walkKey, type KeptWalk, type Stop } from './walk-model.ts';
import type { StepAnswer, Typed } from './step-answers.ts';

export interface ReviewModel {
  readonly book: BookModel;
  readonly periodId: string;
  readonly loaded: ReadonlySignal<LoadedReview | null>;
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly stops: ReadonlySignal<readonly Stop[]>;
  readonly at: ReadonlySignal<string>;
  /** The step whose answers the numbers give; null where none is open. */
  readonly step: ReadonlySignal<Step | null>;
  /** An answer that waits for words. */
  readonly asking: ReadonlySignal<StepAnswer | null>;
  readonly draft: ReviewDraftModel;
  go(key: string): void;
  move(by: 1 | -1): void;
  chooseStep(kind: StepKind): void;
  press(answer: StepAnswer): void;
  save(answer: StepAnswer, typed: Typed): Promise<boolean>;
  stopAsking(): void;
  /** What one is at is looked back on: on to the next. */
  next(): void;
  finishLoop(loop: Loop): void;
  keepPlan(personId: string, plan: Partial<SourcePlan>): Promise<boolean>;
  end(): void;
  reopen(): void;
  exportCsv(): Promise<void>;
  /** Stops listening; where one stands is kept. */
  leave(): void;
}

const OPEN_ENTRY: readonly Stop['part'][] = ['received', 'given'];

export function createReview(book: BookModel, periodId: string): ReviewModel {
  const { tools } = book;
  const loaded = signal<LoadedReview | null>(null);
  const kept = signal<KeptWalk>(freshWalk);
  const chosen = signal<StepKind | null>(null);
  const skipped = signal<ReadonlySet<string>>(new Set());
  const asking = signal<StepAnswer | null>(null);
  const nameOf = computed(() => nameLookup(loaded.value?.people.values() ?? [], Object.assign({}, ...[...(loaded.value?.referrals.values() ?? [])].map((referral) => referral.forgotten)) as Readonly<Record<string, string>>));
  const stops = computed(() => (loaded.value ? stopsOf(loaded.value, kept.value.seen) : []));
  const at = computed(() => startStop(stops.value, kept.value));
  const stop = computed(() => stops.value.find(({ key }) => key === at.value) ?? null);
  const entryAt = (): Entry | null => { const one = stop.value; return one && OPEN_ENTRY.includes(one.part) && 'entry' in one ? one.entry : null; };
  const step = computed(() => {
    const entry = entryAt();
    if (!entry) return null;
    return entry.steps.find(({ kind }) => kind === chosen.value) ?? entry.steps.find(({ kind, state }) => state === 'open' && !skipped.value.has(`${at.value} ${kind}`)) ?? null;
  });

  // Each takes up what changed on top of what the one before had read.
  let reading = Promise.resolve();
  const readInTurn = inTurn(async (subjects?: readonly string[]) => {
    try {
      const before = loaded.value;
      loaded.value = before && subjects ? await reloadReview(tools, before, subjects) : await loadReview(tools, periodId);
    } catch (error) { book.trouble.value = readProblem(error); }
  });
  const refresh = (subjects?: readonly string[]): Promise<void> => (reading = readInTurn(subjects));
  /** As it is after the save before: the next press may come while that is still being read. */
  const newest = async (referral: Referral): Promise<Referral> => { await reading; return loaded.value?.referrals.get(referral.id) ?? referral; };
  const keep = (walk: KeptWalk): void => {
    kept.value = walk;
    void tools.book.keepUnsaved(walkKey(periodId), { at: walk.at, seen: [...walk.seen] });
  };
  const go = (key: string): void => batch(() => { keep({ ...kept.value, at: key }); chosen.value = null; asking.value = null; });
  const see = (key: string): void => { if (!kept.value.seen.includes(key)) keep({ ...kept.value, seen: [...kept.value.seen, key] }); };
  // The message stands once it is saved; what is shown follows by the change itself, so that a key pressed meanwhile meets what it says.
  const sayChanged = sayChangedWith({ tools, toasts: book.toasts, trouble: book.trouble });
  const settled: Settle = async (act, said) => {
    const changed = await act;
    book.trouble.value = changed.ok ? null : changed.reason;
    if (changed.ok) batch(() => { asking.value = null; sayChanged(said, changed.value); });
    return changed.ok;
  };
  const stopAsking = (): void => { asking.value = null; };
  const draft = createReviewDraft(tools, { nameOf, settle: settled, opens: book.doors.opens, openThread: book.doors.openThread, copy: book.doors.copy });

  async function save(answer: StepAnswer, typed: Typed): Promise<boolean> {
    const [entry, now] = [entryAt(), step.value];
    if (!entry || !now) return false;
    const referral = await newest(entry.referral);
    const name = nameOf.value(now.personId);
    const person = loaded.value?.people.get(now.personId);
    const act = answer.id === 'pause' && person
      ? pauseInReview(tools, person, { why: typed.words ?? '', until: typed.until, referralIds: [referral.id] })
      : answer.make ? answerReview(tools, referral, answer.make(typed)) : null;
    if (!act || !(await settled(act, t(`review.said.${now.kind}`, { name })))) return false;
    chosen.value = null;
    return true;
  }
  const skip = (): void => {
    const now = step.value;
    if (now) batch(() => { skipped.value = new Set([...skipped.value, `${at.value} ${now.kind}`]); chosen.value = null; });
  };
  const markReviewed = async (referral: Referral): Promise<void> => {
    await settled(answerReview(tools, await newest(referral), { kind: 'reviewed', period: periodId }), t('review.said.reviewed', { topic: referral.topic || nameOf.value(referral.prospectId) }));
  };
  const listening = tools.book.onChange(({ subjects }) => void refresh(subjects));
  void tools.book.unsaved(walkKey(periodId)).then(async (value) => { kept.value = walkFrom(value); await refresh(); }, (error: unknown) => { book.trouble.value = readProblem(error); });

  return {
    book, periodId, loaded, nameOf, stops, at, step, asking, draft, go, save, stopAsking,
    move(by) {
      const keys = stops.value.map(({ key }) => key);
      const to = keys[Math.max(0, Math.min(keys.length - 1, keys.indexOf(at.value) + by))];
      if (to !== undefined) go(to);
    },
    chooseStep: (kind) => batch(() => { chosen.value = kind; asking.value = null; }),
    press(answer) {
      const [entry, now] = [entryAt(), step.value];
      if (!entry || !now) return;
      if (answer.id === 'skip') skip();
      else if (answer.id === 'write') void draft.write(entry.referral, now);
      else if (answer.asks === 'nothing') void save(answer, { words: null, worth: null, until: null });
      else asking.value = answer;
    },
    next() {
      const one = stop.value;
      if (!one || one.part === 'end') return;
      const to = nextStop(stops.value, one.key);
      if ('entry' in one && !one.isDone) void markReviewed(one.entry.referral);
      else if (!('entry' in one)) see(one.key);
      go(to);
    },
    finishLoop(loop) { if (loop.followUp) void settled(finishFollowUp(tools, loop.followUp), t('review.said.loop')); },
    async keepPlan(personId, plan) {
      const person = loaded.value?.people.get(personId);
      return person ? settled(planInReview(tools, person, plan), t('review.said.plan', { name: nameOf.value(personId) })) : false;
    },
    end: () => void settled(endReview(tools, periodId), t('review.said.ended')),
    reopen: () => void settled(endReview(tools, periodId, null), t('review.said.reopened')),
    async exportCsv() {
      if (!loaded.value) return;
      const { fileName, text } = await reviewFile(periodId, reviewTable(loaded.value, nameOf.value));
      book.doors.download(fileName, text, 'text/csv');
    },
    leave: listening,
  };
}
