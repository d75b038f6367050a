// What depends on time alone is there: the next half-year review; and a book whose plans were made by older rules is planned once more. Called when the browser starts, every hour, and when a page opens.
import { periodOfReview, planReview, reviewId } from '../domain/cadence/plan-review.ts';
import { dayOf } from '../domain/day.ts';
import type { BookEvent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { planIntents } from './follow-up-intents.ts';
import { replanAll } from './replan-all.ts';
import type { Tools } from './tools.ts';

/** Raised when the engine plans what it did not plan before. */
const ENGINE = 1;
const KEY = 'cadence';
interface Kept { readonly engine: number; /** The day on which a record was first seen in the book. */ readonly firstOn: string }

async function readKept(tools: Tools): Promise<Kept | null> {
  const kept = (await tools.book.unsaved(KEY)) as Partial<Kept> | null;
  return kept && typeof kept.engine === 'number' && typeof kept.firstOn === 'string' ? { engine: kept.engine, firstOn: kept.firstOn } : null;
}
/** Since when there is something to look back on. */
export const firstDay = async (tools: Tools): Promise<string | null> => (await readKept(tools))?.firstOn ?? ((await tools.book.counts()).referrals > 0 ? dayOf(tools.now()) : null);

const MONTHS_BACK = 14;
const MONTHS_ON = 12;
function monthsAround(today: string): readonly string[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_BACK + MONTHS_ON + 1 }, (_, i) => now - MONTHS_BACK + i).map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
}

/** The one that is due and the next one stand open; those that nobody wants any more go. */
export async function keepReviews(tools: Tools): Promise<Result<readonly BookEvent[], StoreProblem>> {
  const today = dayOf(tools.now());
  const planned = planReview(await tools.book.settings(), await firstDay(tools), today);
  const periods = [...new Set([...monthsAround(today), ...planned.flatMap(({ id }) => periodOfReview(id) ?? [])])];
  const stored = (await Promise.all(periods.map((period) => tools.book.followUp(reviewId(period))))).filter((row): row is FollowUp => row !== null);
  const intents = planIntents(planned, stored, today);
  if (intents.length === 0) return ok([]);
  const saved = await tools.book.commit({ operation: tools.newId(), intents });
  return saved.ok ? ok(saved.value.events) : saved;
}

export async function keepCadence(tools: Tools): Promise<Result<true, StoreProblem>> {
  if ((await tools.book.counts()).referrals === 0) return ok(true);
  const kept = await readKept(tools);
  if (kept?.engine !== ENGINE) {
    // Before the rest: a second page that opens meanwhile does not begin it again.
    const noted = await tools.book.keepUnsaved(KEY, { engine: ENGINE, firstOn: kept?.firstOn ?? dayOf(tools.now()) });
    if (!noted.ok) return noted;
    const planned = await replanAll(tools);
    if (!planned.ok) return planned;
  }
  const reviews = await keepReviews(tools);
  return reviews.ok ? ok(true) : reviews;
}
