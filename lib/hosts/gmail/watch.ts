// Both watches over Gmail's page as one: another thread is open, a placed draft left. It must not know who listens.
import type { PlacedDrafts } from './placed-drafts.ts';
import { watchDrafts } from './watch-drafts.ts';
import { watchThread } from './watch-thread.ts';

export interface GmailListener {
  threadChanged(threadId: string | null): void;
  draftLeft(draftId: string, sent: boolean): void;
}

/** Returns the way to stop. */
export function watchGmail(view: Window, placed: PlacedDrafts, listener: GmailListener): () => void {
  const stops = [watchThread(view, listener.threadChanged), watchDrafts(view, placed, listener.draftLeft)];
  return () => {
    for (const stop of stops) stop();
  };
}
