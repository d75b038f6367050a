// How somebody stands in their rhythm: well, past the ideal interval (yellow), past the longest (red), from the last real contact.
import { addDays } from '../day.ts';
import type { Contact } from '../moment.ts';
import type { Person } from '../person.ts';

/** The newest by its day, then by when it was written down. */
export function lastContact(person: Pick<Person, 'contacts'>): Contact | null {
  let last: Contact | null = null;
  for (const contact of Object.values(person.contacts)) if (last === null || contact.on > last.on || (contact.on === last.on && contact.recordedAt > last.recordedAt)) last = contact;
  return last;
}

/** `none`: they have no rhythm. `longest-passed` also where there never was a contact. */
export type RhythmState = 'none' | 'well' | 'ideal-passed' | 'longest-passed';
export interface RhythmStanding {
  readonly state: RhythmState;
  /** YYYY-MM-DD; null where nobody knows of a contact. */
  readonly lastOn: string | null;
  readonly idealOn: string | null;
  readonly longestOn: string | null;
}

export function rhythmOf(person: Pick<Person, 'contacts' | 'rhythm'>, today: string): RhythmStanding {
  const lastOn = lastContact(person)?.on ?? null;
  const { rhythm } = person;
  if (!rhythm) return { state: 'none', lastOn, idealOn: null, longestOn: null };
  if (lastOn === null) return { state: 'longest-passed', lastOn, idealOn: null, longestOn: null };
  const [idealOn, longestOn] = [addDays(lastOn, rhythm.idealDays), addDays(lastOn, Math.max(rhythm.longestDays, rhythm.idealDays))];
  const state = today > longestOn ? 'longest-passed' : today >= idealOn ? 'ideal-passed' : 'well';
  return { state, lastOn, idealOn, longestOn };
}
