// What was spent on gifts in a year, and what is left of the budget. Several currencies are never added.
import type { Person } from '../person.ts';
import type { Settings } from '../settings.ts';
import { sumsOf, type Sum } from '../worth.ts';

export interface GiftYear {
  readonly year: string;
  readonly count: number;
  /** Without a price. */
  readonly unpriced: number;
  /** One for each currency, that of the budget first. */
  readonly spent: readonly Sum[];
  /** In the budget's currency; negative when more was spent. Null without a budget. */
  readonly left: Sum | null;
  /** Spent in currencies that the budget is not in: not counted against it. */
  readonly beside: readonly Sum[];
}

/** `year` as `2026`. */
export function giftYear(people: Iterable<Pick<Person, 'gifts'>>, budget: Settings['giftBudget'], year: string): GiftYear {
  const gifts = [...people].flatMap((person) => Object.values(person.gifts)).filter(({ on }) => on.startsWith(year));
  const priced = gifts.flatMap(({ minor, currency }): readonly Sum[] => (minor !== null && currency !== null ? [{ minor, currency }] : []));
  const sums = sumsOf(priced);
  const own = (sum: Sum): boolean => sum.currency === budget?.currency;
  return {
    year, count: gifts.length, unpriced: gifts.length - priced.length, spent: [...sums.filter(own), ...sums.filter((sum) => !own(sum))],
    left: budget && { minor: budget.minor - (sums.find(own)?.minor ?? 0), currency: budget.currency }, beside: budget ? sums.filter((sum) => !own(sum)) : [],
  };
}
