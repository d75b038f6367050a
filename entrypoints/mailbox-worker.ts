// Wires the worker that reads a mailbox beside a page: the files come with the order, what is found goes to the page. It has no book.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtFiles, readMailbox } from '../lib/actions/read-mailbox.ts';
import type { MailboxKind, WorkOrder, WorkProblem } from '../lib/actions/work.ts';
import { fail, ok, type Result } from '../lib/domain/result.ts';
import type { WorkCall, WorkTidings } from '../lib/messaging/work-beside.ts';

// oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
const say = (tidings: WorkTidings): void => (self as unknown as Worker).postMessage(tidings);

type MailboxWork = Extract<WorkOrder, { readonly work: MailboxKind }>;

async function work(order: MailboxWork): Promise<Result<unknown, WorkProblem>> {
  switch (order.work) {
    case 'look-at-mailbox': return ok(await lookAtFiles(order.files));
    case 'read-mailbox': return readMailbox(order, (news) => say({ tell: 'progress', progress: { done: news.read, of: news.threads, found: news } }));
    default: return order satisfies never;
  }
}

export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { order } }: MessageEvent<WorkCall>) => void work(order as MailboxWork).then((result) => say({ tell: 'over', result }), () => say({ tell: 'over', result: fail('broken') })));
});
