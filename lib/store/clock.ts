// A hybrid logical clock: the time of the machine, but never earlier than what the book has seen. It must not read a clock itself.

/** The last instant that `toISOString` writes in four digits of year. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const COUNTER_END = 0xffff;

interface Reading {
  readonly ms: number;
  readonly counter: number;
}

function readingOf(at: string | null): Reading {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})-/.exec(at ?? '');
  const ms = parts ? Date.parse(parts[1] ?? '') : Number.NaN;
  return Number.isNaN(ms) ? { ms: -1, counter: 0 } : { ms, counter: Number.parseInt(parts?.[2] ?? '0', 16) };
}

/**
 * The next `at`, later as text than `newest`: `<ISO instant>-<counter, 4 hex digits>-<device>`.
 * Where the machine's clock stands still or runs backwards the counter goes on, and after its last number the instant does.
 */
export function nextAt(newest: string | null, nowMs: number, device: string): string {
  const seen = readingOf(newest);
  const now = Number.isFinite(nowMs) ? Math.min(Math.max(Math.trunc(nowMs), 0), LATEST) : 0;
  const next: Reading =
    now > seen.ms ? { ms: now, counter: 0 } : seen.counter < COUNTER_END ? { ms: seen.ms, counter: seen.counter + 1 } : { ms: seen.ms + 1, counter: 0 };
  return `${new Date(next.ms).toISOString()}-${next.counter.toString(16).padStart(4, '0')}-${device}`;
}
