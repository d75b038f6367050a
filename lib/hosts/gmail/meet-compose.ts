// Tells that a compose box has the cursor, at most every few seconds. It reads nothing of it.
import { composeRegion } from './selectors.ts';

const restMs = 5_000;

/** Returns the way to stop. */
export function meetCompose(view: Window, met: () => void): () => void {
  let quietUntil = 0;
  const focused = ({ target }: Event): void => {
    if (view.performance.now() < quietUntil || !(target instanceof Element) || !target.closest(composeRegion)) return;
    quietUntil = view.performance.now() + restMs;
    met();
  };
  view.addEventListener('focusin', focused, true);
  return () => view.removeEventListener('focusin', focused, true);
}
