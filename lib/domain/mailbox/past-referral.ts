// What a record of an old introduction says beyond the form: how it ended, whether thanks were said, and that nothing of it is due any more. It must not know the book.
import type { CaptureForm } from '../capture-form.ts';
import { addDays, writtenDay } from '../day.ts';
import { toMinor } from '../money.ts';
import type { Outcome, Referral } from '../referral.ts';
import type { PastCase } from './cases.ts';
import type { FoundThread } from './found-thread.ts';

/** What was last written of within so many days, and has no end yet, is still open. */
export const STILL_OPEN_DAYS = 183;

const dayOf = ({ thread }: FoundThread, messageId: string | undefined): string => writtenDay((thread.messages.find(({ id }) => id === messageId) ?? thread.messages.at(-1))?.sentAt ?? '');

/** The last that was told; what a problem or a win says counts over a mere meeting. */
export function outcomeOf(past: PastCase): Outcome | null {
  const told = past.threads.flatMap((found): Outcome[] => {
    const { outcome, evidence } = found.reading;
    if (!outcome) return [];
    const currency = outcome.amount === null ? null : outcome.currency;
    const on = dayOf(found, evidence.find(({ fact }) => fact === 'outcome')?.messageId);
    return [{ result: outcome.result, amount: outcome.amount === null || currency === null ? null : toMinor(outcome.amount, currency), currency, on, note: null }];
  });
  return told.toSorted((a, b) => Number(a.result === 'met') - Number(b.result === 'met') || (a.on < b.on ? 1 : -1))[0] ?? null;
}

/** The day both were introduced. Whoever thanks or tells how it went has been introduced by then: the thread's first day stands in. */
export function introducedOnOf(past: PastCase, form: CaptureForm): string | null {
  if (form.introducedOn !== null) return form.introducedOn;
  const after = past.threads.filter(({ reading }) => reading.kind === 'thanks' || reading.kind === 'outcome-report');
  return after.map(({ thread }) => writtenDay(thread.messages[0]?.sentAt ?? '')).sort()[0] ?? null;
}

export const thankedOnOf = (past: PastCase): string | null => past.threads.flatMap(({ thankedOn }) => thankedOn ?? []).sort()[0] ?? null;

export type PastFacts = Pick<Referral, 'introducedOn' | 'introducedInWriting' | 'outcome' | 'thankedOn' | 'closedOn' | 'closedWhy'>;

/** `today`, YYYY-MM-DD. What is over was over before the book knew of it, so its plan is empty (`planReferral`). */
export function pastFacts(past: PastCase, form: CaptureForm, today: string): PastFacts {
  const [outcome, introducedOn] = [outcomeOf(past), introducedOnOf(past, form)];
  const isOpen = (outcome === null || outcome.result === 'met') && past.to >= addDays(today, -STILL_OPEN_DAYS);
  return {
    introducedOn, introducedInWriting: form.introducedOn !== null, outcome, thankedOn: thankedOnOf(past),
    ...(isOpen ? { closedOn: null, closedWhy: null } : { closedOn: outcome?.on ?? past.to, closedWhy: 'done' }),
  };
}
