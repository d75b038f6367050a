// Runs something when the page has nothing else to do, or after a minute all the same.

/** At once where no page is. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'undefined') run();
  else requestIdleCallback(run, { timeout: 60_000 });
}
