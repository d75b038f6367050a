// Why the book suggests somebody, in one line: their work, and what came of earlier referrals.
import type { Suggestion } from '../../lib/actions/suggest-people.ts';
import { t } from '../../lib/i18n/translate.ts';
import { secondLine } from '../people/person-lines.ts';

export function suggestionWords({ person, given, wentWell }: Suggestion): string {
  const work = person.neutral || secondLine(person);
  const past = given === 0 ? '' : wentWell === given ? t('suggest.allWell', { count: given }) : t('suggest.given', { count: given });
  return [work, past].filter(Boolean).join(' · ');
}
