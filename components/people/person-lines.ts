// How somebody is told apart in a list, in one line: position and firm, else the address.
import type { Person } from '../../lib/domain/person.ts';
import type { Pause } from '../../lib/domain/source.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';

export function secondLine(person: Pick<Person, 'title' | 'company' | 'headline' | 'emails' | 'location'>): string {
  const work = [person.title, person.company].filter(Boolean).join(', ') || person.headline || '';
  return work || person.emails[0] || person.location || '';
}
/** Below a name: firm and position, then the ways to reach them. */
export function personLines(person: Pick<Person, 'title' | 'company' | 'emails' | 'phones' | 'profileUrl'>): readonly string[] {
  const work = [person.title, person.company].filter(Boolean).join(', ');
  return [work, ...person.emails, ...person.phones, ...(person.emails.length + person.phones.length === 0 && person.profileUrl ? [person.profileUrl.replace(/^https:\/\/(?:www\.)?/u, '')] : [])].filter(Boolean);
}
/** Where somebody is chosen: a hint, not a bar. With its year, whichever it is. */
export const pausedLine = ({ on, why }: Pause): string => t('paused.since', { day: formatDay(on, 'day', ''), why });
