// A clock that the test moves: the days go on, timers run as ever. It holds for pages opened or loaded again after the move, and for the extension's worker.
import type { Page } from '@playwright/test';
import type { Session } from './extension.ts';

/** Runs in the page before its own scripts. The farthest move holds: each is one script more, and time only goes on. */
function move(ahead: number): void {
  const held = globalThis as typeof globalThis & { clockAhead?: number };
  const isMoved = held.clockAhead !== undefined;
  held.clockAhead = Math.max(held.clockAhead ?? Number.NEGATIVE_INFINITY, ahead);
  if (isMoved) return;
  const Real = Date;
  const now = (): number => Real.now() + (held.clockAhead ?? 0);
  held.Date = new Proxy(Real, {
    construct: (target, given: unknown[], asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked) as Date,
    apply: () => new Real(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
}

export interface MovedClock {
  /** Noon in Greenwich, on a day not before the last. */
  to(day: string): Promise<void>;
  /** Panels are reached by a connection of their own, which knows no move yet. */
  on(page: Page): Promise<void>;
}
export function movedClock(session: Session): MovedClock {
  let ahead = 0;
  return {
    async to(day) {
      ahead = Date.parse(`${day}T12:00:00Z`) - Date.now();
      await session.context.addInitScript(move, ahead);
      await Promise.all(session.context.serviceWorkers().map((worker) => worker.evaluate(move, ahead)));
    },
    async on(page) {
      await page.addInitScript(move, ahead);
      await page.reload();
    },
  };
}
