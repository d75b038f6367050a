// Keeps the counters equal to the rows: what a change of rows does to them. It must not know how they are stored.
import type { ReplayedRow, SubjectType } from '../domain/event.ts';
import type { BookState } from './schema.ts';
import { isCounted, openDay } from './stored-row.ts';

export interface RowChange {
  readonly type: SubjectType;
  readonly before: ReplayedRow | null;
  readonly after: ReplayedRow | null;
}

export interface Tally {
  readonly people: number;
  readonly referrals: number;
  readonly openFollowUps: number;
  /** Day → how many more (or, below zero, fewer) open follow-ups fall due on it. */
  readonly dueDays: ReadonlyMap<string, number>;
}

export function tallyOf(changes: Iterable<RowChange>): Tally {
  const tally = { people: 0, referrals: 0, openFollowUps: 0 };
  const dueDays = new Map<string, number>();
  const move = (day: string | null, by: number): void => {
    if (day === null) return;
    tally.openFollowUps += by;
    const moved = (dueDays.get(day) ?? 0) + by;
    if (moved === 0) dueDays.delete(day);
    else dueDays.set(day, moved);
  };
  for (const { type, before, after } of changes) {
    const by = Number(isCounted(after)) - Number(isCounted(before));
    if (type === 'person') tally.people += by;
    else if (type === 'referral') tally.referrals += by;
    move(openDay(type, before), -1);
    move(openDay(type, after), 1);
  }
  return { ...tally, dueDays };
}

export const countUp = (state: BookState, tally: Tally): BookState => ({
  ...state,
  people: state.people + tally.people,
  referrals: state.referrals + tally.referrals,
  openFollowUps: state.openFollowUps + tally.openFollowUps,
});
