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
 * Gives one `at` after another, each later as text than the one before and than `newest`: `<ISO instant>-<counter, 4 hex digits>-<device>`.
 * Where the machine's clock stands still or runs backwards the counter goes on, and after its last number the instant does.
 */
export function clockFrom(newest: string | null, device: string): (nowMs: number) => string {
  let { ms, counter } = readingOf(newest);
  let instant = '';
  let writtenMs = Number.NaN;
  return (nowMs) => {
    const now = Number.isFinite(nowMs) ? Math.min(Math.max(Math.trunc(nowMs), 0), LATEST) : 0;
    const isOver = counter >= COUNTER_END;
    [ms, counter] = now > ms ? [now, 0] : isOver ? [ms + 1, 0] : [ms, counter + 1];
    if (ms !== writtenMs) [instant, writtenMs] = [new Date(ms).toISOString(), ms];
    return `${instant}-${counter.toString(16).padStart(4, '0')}-${device}`;
  };
}
