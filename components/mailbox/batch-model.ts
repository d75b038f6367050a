// Ten found introductions at a time: which is kept, which is left out, one save for the batch and its way back.
import { batch as together, computed, signal, type ReadonlySignal } from '@preact/signals';
import { keepFindings, layCases, type LaidCase } from '../../lib/actions/keep-findings.ts';
import { keepMailbox } from '../../lib/actions/mailbox-job.ts';
import { whoIsForgotten, type ForgottenMarks } from '../../lib/actions/who-is-forgotten.ts';
import type { PastCase } from '../../lib/domain/mailbox/cases.ts';
import type { MailboxJob, Said } from '../../lib/domain/mailbox/mailbox-job.ts';
import { t } from '../../lib/i18n/translate.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { sayChangedWith } from '../referral/due-acts-model.ts';

export const BATCH = 10;

export interface BatchModel {
  /** Null while they are laid out. */
  readonly laid: ReadonlySignal<readonly LaidCase[] | null>;
  readonly marks: ReadonlySignal<Readonly<Record<string, Said>>>;
  /** Which of the batch one is at. */
  readonly at: ReadonlySignal<number>;
  /** Its words are shown. */
  readonly open: ReadonlySignal<string | null>;
  readonly isSaving: ReadonlySignal<boolean>;
  /** Of all that was found: how many still want a word. */
  readonly left: ReadonlySignal<number>;
  next(): Promise<void>;
  move(by: 1 | -1): void;
  stand(at: number): void;
  say(said: Said, at?: number): void;
  sayAll(said: Said): void;
  showWords(at?: number): void;
  /** Takes the last mark back; false where there is none. */
  unsay(): boolean;
  save(): Promise<void>;
}

export function createBatch(book: BookModel, cases: ReadonlySignal<readonly PastCase[]>, job: ReadonlySignal<MailboxJob | null>, setJob: (job: MailboxJob) => void, ways: { readonly back: () => Promise<void>; readonly end: () => Promise<void> }): BatchModel {
  const laid = signal<readonly LaidCase[] | null>(null);
  const marks = signal<Readonly<Record<string, Said>>>({});
  const [at, open, isSaving] = [signal(0), signal<string | null>(null), signal(false)];
  const later = new Set<string>();
  let said: string[] = [];
  let forgotten: Promise<ForgottenMarks> | null = null;
  const undecided = computed(() => cases.value.filter(({ key }) => job.value?.said[key] === undefined));
  const keyAt = (place: number): string | null => laid.value?.[place]?.past.key ?? null;
  const next = async (): Promise<void> => {
    const order = [...undecided.value.filter(({ key }) => !later.has(key)), ...undecided.value.filter(({ key }) => later.has(key))].slice(0, BATCH);
    together(() => { laid.value = null; marks.value = {}; at.value = 0; open.value = null; });
    said = [];
    if (order.length === 0) return ways.end();
    try {
      laid.value = await layCases(book.tools, order, await (forgotten ??= whoIsForgotten(book.tools)));
    } catch (error) {
      book.trouble.value = readProblem(error);
    }
  };
  const keepJob = async (now: MailboxJob): Promise<void> => {
    setJob(now);
    const kept = await keepMailbox(book.tools, now);
    if (!kept.ok) book.trouble.value = kept.reason;
  };
  const model: BatchModel = {
    laid, marks, at, open, isSaving, next,
    left: computed(() => undecided.value.length),
    move(by) { at.value = Math.max(0, Math.min((laid.value?.length ?? 1) - 1, at.value + by)); },
    stand(place) { at.value = place; },
    say(word, place = at.value) {
      const key = keyAt(place);
      if (key === null) return;
      said = [...said.filter((one) => one !== key), key];
      together(() => { marks.value = { ...marks.value, [key]: word }; at.value = Math.min((laid.value?.length ?? 1) - 1, place + 1); });
    },
    sayAll(word) {
      const keys = (laid.value ?? []).filter((one) => !one.mayBeForgotten).map(({ past }) => past.key).filter((key) => marks.value[key] === undefined);
      said = [...said, ...keys];
      marks.value = { ...marks.value, ...Object.fromEntries(keys.map((key) => [key, word])) };
    },
    showWords(place = at.value) { const key = keyAt(place); together(() => { at.value = place; open.value = open.value === key ? null : key; }); },
    unsay() {
      const key = said.at(-1);
      if (key === undefined) return false;
      said = said.slice(0, -1);
      const { [key]: _gone, ...rest } = marks.value;
      together(() => { marks.value = rest; at.value = Math.max(0, (laid.value ?? []).findIndex(({ past }) => past.key === key)); });
      return true;
    },
    async save() {
      const [before, shown] = [job.value, laid.value];
      if (!before || !shown || isSaving.value) return;
      isSaving.value = true;
      const decided = marks.value;
      const kept = shown.filter(({ past }) => decided[past.key] === 'kept');
      const leftOut = shown.filter(({ past }) => decided[past.key] === 'left-out').length;
      const operation = book.tools.newId();
      const saved = kept.length === 0 ? null : await keepFindings(book.tools, { operation, cases: kept.map(({ past }) => past), leftOut, fileName: before.files.map(({ name }) => name).join(', ') });
      isSaving.value = false;
      if (saved && !saved.ok) { book.trouble.value = saved.reason; return; }
      for (const { past } of shown) if (decided[past.key] === undefined) later.add(past.key);
      const referrals = saved?.ok ? saved.value.referrals : [];
      await keepJob({ ...before, said: { ...before.said, ...decided }, referrals: [...before.referrals, ...referrals] });
      const events = saved?.ok ? saved.value.events : [];
      sayChangedWith(book)(t('mailbox.batch.saved', { count: kept.length, left: leftOut }), { events }, async () => {
        const now = job.value;
        if (!now) return;
        const back = Object.fromEntries(Object.entries(now.said).filter(([key]) => decided[key] === undefined));
        await keepJob({ ...now, said: back, referrals: now.referrals.filter((id) => !referrals.includes(id)) });
        await ways.back();
      });
      await next();
    },
  };
  return model;
}
