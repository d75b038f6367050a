// Opens what Gmail has collapsed or folded, because the person asked. It must leave drafts alone.
import { firstOf, isLabelled, isShown, waitFor } from './find.ts';
import { messageItems } from './message-items.ts';
import { isLoadingCard } from './message.ts';
import { findThread, type ThreadFrame } from './open-thread.ts';
import { press } from './press.ts';
import { anyButton, expandAll } from './selectors.ts';
import { expandWords } from './words.ts';

/** Messages still without their words; null when the thread is gone. */
function stillClosed(view: Window, threadId: string): number | null {
  const frame = findThread(view.document);
  if (frame?.threadId !== threadId) return null;
  return (messageItems(frame) ?? []).filter((item) => item.state === 'collapsed' || item.state === 'folded' || item.state === 'fold' || (item.state === 'open' && isLoadingCard(item.card))).length;
}

/** One by one where "Expand all" is not found or left some closed. */
function openEach(frame: ThreadFrame): void {
  for (const item of messageItems(frame) ?? []) if (item.state === 'fold') press(item.button);
  for (const item of messageItems(frame) ?? []) if (item.state === 'collapsed') press(item.row);
}

export async function expandThread(view: Window, frame: ThreadFrame, limitMs = 8000): Promise<void> {
  if (stillClosed(view, frame.threadId) === 0) return;
  const all = firstOf(frame.root, expandAll, isShown) ?? firstOf(frame.root, anyButton, (element) => isLabelled(element, expandWords));
  if (all) press(all);
  else openEach(frame);
  const settled = (): boolean | null => ((stillClosed(view, frame.threadId) ?? 0) === 0 ? true : null);
  if (await waitFor(view, settled, limitMs / 2, 60)) return;
  openEach(frame);
  await waitFor(view, settled, limitMs / 2, 60);
}
