// The end of ten years of mail: true sources and what was left open, and which of it is to be done.
import { signal, type ReadonlySignal } from '@preact/signals';
import { planLoops, summarise, type MailboxSummary } from '../../lib/actions/mailbox-summary.ts';
import type { PastLoop } from '../../lib/domain/mailbox/loops.ts';
import { t } from '../../lib/i18n/translate.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { sayChangedWith } from '../referral/due-acts-model.ts';

export interface SummaryModel {
  readonly summary: ReadonlySignal<MailboxSummary | null>;
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  /** Planned from here before. */
  readonly planned: ReadonlySignal<ReadonlySet<string>>;
  readonly nameOf: () => NameOf;
  load(referrals: readonly string[]): Promise<void>;
  toggle(key: string): void;
  plan(): Promise<void>;
}

/** What one would read in the list of due things. */
export function loopWords(loop: PastLoop, nameOf: NameOf): string {
  const [name, about] = [nameOf(loop.personId), loop.aboutId === null ? null : nameOf(loop.aboutId)];
  if (loop.kind === 'thank') return about === null ? t('mailbox.loop.thank', { name }) : t('mailbox.loop.thankFor', { name, about });
  return about === null ? t('mailbox.loop.outcome', { name }) : t('mailbox.loop.outcomeOf', { name, about });
}

export function createSummary(book: BookModel): SummaryModel {
  const summary = signal<MailboxSummary | null>(null);
  const [chosen, planned] = [signal<ReadonlySet<string>>(new Set()), signal<ReadonlySet<string>>(new Set())];
  const nameOf = (): NameOf => nameLookup(summary.value?.people.values() ?? []);
  return {
    summary, chosen, planned, nameOf,
    async load(referrals) {
      try {
        summary.value = await summarise(book.tools, referrals);
      } catch (error) {
        book.trouble.value = readProblem(error);
      }
    },
    toggle(key) { const next = new Set(chosen.value); if (!next.delete(key)) next.add(key); chosen.value = next; },
    async plan() {
      const loops = (summary.value?.loops ?? []).filter(({ key }) => chosen.value.has(key));
      if (loops.length === 0) return;
      const done = await planLoops(book.tools, loops.map((loop) => ({ loop, words: loopWords(loop, nameOf()) })));
      if (!done.ok) { book.trouble.value = done.reason; return; }
      const keys = loops.map(({ key }) => key);
      planned.value = new Set([...planned.value, ...keys]);
      chosen.value = new Set();
      sayChangedWith(book)(t('mailbox.planned', { count: loops.length }), done.value, () => { planned.value = new Set([...planned.value].filter((key) => !keys.includes(key))); });
    },
  };
}
