// Why the book suggests somebody, in one line: their work, the words that meet those of the need, and what came of earlier referrals.
import type { Suggestion } from '../../lib/actions/suggest-people.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { secondLine } from '../people/person-lines.ts';

export function suggestionWords({ person, given, wentWell, passages }: Suggestion): string {
  const work = person.neutral || secondLine(person);
  const past = given === 0 ? '' : wentWell === given ? t('suggest.allWell', { count: given }) : t('suggest.given', { count: given });
  const words = [...new Set(passages.flatMap(({ text, marks }) => marks.map(({ start, length }) => text.slice(start, start + length))))];
  const paused = person.pause ? t('suggest.paused', { day: formatDay(person.pause.on, 'short') }) : '';
  return [paused, work, t('suggest.fits', { words: words.join(', ') }), past].filter(Boolean).join(' · ');
}
