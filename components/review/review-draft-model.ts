// The mail of a step, shown in the review: composed, guarded, copied or taken into a new mail, and noted as sent.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PrepareResult } from '../../lib/actions/prepare-draft.ts';
import { draftForStep, noteSent } from '../../lib/actions/review-draft.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { isForLinkedIn } from '../../lib/domain/draft.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Step } from '../../lib/domain/review/steps.ts';
import { mailtoUrl } from '../../lib/drafting/compose-address.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import type { BookModel } from '../book/book-model.ts';
import type { Settle } from '../referral/due-acts-model.ts';
import { newestThread } from '../referral/newest-thread.ts';

export interface ShownDraft {
  readonly referral: Referral;
  readonly step: Step;
  readonly prepared: PrepareResult;
}
export interface ReviewDraftModel {
  readonly shown: ReadonlySignal<ShownDraft | null>;
  write(referral: Referral, step: Step, values?: Partial<Record<SlotId, string>>): Promise<void>;
  copy(): Promise<boolean>;
  /** The text as an address of a new mail; without its body where that would be too long for a mail program. */
  mailAddress(): string | null;
  /** Opens the thread with the panel beside it; null where the record has none. */
  readonly openThread: ReadonlySignal<(() => void) | null>;
  sent(): Promise<void>;
  close(): void;
}
/** What mail programs take in an address. */
const MOST = 1_900;

interface Desk extends Pick<BookModel['doors'], 'opens' | 'openThread' | 'copy'> {
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly settle: Settle;
}

export function createReviewDraft(tools: Tools, desk: Desk): ReviewDraftModel {
  const shown = signal<ShownDraft | null>(null);
  const openThread = signal<(() => void) | null>(null);
  /** What was typed of oneself (the address of a letter) holds for the next one too. */
  const ofMyself: Partial<Record<SlotId, string>> = {};
  const close = (): void => { shown.value = null; };
  const draftShown = () => (shown.value?.prepared.ok ? shown.value.prepared.value.draft : null);
  return {
    shown, openThread, close,
    async write(referral, step, values) {
      for (const [slot, typed] of Object.entries(values ?? {})) if (slot.startsWith('me.')) ofMyself[slot as SlotId] = typed;
      const prepared = await draftForStep(tools, referral, step.kind, { ...ofMyself, ...values });
      const thread = newestThread(referral.threads, desk.opens);
      openThread.value = thread ? () => { close(); desk.openThread(thread.url, referral.id); } : null;
      shown.value = { referral, step, prepared };
    },
    async copy() {
      const draft = draftShown();
      return draft !== null && (await desk.copy(isForLinkedIn(draft) || draft.subject === '' ? draft.body : `${draft.subject}\n\n${draft.body}`));
    },
    mailAddress() {
      const draft = draftShown();
      if (!draft) return null;
      const whole = mailtoUrl(draft);
      return whole.length <= MOST ? whole : mailtoUrl({ ...draft, body: '' });
    },
    async sent() {
      const now = shown.value;
      if (!now?.prepared.ok) return;
      const said = now.prepared.value.draft.kind === 'third-consent' ? t('review.said.asked') : t('review.said.sent', { name: desk.nameOf.value(now.step.personId) });
      if (await desk.settle(noteSent(tools, now.referral, now.step.kind, now.prepared.value), said)) close();
    },
  };
}
