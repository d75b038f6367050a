// Tells when the compose box that got a draft is gone, and whether Gmail itself showed that it was sent. While no draft is placed it does nothing.
import type { ComposeBox } from './compose-boxes.ts';
import { openBoxes } from './compose-boxes.ts';
import { ownTextOf } from './compose-content.ts';
import { pause, waitFor } from './find.ts';
import type { PlacedDrafts } from './placed-drafts.ts';
import { canUndo, noticeState, watchNotice } from './sent-notice.ts';

const pollMs = 400;
/** Gmail says "Sending…" at once, "sent" when the server took it, and lets Undo stand for up to half a minute. */
const saysSendingWithin = 500;
const sentWithin = 60_000;
const undoWithin = 35_000;

export function watchDrafts(view: Window, placed: PlacedDrafts, left: (draftId: string, sent: boolean) => void): () => void {
  const { document } = view;
  const stops = new Set<() => void>();
  /** Sent, but Undo still stands: told at once when the page goes. */
  const sentButUndoable = new Set<string>();
  let stopped = false;

  const regions = (): ReadonlySet<HTMLElement> => new Set(openBoxes(document).map((box) => box.region));
  /** The same words in a box that was not there before: moved to a window of its own, or brought back by Undo. */
  const newBoxWith = (words: string, before: ReadonlySet<HTMLElement>): ComposeBox | null =>
    words.trim() === '' ? null : (openBoxes(document).find((box) => !before.has(box.region) && ownTextOf(box) === words) ?? null);

  async function judge(draftId: string, words: string, before: ReadonlySet<HTMLElement>, since: number, changedAt: () => number): Promise<void> {
    const said = await waitFor(view, () => (changedAt() >= since && noticeState(document) !== 'other' ? true : null), saysSendingWithin);
    if (said) await waitFor(view, () => (noticeState(document) === 'sending' ? null : true), sentWithin, 100);
    const sent = said === true && noticeState(document) === 'sent';
    if (sent) {
      sentButUndoable.add(draftId);
      await waitFor(view, () => (canUndo(document) && noticeState(document) === 'sent' ? null : true), undoWithin, 150);
      await pause(view, 100);
      if (!sentButUndoable.delete(draftId)) return;
    }
    const back = newBoxWith(words, before);
    if (stopped) return;
    if (back) placed.put(draftId, back);
    else {
      placed.forget(draftId);
      left(draftId, sent);
    }
  }

  function follow(draftId: string, box: ComposeBox): void {
    const noticed = watchNotice(view);
    let words = ownTextOf(box);
    let before = regions();
    let lastThere = view.performance.now();
    const check = (): void => {
      if (box.region.isConnected) {
        words = ownTextOf(box);
        before = regions();
        lastThere = view.performance.now();
        return;
      }
      stop();
      const moved = newBoxWith(words, before);
      if (moved) placed.put(draftId, moved);
      else void judge(draftId, words, before, lastThere, noticed.changedAt).finally(noticed.stop);
    };
    const typed = (): void => {
      words = ownTextOf(box);
    };
    const gone = new MutationObserver(check);
    if (box.region.parentElement) gone.observe(box.region.parentElement, { childList: true });
    const timer = view.setInterval(check, pollMs);
    box.body.addEventListener('input', typed);
    const stop = (): void => {
      view.clearInterval(timer);
      gone.disconnect();
      box.body.removeEventListener('input', typed);
      stops.delete(stop);
      if (stopped) noticed.stop();
    };
    stops.add(stop);
  }

  const followed = new Map<string, ComposeBox>();
  placed.onPut((draftId, box) => {
    if (stopped || followed.get(draftId)?.region === box.region) return;
    followed.set(draftId, box);
    follow(draftId, box);
  });
  const flush = (): void => {
    for (const draftId of sentButUndoable) left(draftId, true);
    sentButUndoable.clear();
  };
  view.addEventListener('pagehide', flush);
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    view.removeEventListener('pagehide', flush);
  };
}
