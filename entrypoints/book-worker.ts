// Wires the worker that does long work beside a page: opens the book for itself, does the one thing it was told, says how far it is.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringIn } from '../lib/actions/bring-in.ts';
import { lookAtFile } from '../lib/actions/look-at-file.ts';
import { takeImportBack } from '../lib/actions/take-import-back.ts';
import { changeSeveral } from '../lib/actions/change-several.ts';
import { renameTag } from '../lib/actions/change-tags.ts';
import { findSamePeople, sameGroups } from '../lib/actions/find-same.ts';
import { takeBackSave } from '../lib/actions/take-back.ts';
import { packSearch } from '../lib/actions/pack-search.ts';
import type { Tools } from '../lib/actions/tools.ts';
import type { MailboxKind, WorkKind, WorkOrder, WorkOrders, WorkProblem, WorkProgress, WorkResults } from '../lib/actions/work.ts';
import { fail, ok, type Result } from '../lib/domain/result.ts';
import { backupWorks, isBookUnread, isRestoring, restoreWithoutBook } from '../lib/messaging/backup-works.ts';
import { newId } from '../lib/messaging/new-id.ts';
import type { WorkCall, WorkTidings } from '../lib/messaging/work-beside.ts';
import { whileLocked } from '../lib/messaging/work-lock.ts';
import type { Book, OpenBookOptions } from '../lib/store/book.ts';
import { openBook } from '../lib/store/open-book.ts';
import { StoreFailure } from '../lib/store/problem.ts';

type Does<Kind extends WorkKind> = (tools: Tools, order: WorkOrders[Kind], tell: (progress: WorkProgress) => void) => Promise<Result<WorkResults[Kind], WorkProblem>>;
const does: { readonly [Kind in Exclude<WorkKind, MailboxKind>]: Does<Kind> } = {
  'check-book': async (tools) => ok(await tools.book.checkReplay()),
  'look-at-file': lookAtFile,
  'bring-in': (tools, order, tell) => whileLocked(order.operation, () => bringIn(tools, order, tell)),
  'take-import-back': takeImportBack,
  'change-several': (tools, { several }, tell) => changeSeveral(tools, several, tell),
  'rename-tag': (tools, order, tell) => renameTag(tools, order, tell),
  'take-back': (tools, { operation }, tell) => takeBackSave(tools, operation, tell),
  'find-same': async (tools, order, tell) => ok(await findSamePeople(tools, order, tell)),
  'count-same': async (tools, _order, tell) => ok({ count: (await sameGroups(tools, {}, tell)).length }),
  'pack-search': async (tools, _order, tell) => ok({ kept: (await packSearch(tools, tell)).kept }),
  ...backupWorks,
};

// oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
const say = (tidings: WorkTidings): void => (self as unknown as Worker).postMessage(tidings);

async function work({ order, mark }: WorkCall): Promise<Result<unknown, WorkProblem>> {
  let kept = mark;
  const options: OpenBookOptions = {
    mark: { read: async () => kept, write: async (next) => { kept = next; say({ tell: 'mark', mark: next }); } },
    sinceStart: { isBegun: async () => true, begin: async () => undefined }, // the page that called has seen to it
    now: Date.now, newId,
  };
  const opened = await openBook(options);
  const result = opened.ok ? await done(opened.value, order) : opened;
  return isRestoring(order) && isBookUnread(result) ? restoreWithoutBook(options, order) : result;
}

async function done(book: Book, order: WorkOrder): Promise<Result<unknown, WorkProblem>> {
  const tools: Tools = { book, now: () => new Date(), newId };
  try {
    return await (does[order.work as keyof typeof does] as Does<WorkKind>)(tools, order as WorkOrder & WorkOrders[WorkKind], (progress) => say({ tell: 'progress', progress }));
  } catch (error) {
    return fail(error instanceof StoreFailure ? error.reason : 'broken');
  } finally {
    book.close();
  }
}

export default defineUnlistedScript(() => {
  self.addEventListener('message', (event: MessageEvent<WorkCall>) => void work(event.data).then((result) => say({ tell: 'over', result })));
});
