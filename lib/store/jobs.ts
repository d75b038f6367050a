// Long work that a killed browser may cut short: what it is, and the file it works on, laid down before it begins. It must not know what the work does.
import { fail, ok, type Result } from '../domain/result.ts';
import type { Job, StoreProblem } from './book.ts';
import { answering, reading } from './problem.ts';
import { SCHEMA_VERSION, type BookDatabase } from './schema.ts';

/** A file lies beside its job, so that a look at the jobs does not read it. */
const fileKey = (id: string): string => `${id}/file`;
const isFile = (key: string): boolean => key.endsWith('/file');

export const jobOf = (db: BookDatabase, id: string): Promise<Job | null> => reading(async () => (await db.get('jobs', id)) ?? null);

/** Those of one kind, the oldest first. */
export const jobsOf = (db: BookDatabase, kind: string): Promise<readonly Job[]> => reading(async () => {
  const tx = db.transaction('jobs');
  const keys = (await tx.store.getAllKeys()).filter((key) => !isFile(key));
  return (await Promise.all(keys.map((key) => tx.store.get(key)))).flatMap((job) => (job?.kind === kind ? [job] : []));
});

export const jobFile = (db: BookDatabase, id: string): Promise<Uint8Array | null> => reading(async () => {
  const stored = await db.get('jobs', fileKey(id));
  return stored?.job instanceof Uint8Array ? stored.job : null;
});

function writing(db: BookDatabase, write: (jobs: { put(job: Job): Promise<unknown>; delete(id: string): Promise<unknown> }) => readonly Promise<unknown>[]): Promise<Result<true, StoreProblem>> {
  return answering(async () => {
    const tx = db.transaction(['meta', 'jobs'], 'readwrite', { durability: 'strict' });
    tx.done.catch(() => undefined);
    const state = await tx.objectStore('meta').get('book');
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    await Promise.all(write(tx.objectStore('jobs')));
    await tx.done;
    return ok(true);
  });
}

export const keepJob = (db: BookDatabase, job: Job, file?: Uint8Array): Promise<Result<true, StoreProblem>> =>
  writing(db, (jobs) => [jobs.put(job), ...(file ? [jobs.put({ id: fileKey(job.id), kind: 'file', job: file })] : [])]);
export const dropJob = (db: BookDatabase, id: string): Promise<Result<true, StoreProblem>> => writing(db, (jobs) => [jobs.delete(id), jobs.delete(fileKey(id))]);
