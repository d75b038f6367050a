// Keeps what is known of backups on this device beside the book: it is no part of it, and no backup holds it.
import { ok, type Result } from '../../domain/result.ts';
import type { StoreProblem } from '../book.ts';
import { answering } from '../problem.ts';
import type { BookDatabase } from '../schema.ts';

export function keepBackupNote(db: BookDatabase, id: string, note: unknown): Promise<Result<true, StoreProblem>> {
  return answering(async () => {
    await (note === null ? db.delete('backups', id) : db.put('backups', { id, backup: note }));
    return ok(true);
  });
}
