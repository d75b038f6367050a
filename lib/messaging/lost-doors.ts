// The ways back to a book that is lost or damaged, for the page that says so: they need no book.
import { v7 } from 'uuid';
import { fail, type Result } from '../domain/result.ts';
import { backups } from './backup-doors.ts';
import { startWork } from './start-work.ts';

export const lostWays = {
  newest: backups.newest,
  restore: (id: string): Promise<Result<unknown, string>> => backups.restore(id),
  async restoreFile(file: Blob, passphrase: string | null): Promise<Result<unknown, string>> {
    const done = await startWork('restore-file', { file, passphrase, operation: v7() }).result;
    return done.ok ? done.value : fail(done.reason);
  },
};
