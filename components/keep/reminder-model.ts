// Whether the day's page has something to say about backups. It reads counters, notes and slips, never the book.
import { readNote } from '../../lib/actions/backup-tools.ts';
import type { BookModel } from '../book/book-model.ts';
import { newestOf, reminderOf, type Reminder } from './needs.ts';

export interface Reminded {
  readonly need: Reminder;
  /** ISO 8601. */
  readonly newest: string | null;
}

export async function readReminder({ tools, doors: { backups } }: Pick<BookModel, 'tools' | 'doors'>): Promise<Reminded | null> {
  if (!backups) return null;
  try {
    const [counts, copies, way, outside, folder] = await Promise.all([tools.book.counts(), backups.copies(), readNote(tools.book, 'way'), readNote(tools.book, 'outside'), backups.folder()]);
    const kept = { counts, copies, outside, folder, way: way ?? 'here' };
    const need = reminderOf(kept, tools.now().getTime());
    return need && { need, newest: newestOf(kept) };
  } catch {
    return null; // a book that cannot be read says so where it is shown
  }
}
