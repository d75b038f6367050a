// A due thing in the few words of a list: whom it is about, what to do, why, what the button says.
import type { DueItem } from '../../lib/actions/due.ts';
import { callName, ME } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { stepWords, type StepWords } from '../base/step-words.ts';

export interface DueWords extends StepWords {
  /** Whom it is about; the topic where nobody is. */
  readonly name: string;
  /** In a full sentence, with the name: for messages and lists without a column for it. */
  readonly sentence: string;
}

export function dueWords(item: DueItem, today: string): DueWords {
  const { followUp, person, referral } = item;
  const { kind } = followUp;
  const name = followUp.personId === ME ? t('party.you') : ((person && callName(person)) || t('party.unknown'));
  const other = (item.other && callName(item.other)) || t('party.unknown');
  const full = stepWords({ kind, name, other, since: followUp.since, note: followUp.note }, today);
  const called = person ? t('party.called', { name }) : referral?.topic || name;
  // A note of one's own that stands with nobody is called by its words.
  if (kind === 'own-note' && !person && !referral) return { ...full, name: full.what, what: t('step.own-note.do'), sentence: full.what, button: t('act.done') };
  // Nobody is looked back on.
  if (kind === 'review') return { ...full, name: t('follow.review.name'), sentence: full.what };
  return { ...full, name: called, sentence: full.what, ...brief(item, other) };
}

function brief({ followUp: { kind }, firstFrom, referral }: DueItem, other: string): Partial<StepWords> {
  switch (kind) {
    case 'own-note': return referral ? {} : { button: t('follow.own-note.go') };
    case 'introduce': return { what: t('due.introduce', { other }) };
    case 'ask-prospect': case 'ask-provider':
      // Nobody is asked before the other side is chosen.
      if (referral && !referral.providerId) return { what: t('step.choose-provider.do'), why: t('step.choose-provider.why'), button: t('act.choose') };
      if (referral && !referral.prospectId) return { what: t('step.choose-prospect.do'), why: t('step.choose-prospect.why'), button: t('act.choose') };
      return { what: t(`due.${kind}`), why: t('due.notAsked'), button: t('due.write') };
    case 'thank-introducer': return { what: t('due.thank-introducer'), why: firstFrom ? t('due.firstThanks') : t('due.thanks') };
    case 'tell-no': case 'ask-how-it-went': return { what: t(`due.${kind}`), button: t('due.write') };
    case 'let-rest': case 'check-yes': return { what: t(`due.${kind}`), button: t('act.openRecord') };
    case 'chase-prospect': case 'chase-provider': case 'check-need': return { what: t(`due.${kind}`) };
    case 'thanks-meeting': case 'open-points': case 'thanks-letter': case 'report-appointment': case 'report-order': case 'report-nothing': case 'report-on': case 'ask-client':
    case 'ask-testimonial': case 'ask-introductions': case 'tell-delivery': case 'regular-check': case 'apology-letter': case 'stay-in-touch': case 'ask-source': case 'plan-source': case 'look-at-pause': case 'review':
      return {};
    default: return kind satisfies never;
  }
}
