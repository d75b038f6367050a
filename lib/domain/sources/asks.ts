// How often somebody was asked for introductions within a year, against the most they want. Each day counts once, however it was written down.
import { addDays } from '../day.ts';
import type { Person } from '../person.ts';
import type { Referral } from '../referral.ts';

export interface Asks {
  /** Days of the last 365, oldest first. */
  readonly days: readonly string[];
  readonly most: number | null;
  /** They were asked as often as they want; the day from which one may ask again. Null: one may. */
  readonly againFrom: string | null;
}
const YEAR = 365;

/** `marked`: days on which a planned ask was said to be done. */
export function asksOf(person: Person, referrals: Iterable<Referral>, today: string, marked: readonly string[] = []): Asks {
  const all = new Set([...(person.source?.askedOn ?? []), ...marked]);
  for (const { moments, prospectId, removed } of referrals) {
    if (removed) continue;
    for (const { kind, personId, on } of Object.values(moments)) if (kind === 'asked-introductions' && (personId ?? prospectId) === person.id) all.add(on);
  }
  const days = [...all].filter((on) => on > addDays(today, -YEAR) && on <= today).sort();
  const most = person.source?.mostAsksPerYear ?? null;
  if (most === null || days.length < most) return { days, most, againFrom: null };
  const opens = days[days.length - most];
  // Nobody who wants to be asked never has a day on which it is time again.
  return { days, most, againFrom: opens === undefined ? '' : addDays(opens, YEAR) };
}
