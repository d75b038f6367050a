// A due thing in words: whom it is about, what to do, why, what the button says.
import type { DueItem } from '../../lib/actions/due.ts';
import { callName, ME } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { stepWords, type StepWords } from '../base/step-words.ts';

export interface DueWords extends StepWords { readonly name: string }

export function dueWords(item: DueItem, today: string): DueWords {
  const { followUp, person, other, referral } = item;
  const name = followUp.personId === ME ? t('party.you') : ((person && callName(person)) || t('party.unknown'));
  const words = stepWords({ kind: followUp.kind, name, other: (other && callName(other)) || t('party.unknown'), since: followUp.since, note: followUp.note }, today);
  return { ...words, name: person ? name : referral?.topic || name };
}
