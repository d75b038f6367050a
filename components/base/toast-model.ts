// The one message at the foot of a page after something was done, with the way back. It knows nothing of what was done.
import { signal, type ReadonlySignal } from '@preact/signals';

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}
export interface Toasts {
  readonly current: ReadonlySignal<ToastMessage | null>;
  show(text: string, undo?: (() => void) | null): void;
  /** Runs the way back of the message that shows; false where there is none. */
  undo(): boolean;
  close(): void;
}

export function createToasts(): Toasts {
  const current = signal<ToastMessage | null>(null);
  let count = 0;
  const close = (): void => { current.value = null; };
  return {
    current,
    show(text, undo = null) { current.value = { id: ++count, text, undo }; },
    undo() {
      const undo = current.value?.undo;
      if (!undo) return false;
      close();
      undo();
      return true;
    },
    close,
  };
}
