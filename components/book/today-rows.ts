// What the book page shows before any room lists records: what is due, whom one waits for, what comes, how much there is. It reads no list of people or referrals.
import { FIRST_DUE, listAhead, listDue, type Ahead, type DueList } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Counts } from '../../lib/store/book.ts';

export interface TodayRows extends Ahead {
  readonly due: DueList;
  readonly counts: Counts;
}

/** `limit`: how many of each group; `waiting`: of those one waits for. */
export async function readToday(tools: Tools, limit = FIRST_DUE, waiting = FIRST_DUE): Promise<TodayRows> {
  const [due, ahead, counts] = await Promise.all([listDue(tools, limit), listAhead(tools, { waiting, coming: 12 }), tools.book.counts()]);
  return { due, counts, ...ahead };
}
