// The half of the Gmail host that deals with compose boxes, and describes the page for a report. It is brought into the page only when asked for; it never sends.
import type { InsertReport } from '../../domain/open-page.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { HostProblem } from '../../domain/open-page.ts';
import type { Host } from '../host.ts';
import { chooseBox, openReply } from './compose-boxes.ts';
import { readBox } from './compose-content.ts';
import { describeGmail } from './describe.ts';
import { insertDraft, requireThread } from './insert.ts';
import type { PlacedDrafts } from './placed-drafts.ts';

export type GmailWriter = Pick<Host, 'readCompose' | 'insertDraft' | 'describePage'>;

export function createGmailWriter(view: Window, placed: PlacedDrafts): GmailWriter {
  const underway = new Map<string, Promise<Result<InsertReport, HostProblem>>>();
  return {
    async readCompose({ place, threadId }) {
      const frame = requireThread(view, threadId);
      if (!frame.ok) return frame;
      if (place === 'new-mail' || place === 'message-box') return ok(null);
      const box = place === 'reply' ? frame.value && openReply(view.document, frame.value) : chooseBox(view.document, frame.value, threadId !== null);
      return box ? readBox(box) : ok(null);
    },
    async insertDraft(request) {
      // Two clicks on one draft stand in line: the second finds it there.
      const before = underway.get(request.draftId) ?? Promise.resolve(null);
      const write = (): Promise<Result<InsertReport, HostProblem>> => insertDraft(view, request, placed);
      const mine = before.then(write, write);
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
