// The way through a review, one thing after the other: what there is to stop at, what is done of it, and where one stopped. It knows no words.
import type { Entry } from '../../lib/domain/review/lay-review.ts';
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { Loop } from '../../lib/domain/review/loops.ts';
import type { SourceInReview } from '../../lib/domain/review/lay-review.ts';

export const WALK_PARTS = ['figures', 'received', 'given', 'loops', 'plans', 'end'] as const;
export type WalkPart = (typeof WALK_PARTS)[number];
export type Stop =
  | { readonly key: 'figures'; readonly part: 'figures'; readonly isDone: boolean }
  | { readonly key: string; readonly part: 'received' | 'given'; readonly isDone: boolean; readonly entry: Entry }
  | { readonly key: string; readonly part: 'loops'; readonly isDone: boolean; readonly loop: Loop }
  | { readonly key: string; readonly part: 'plans'; readonly isDone: boolean; readonly source: SourceInReview }
  | { readonly key: 'end'; readonly part: 'end'; readonly isDone: boolean };

export interface KeptWalk {
  /** Where one stopped. */
  readonly at: string | null;
  /** Figures, open loops and plans that were looked at; entries say so themselves. */
  readonly seen: readonly string[];
}
export const freshWalk: KeptWalk = { at: null, seen: [] };
export const walkKey = (periodId: string): string => `review:${periodId}`;
/** What was kept, whatever an older page wrote. */
export function walkFrom(value: unknown): KeptWalk {
  const kept = value !== null && typeof value === 'object' ? (value as Partial<KeptWalk>) : {};
  return { at: typeof kept.at === 'string' ? kept.at : null, seen: Array.isArray(kept.seen) ? kept.seen.filter((key) => typeof key === 'string') : [] };
}

export function stopsOf({ review, settings, people }: LoadedReview, seen: readonly string[]): readonly Stop[] {
  const saw = new Set(seen);
  const hasPlan = (id: string): boolean => { const plan = people.get(id)?.source; return Boolean(plan?.gain && plan.ask); };
  const isEmpty = review.received.length + review.given.length === 0;
  const stops: Stop[] = isEmpty ? [] : [{ key: 'figures', part: 'figures', isDone: saw.has('figures') }];
  for (const part of ['received', 'given'] as const) for (const entry of review[part]) stops.push({ key: `${part}:${entry.referral.id}`, part, entry, isDone: entry.isReviewed });
  for (const loop of review.loops) stops.push({ key: `loop:${loop.key}`, part: 'loops', loop, isDone: saw.has(`loop:${loop.key}`) });
  for (const source of review.sources) stops.push({ key: `plan:${source.personId}`, part: 'plans', source, isDone: hasPlan(source.personId) || saw.has(`plan:${source.personId}`) });
  stops.push({ key: 'end', part: 'end', isDone: Object.hasOwn(settings.reviews, review.period.id) });
  return stops;
}

export interface Progress {
  readonly part: WalkPart;
  readonly done: number;
  readonly all: number;
  /** Where a press on it goes: the first that is not done, else the first. */
  readonly key: string | null;
}
export const progressOf = (stops: readonly Stop[]): readonly Progress[] => WALK_PARTS.map((part) => {
  const ours = stops.filter((stop) => stop.part === part);
  return { part, all: ours.length, done: ours.filter(({ isDone }) => isDone).length, key: (ours.find(({ isDone }) => !isDone) ?? ours[0])?.key ?? null };
});

/** The next that is not done, after the one one is at; then any before it; then the end. */
export function nextStop(stops: readonly Stop[], at: string): string {
  const from = stops.findIndex(({ key }) => key === at);
  return [...stops.slice(from + 1), ...stops.slice(0, Math.max(0, from))].find(({ isDone, key }) => !isDone && key !== 'end')?.key ?? 'end';
}
/** Where one goes on: where one stopped, if that is still there. */
export const startStop = (stops: readonly Stop[], kept: KeptWalk): string => (stops.some(({ key }) => key === kept.at) ? kept.at : null) ?? (stops.find(({ isDone }) => !isDone) ?? stops[0])?.key ?? 'figures';
