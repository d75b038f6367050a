// What to do next, why, and what the button says: the same words in the panel, the popup and the book.
import type { FollowUpKind } from '../../lib/domain/follow-up.ts';
import type { NextStepKind } from '../../lib/domain/next-step.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';

export type StepKind = NextStepKind | FollowUpKind;
export interface StepWords { readonly what: string; readonly why: string; readonly button: string }
export interface StepFacts {
  readonly kind: StepKind;
  readonly name: string;
  /** The other party, for an introduction. */
  readonly other?: string;
  /** The day the reason happened. */
  readonly since: string | null;
  readonly note?: string | null;
}

export function stepWords({ kind, name, other = t('party.unknown'), since, note }: StepFacts, today: string): StepWords {
  const day = formatDay(since ?? today, 'day', today);
  switch (kind) {
    case 'choose-prospect': case 'choose-provider': case 'find-need': case 'check-actual': case 'close': case 'nothing':
      return { what: t(`step.${kind}.do`), why: t(`step.${kind}.why`), button: t(`step.${kind}.go`) };
    case 'ask-prospect': case 'ask-provider':
      return { what: t(`step.${kind}.do`, { name }), why: t(`step.${kind}.why`, { name }), button: t(`step.${kind}.go`, { name }) };
    case 'wait-prospect': case 'wait-provider': case 'chase-prospect': case 'chase-provider':
      return { what: t(`step.${kind}.do`, { name }), why: t(`step.${kind}.why`, { day }), button: t(`step.${kind}.go`) };
    case 'let-rest':
      return { what: t('step.let-rest.do'), why: t('step.let-rest.why', { name, day }), button: t('step.let-rest.go') };
    case 'check-yes':
      return { what: t('step.check-yes.do', { name }), why: t('step.check-yes.why', { day }), button: t('step.check-yes.go') };
    case 'introduce':
      return { what: t('step.introduce.do', { name, other }), why: t('step.introduce.why'), button: t('step.introduce.go') };
    case 'tell-no':
      return { what: t('step.tell-no.do', { name }), why: since ? t('step.tell-no.why', { day }) : t('step.tell-no.whyUndated'), button: t('step.tell-no.go', { name }) };
    case 'thank-introducer':
      return { what: t('step.thank-introducer.do', { name }), why: t('step.thank-introducer.why', { name }), button: t('step.thank-introducer.go') };
    case 'wait-outcome':
      return { what: t('step.wait-outcome.do'), why: since ? t('step.wait-outcome.why', { day }) : t('step.wait-outcome.whyUndated'), button: t('step.wait-outcome.go') };
    case 'ask-how-it-went':
      return { what: t('step.ask-how-it-went.do', { name }), why: t('step.ask-how-it-went.why', { day }), button: t('step.ask-how-it-went.go', { name }) };
    case 'check-need':
      return { what: t('step.check-need.do'), why: t('step.check-need.why', { day }), button: t('step.check-need.go') };
    case 'thanks-meeting': case 'open-points': case 'thanks-letter': case 'report-appointment': case 'report-order': case 'report-nothing': case 'report-on': case 'ask-client':
    case 'ask-testimonial': case 'ask-introductions': case 'tell-delivery': case 'regular-check': case 'apology-letter': case 'stay-in-touch': case 'ask-source': case 'plan-source': case 'look-at-pause': case 'review':
      return { what: t(`follow.${kind}.do`, { name }), why: t(`follow.${kind}.why`, { day, name }), button: t(`follow.${kind}.go`, { name }) };
    case 'own-note':
      return { what: note || t('step.own-note.do'), why: t('step.own-note.why'), button: t('step.own-note.go') };
    default: return kind satisfies never;
  }
}
