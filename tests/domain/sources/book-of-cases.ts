// Sources for tests, said in one line each: who sent how many, what became of them, for how much.
import { addDays } from '../../../lib/domain/day.ts';
import { ME, type Person } from '../../../lib/domain/person.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { rankSources, type Ranking } from '../../../lib/domain/sources/rank.ts';
import { tallySources } from '../../../lib/domain/sources/tally.ts';
import { person, referral } from '../referrals.ts';

export const TODAY = '2026-11-26';
export const ago = (days: number): string => addDays(TODAY, -days);

/** `w` won, `l` lost, `o` open for long, `y` open and young; `w1200` won for 12.00 euros, `w1200USD` in dollars. A hundred days between them, the last a year ago. */
export function sent(by: string, cases: string): readonly Referral[] {
  const marks = cases.split(' ').filter(Boolean);
  return marks.map((mark, i) => {
    const [, kind, amount, currency] = /^([wloy])(\d+)?([A-Z]{3})?$/.exec(mark) ?? [];
    const on = kind === 'y' ? ago(20) : ago(365 + 100 * (marks.length - 1 - i));
    const result = kind === 'w' ? 'won' : kind === 'l' ? 'lost' : null;
    return referral({
      id: `${by}-${i}`, direction: 'received', introducerId: by, prospectId: `${by}-${i}-friend`, providerId: ME, capturedOn: on, introducedOn: on, topic: `Need ${i}`,
      outcome: result && { result, amount: amount === undefined ? null : Number(amount), currency: amount === undefined ? null : (currency ?? 'EUR'), on: addDays(on, 30), note: null },
    });
  });
}
export const people = (...ids: readonly string[]): readonly Person[] => ids.map((id) => person(id));

/** `{ Ann: 'w w l', Bob: 'y' }`. */
export function ranking(book: Readonly<Record<string, string>>): Ranking {
  const referrals = Object.entries(book).flatMap(([by, cases]) => sent(by, cases));
  return rankSources(tallySources(people(...Object.keys(book)), referrals, TODAY).values(), TODAY);
}
