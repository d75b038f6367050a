// Lays down how far the reading of a mailbox has come and what was found, so that it goes on after a killed browser. It must not know how the file is read.
import type { FoundThread } from '../domain/mailbox/found-thread.ts';
import type { MailboxJob } from '../domain/mailbox/mailbox-job.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Tools } from './tools.ts';

const KIND = 'mailbox';
const PORTION_KIND = 'mailbox-found';
const portionId = (job: Pick<MailboxJob, 'id'>, portion: number): string => `${job.id}/found/${portion}`;

export interface KeptMailbox {
  readonly job: MailboxJob;
  readonly found: readonly FoundThread[];
}

export const newMailboxJob = (tools: Tools, facts: Pick<MailboxJob, 'files' | 'me' | 'since'>): MailboxJob => ({ ...facts, id: tools.newId(), begunAt: tools.now().toISOString(), read: 0, isRead: false, mails: 0, portions: 0, said: {}, referrals: [] });

/** The one that was begun last. */
export async function openMailbox({ book }: Pick<Tools, 'book'>): Promise<KeptMailbox | null> {
  const jobs = (await book.jobs(KIND)).map(({ job }) => job as MailboxJob);
  const job = jobs.toSorted((a, b) => (a.begunAt < b.begunAt ? 1 : -1))[0];
  if (!job) return null;
  const portions = await Promise.all(Array.from({ length: job.portions }, (_, n) => book.job(portionId(job, n))));
  return { job, found: portions.flatMap((portion) => (portion ? (portion.job as readonly FoundThread[]) : [])) };
}

/** What was found first: a position without its findings would lose them. Gives the job as it stands now. */
export async function keepMailbox({ book }: Pick<Tools, 'book'>, job: MailboxJob, found: readonly FoundThread[] = []): Promise<Result<true, StoreProblem>> {
  if (found.length > 0) {
    const kept = await book.keepJob({ id: portionId(job, job.portions - 1), kind: PORTION_KIND, job: found });
    if (!kept.ok) return kept;
  }
  return book.keepJob({ id: job.id, kind: KIND, job });
}

export async function dropMailbox({ book }: Pick<Tools, 'book'>, job: MailboxJob): Promise<void> {
  await book.dropJob(job.id);
  for (let portion = 0; portion < job.portions; portion++) await book.dropJob(portionId(job, portion));
}
