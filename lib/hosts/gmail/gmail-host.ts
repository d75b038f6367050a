// Gmail as a host: answers from the page that is open in this tab. It must not know the extension, and it never sends.
import type { HostProblem, InsertReport, InsertRequest, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { chooseBox, openReply } from './compose-boxes.ts';
import { readBox } from './compose-content.ts';
import { describeGmail } from './describe.ts';
import { expandThread } from './expand.ts';
import { waitFor } from './find.ts';
import { insertDraft, requireThread } from './insert.ts';
import { messageItems } from './message-items.ts';
import { messageIdOf } from './message.ts';
import { findThread, threadInAddress, type ThreadFrame } from './open-thread.ts';
import { createPlacedDrafts, type PlacedDrafts } from './placed-drafts.ts';
import { readOpenThread } from './read-thread.ts';

const limitMs = 2000;

async function openFrame(view: Window): Promise<ThreadFrame | null> {
  const { document } = view;
  const found = findThread(document);
  return found || threadInAddress(document.location.hash) === null ? found : waitFor(view, () => findThread(document), limitMs);
}

async function readPage(view: Window): Promise<Result<OpenPage, HostProblem>> {
  const { document } = view;
  const frame = await openFrame(view);
  if (frame) return readOpenThread(document, frame);
  return threadInAddress(document.location.hash) === null ? ok({ kind: 'nothing', url: document.location.href }) : fail('not-ready');
}

function cardOf(frame: ThreadFrame, messageId: string): HTMLElement | null {
  for (const item of messageItems(frame) ?? []) {
    if (item.state === 'open' && messageIdOf(item.card) === messageId) return item.card;
  }
  return null;
}

export function createGmailHost(view: Window, placed: PlacedDrafts = createPlacedDrafts()): Host {
  const underway = new Map<string, Promise<unknown>>();
  return {
    readPage: () => readPage(view),
    async expandMessages() {
      const frame = await openFrame(view);
      if (!frame) return fail('no-thread');
      await expandThread(view, frame);
      return readPage(view);
    },
    async showMessage(messageId) {
      const frame = await openFrame(view);
      if (!frame) return fail('no-thread');
      if (!cardOf(frame, messageId)) await expandThread(view, frame);
      const card = cardOf(frame, messageId);
      if (!card) return fail('wrong-thread');
      card.scrollIntoView({ block: 'start', behavior: 'auto' });
      return ok(true);
    },
    async readCompose({ place, threadId }) {
      const frame = requireThread(view, threadId);
      if (!frame.ok) return frame;
      if (place === 'new-mail' || place === 'message-box') return ok(null);
      const box = place === 'reply' ? frame.value && openReply(view.document, frame.value) : chooseBox(view.document, frame.value, threadId !== null);
      return box ? readBox(box) : ok(null);
    },
    async insertDraft(request: InsertRequest): Promise<Result<InsertReport, HostProblem>> {
      // Two clicks on one draft stand in line: the second finds it there.
      const before = underway.get(request.draftId) ?? Promise.resolve();
      const mine = before.then(() => insertDraft(view, request, placed), () => insertDraft(view, request, placed));
      underway.set(request.draftId, mine);
      try {
        return await mine;
      } finally {
        if (underway.get(request.draftId) === mine) underway.delete(request.draftId);
      }
    },
    describePage: async () => describeGmail(view.document),
  };
}
