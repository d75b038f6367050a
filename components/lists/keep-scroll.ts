// Each record is scrolled to where it was when one comes back to it, and begins at its top when one opens it first.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

const MOST_KEPT = 200;
const kept = new Map<string, number>();
/** What is read after the record opens makes it longer. */
const AGAIN_MS = [0, 120, 400];

export function useKeptScroll(key: string | null): { readonly ref: RefObject<HTMLElement | null>; readonly onScroll: () => void } {
  const ref = useRef<HTMLElement>(null);
  const now = useRef(key);
  useLayoutEffect(() => {
    now.current = key;
    const frame = ref.current;
    const top = (key === null ? null : kept.get(key)) ?? 0;
    if (!frame) return undefined;
    frame.scrollTop = top;
    if (top === 0) return undefined;
    const timers = AGAIN_MS.map((ms) => setTimeout(() => { if (frame.scrollTop < top) frame.scrollTop = top; }, ms));
    const stop = (): void => timers.forEach(clearTimeout);
    frame.addEventListener('wheel', stop, { once: true, passive: true });
    return stop;
  }, [key]);
  const onScroll = (): void => {
    if (now.current === null || !ref.current) return;
    kept.delete(now.current);
    kept.set(now.current, ref.current.scrollTop);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  };
  return { ref, onScroll };
}
