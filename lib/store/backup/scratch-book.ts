// A book for a moment: what was written is put into a database of its own, looked at there, and gone again. The live book is not touched.
import { fail, ok, type Result } from '../../domain/result.ts';
import type { BookExport, Counts, OpenBookOptions, ReplayCheck, StoreProblem } from '../book.ts';
import { openBook } from '../open-book.ts';
import { deleteBook } from '../replace-book.ts';

const SCRATCH = 'goen-scratch';

export interface Tried {
  readonly counts: Counts;
  readonly check: ReplayCheck;
}

/** What the book would be if this were restored: really restored, added up again, and deleted. */
export async function tryRestore(tools: Pick<OpenBookOptions, 'now' | 'newId'>, exported: BookExport): Promise<Result<Tried, StoreProblem>> {
  await deleteBook(SCRATCH); // one that was cut short
  const opened = await openBook({ ...tools, name: SCRATCH, mark: { read: async () => null, write: async () => undefined }, sinceStart: { isBegun: async () => true, begin: async () => undefined } });
  if (!opened.ok) return opened;
  try {
    const restored = await opened.value.restore(exported, tools.newId());
    if (!restored.ok) return fail(restored.reason);
    return ok({ counts: restored.value, check: await opened.value.checkReplay() });
  } finally {
    opened.value.close();
    await deleteBook(SCRATCH);
  }
}
