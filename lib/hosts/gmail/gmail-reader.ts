// The half of the Gmail host that reads: what is open, expanded on request, scrolled to. It is always in the page, so it stays small; writing is in gmail-writer.ts.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { expandThread } from './expand.ts';
import { isShown, waitFor } from './find.ts';
import { messageItems } from './message-items.ts';
import { messageIdOf } from './message.ts';
import { findThread, threadInAddress, type ThreadFrame } from './open-thread.ts';
import { mainPart } from './selectors.ts';
import { readOpenThread } from './read-thread.ts';

async function openFrame(view: Window, limitMs: number): Promise<ThreadFrame | null> {
  const { document } = view;
  const found = findThread(document);
  return found || threadInAddress(document.location.hash) === null ? found : waitFor(view, () => findThread(document), limitMs);
}

async function readPage(view: Window, limitMs: number): Promise<Result<OpenPage, HostProblem>> {
  const { document } = view;
  const frame = await openFrame(view, limitMs);
  if (frame) return readOpenThread(document, frame);
  if (threadInAddress(document.location.hash) === null) return ok({ kind: 'nothing', url: document.location.href });
  return fail(showsSomething(document) ? 'page-changed' : 'not-ready');
}

/** The place of the thread has words in it, and yet no thread was found: the page is another one than we know. */
function showsSomething(document: Document): boolean {
  const places = [...document.querySelectorAll<HTMLElement>(mainPart)].filter(isShown);
  return (places.length > 0 ? places : [document.body]).some((place) => place.innerText.trim().length > 100);
}

function cardOf(frame: ThreadFrame, messageId: string): HTMLElement | null {
  for (const item of messageItems(frame) ?? []) if (item.state === 'open' && messageIdOf(item.card) === messageId) return item.card;
  return null;
}

export type GmailReader = Pick<Host, 'readPage' | 'expandMessages' | 'showMessage'>;

/** `limitMs`: how long a thread that the address names may take to appear. */
export function createGmailReader(view: Window, limitMs = 2000): GmailReader {
  return {
    readPage: () => readPage(view, limitMs),
    async expandMessages() {
      const frame = await openFrame(view, limitMs);
      if (!frame) return fail('no-thread');
      await expandThread(view, frame);
      return readPage(view, limitMs);
    },
    async showMessage(messageId) {
      const frame = await openFrame(view, limitMs);
      if (!frame) return fail('no-thread');
      if (!cardOf(frame, messageId)) await expandThread(view, frame);
      const card = cardOf(frame, messageId);
      if (!card) return fail('wrong-thread');
      card.scrollIntoView({ block: 'start', behavior: 'auto' });
      return ok(true);
    },
  };
}
