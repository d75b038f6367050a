// Brings the contacts of a file into the book as one save: all of them, or none. What a killed browser needs to go on is laid down first. It must not know how it is shown.
import type { ColumnMapping } from '../domain/contact-file.ts';
import { dayOf } from '../domain/day.ts';
import type { BookEvent } from '../domain/event.ts';
import { importIntents } from '../domain/import/import-intents.ts';
import type { Choices } from '../domain/import/plan-import.ts';
import type { ImportCounts } from '../domain/import/planned.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ImportNote } from '../domain/settings.ts';
import type { StoreProblem } from '../store/book.ts';
import { planFile } from './look-at-file.ts';
import type { Tools } from './tools.ts';
import type { WorkProblem, WorkProgress } from './work-progress.ts';

export const IMPORT_JOB = 'import';

/** All that was decided about a file. */
export interface ImportPlan {
  readonly fileName: string;
  readonly mapping: ColumnMapping | null;
  readonly choices: Choices;
  readonly tags: readonly string[];
}
export interface BringInOrder {
  /** UUID of the save. */
  readonly operation: string;
  /** Null: what was laid down under this operation is gone on with. */
  readonly begin: { readonly file: Blob; readonly plan: ImportPlan } | null;
}
export interface BroughtIn {
  readonly operation: string;
  readonly counts: ImportCounts;
}

const isPlan = (job: unknown): job is ImportPlan => typeof job === 'object' && job !== null && 'fileName' in job && 'choices' in job && 'tags' in job;

interface LaidDown {
  readonly plan: ImportPlan;
  readonly bytes: Uint8Array;
  /** Waited for before anything is written: what follows is worked out meanwhile. */
  readonly kept: Promise<Result<true, StoreProblem>>;
}
async function laidDown(tools: Tools, { operation, begin }: BringInOrder): Promise<Result<LaidDown, WorkProblem>> {
  if (begin) {
    const bytes = new Uint8Array(await begin.file.arrayBuffer());
    return ok({ plan: begin.plan, bytes, kept: tools.book.keepJob({ id: operation, kind: IMPORT_JOB, job: begin.plan }, bytes) });
  }
  const [job, bytes] = await Promise.all([tools.book.job(operation), tools.book.jobFile(operation)]);
  return job && isPlan(job.job) && bytes ? ok({ plan: job.job, bytes, kept: Promise.resolve(ok(true)) }) : fail('broken');
}

const noteIn = (events: readonly BookEvent[], operation: string): ImportNote | null => {
  for (const event of events) {
    const note = event.put?.['imports']?.[operation];
    if (note) return note as unknown as ImportNote;
  }
  return null;
};

/** Done before under this operation: it is not done again. */
async function alreadyIn(tools: Tools, operation: string): Promise<BroughtIn | null> {
  const events = await tools.book.eventsOf(operation);
  if (events.length === 0) return null;
  const note = noteIn(events, operation);
  return { operation, counts: note ? { added: note.added, joined: note.joined, leftOut: note.leftOut } : { added: 0, joined: 0, leftOut: 0 } };
}

export async function bringIn(tools: Tools, order: BringInOrder, tell: (progress: WorkProgress) => void): Promise<Result<BroughtIn, WorkProblem>> {
  const { operation } = order;
  const before = await alreadyIn(tools, operation);
  if (before) {
    await tools.book.dropJob(operation);
    return ok(before);
  }
  const laid = await laidDown(tools, order);
  if (!laid.ok) return laid;
  const { plan, bytes, kept } = laid.value;
  const planned = await planFile(tools, bytes, { fileName: plan.fileName, ...(plan.mapping ? { mapping: plan.mapping } : {}) }, tell);
  if ('kind' in planned) return fail('broken'); // it was read when it was looked at
  const now = tools.now();
  const { intents, counts } = importIntents(planned.entries, { operation, choices: plan.choices, tags: plan.tags, fileName: plan.fileName, kind: planned.source }, {
    newId: tools.newId, on: dayOf(now), now: now.toISOString(), personById: (id) => planned.known.byId.get(id) ?? null,
  });
  tell({ done: intents.length, of: null });
  const isKept = await kept;
  if (!isKept.ok) return isKept;
  // A card that another page changed since it was read is not added to unseen.
  const expect = Object.fromEntries(intents.flatMap(({ subject }) => { const known = planned.known.byId.get(subject.id); return known ? [[known.id, known.revision]] : []; }));
  const written = await tools.book.commit({ operation, intents, expect, onWriting: (done, of) => tell({ done, of }) });
  if (!written.ok) return written;
  await tools.book.dropJob(operation); // where this fails, the next look finds that it is in
  return ok({ operation, counts });
}

/** One that was cut short: nothing of it is in the book. */
export interface CutShort {
  readonly operation: string;
  readonly fileName: string;
}
export interface LaidDownImports {
  readonly cut: readonly CutShort[];
  /** Some page is just at one: it may still be cut short. */
  readonly isAtWork: boolean;
}
export async function cutShortImports({ book }: Pick<Tools, 'book'>, isAtWork: (operation: string) => Promise<boolean>): Promise<LaidDownImports> {
  const cut: CutShort[] = [];
  let busy = false;
  for (const { id, job } of await book.jobs(IMPORT_JOB)) {
    if (!isPlan(job)) continue;
    if (await isAtWork(id)) busy = true;
    else if ((await book.eventsOf(id)).length > 0) await book.dropJob(id);
    else cut.push({ operation: id, fileName: job.fileName });
  }
  return { cut, isAtWork: busy };
}
export const discardImport = ({ book }: Pick<Tools, 'book'>, operation: string): Promise<Result<true, StoreProblem>> => book.dropJob(operation);

/** After somebody pressed stop: whether it was faster. */
export async function afterStop(tools: Tools, operation: string): Promise<BroughtIn | null> {
  const done = await alreadyIn(tools, operation);
  await tools.book.dropJob(operation);
  return done;
}
