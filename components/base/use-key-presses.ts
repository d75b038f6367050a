// Hears the keys of the page from the moment that what they act on is shown. It must not know what a key means.
import { useLayoutEffect } from 'preact/hooks';

export interface KeyPressOptions {
  /** Before those who hear the page in the usual order. */
  readonly isFirst?: boolean;
}

/** `inputs`: what `hear` rests on. An effect that waits for the drawing would lose the keys of somebody who is faster, and hear with what was true before. */
export function useKeyPresses(hear: (event: KeyboardEvent) => void, inputs: readonly unknown[], { isFirst = false }: KeyPressOptions = {}): void {
  useLayoutEffect(() => {
    document.addEventListener('keydown', hear, isFirst);
    return () => document.removeEventListener('keydown', hear, isFirst);
  }, inputs);
}
