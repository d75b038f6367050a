// Puts a whole book into a database that opens and whose book does not (its own state is missing). For a book that opens there is `Book.restore`.
import { ok, type Result } from '../domain/result.ts';
import type { BookExport, Counts, OpenBookOptions, StoreProblem } from './book.ts';
import { connect } from './connection.ts';
import { readMark } from './mark.ts';
import { BOOK_NAME } from './open-book.ts';
import { countsOf } from './queries.ts';
import { writeWhole } from './write-whole.ts';

/** The book opens as usual afterwards, with the name that the mark outside knows. */
export async function restoreBook(options: OpenBookOptions, exported: BookExport, operation: string): Promise<Result<Counts, StoreProblem>> {
  const connection = await connect(options.name ?? BOOK_NAME);
  if (!connection.ok) return connection;
  try {
    const written = await writeWhole(connection.value.db, 'restore', exported, operation, await readMark(options.mark), options);
    return written.ok ? ok(countsOf(written.value.state)) : written;
  } finally {
    connection.value.close();
  }
}
