// Tells when another thread is open than before. It watches the address and the title, not the page: nothing in Gmail's restless body costs anything here.
import { openThreadId, threadInAddress } from './open-thread.ts';

/** After a move Gmail takes a while to show the thread; how long it is looked for. */
const steps: readonly number[] = [0, 120, 250, 500, 900, 1500, 2500, 4000];

export function watchThread(view: Window, changed: (threadId: string | null) => void): () => void {
  const { document } = view;
  // What is open at the start is told too: nobody knows of it yet.
  let known: string | null = null;
  let timers: number[] = [];
  const stopLooking = (): void => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = [];
  };
  const look = (isLast: boolean): void => {
    const named = threadInAddress(document.location.hash);
    // Between two threads nothing is shown for a moment; that is no change yet. What never shows is open all the same: the panel says that the page is not as it was.
    const now = openThreadId(document) ?? (isLast ? named : null);
    if (now === null && named !== null) return;
    if (now !== null) stopLooking();
    if (now === known) return;
    known = now;
    changed(now);
  };
  const moved = (): void => {
    stopLooking();
    timers = steps.map((ms, n) => view.setTimeout(() => look(n === steps.length - 1), ms));
  };
  const title = new MutationObserver(moved);
  title.observe(document.querySelector('title') ?? document.head, { childList: true, characterData: true, subtree: true });
  view.addEventListener('hashchange', moved);
  view.addEventListener('popstate', moved);
  moved();
  return () => {
    stopLooking();
    title.disconnect();
    view.removeEventListener('hashchange', moved);
    view.removeEventListener('popstate', moved);
  };
}
