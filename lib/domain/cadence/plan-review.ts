// When the half-year review is due: on the first day of each month that the person chose, once the book's first record has seen a period end.
import type { Settings } from '../settings.ts';
import { planSheet, type PlannedFollowUp } from './planned.ts';
import { rulesOf, type CadenceSettings } from './rules.ts';

export type ReviewSettings = CadenceSettings & Pick<Settings, 'reviewMonths' | 'reviews'>;

const two = (n: number): string => String(n).padStart(2, '0');
/** `2026-04` → `review:2026-04`. */
export const reviewId = (period: string): string => `review:${period}`;
export const periodOfReview = (followUpId: string): string | null => /^review:(\d{4}-\d{2})$/.exec(followUpId)?.[1] ?? null;

/** The periods (by the month in which they are due) of these years, oldest first. */
function periodsBetween(fromYear: number, toYear: number, months: readonly number[]): readonly string[] {
  const inOrder = [...new Set(months)].filter((month) => Number.isInteger(month) && month >= 1 && month <= 12).sort((a, b) => a - b);
  return Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i).flatMap((year) => inOrder.map((month) => `${year}-${two(month)}`));
}

/** The last one that fell due and was not ended, and the one that comes next. `firstOn`: the day of the book's first record. */
export function planReview(settings: ReviewSettings, firstOn: string | null, today: string): readonly PlannedFollowUp[] {
  const rules = rulesOf(settings);
  if (firstOn === null || rules.days.review === null) return [];
  const year = Number(today.slice(0, 4));
  const dueIn = periodsBetween(Math.min(Number(firstOn.slice(0, 4)), year - 1), year + 1, settings.reviewMonths).filter((period) => `${period}-01` > firstOn);
  const isEnded = (period: string): boolean => Object.hasOwn(settings.reviews, period);
  const past = dueIn.filter((period) => `${period}-01` <= today).at(-1);
  const next = dueIn.find((period) => `${period}-01` > today);
  const wanted = [past, next].filter((period): period is string => period !== undefined && !isEnded(period));
  const input = { rules, people: new Map(), stored: new Map(), today };
  return wanted.flatMap((period) => {
    const sheet = planSheet('', null, input);
    sheet.add('review', null, `${period}-01`, period, { since: null });
    return sheet.planned.map((planned) => ({ ...planned, id: reviewId(period) }));
  });
}
