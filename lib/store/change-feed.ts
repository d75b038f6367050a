// Tells every page of the house which records changed. It must not know what changed in them.
import type { Change } from './book.ts';

type Listener = (change: Change) => void;

export interface ChangeFeed {
  tell(change: Change): void;
  listen(listener: Listener): () => void;
  close(): void;
}

function changeIn(data: unknown): Change | null {
  if (data === null || typeof data !== 'object') return null;
  if (!('subjects' in data)) return {};
  const { subjects } = data;
  return Array.isArray(subjects) && subjects.every((id) => typeof id === 'string') ? { subjects } : null;
}

/** A channel does not hear itself, so listeners of this page are called straight. */
export function openChangeFeed(name: string): ChangeFeed {
  const listeners = new Set<Listener>();
  const channel = new BroadcastChannel(name);
  let isOpen = true;
  const hear = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const change = changeIn(event.data);
    if (change) hear(change);
  });
  return {
    tell(change) {
      // oxlint-disable-next-line require-post-message-target-origin -- a channel has one origin and takes no other
      if (isOpen) channel.postMessage(change);
      hear(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      isOpen = false;
      listeners.clear();
      channel.close();
    },
  };
}
