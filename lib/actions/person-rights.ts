// A person's right to see and take away what is kept about them, and to be forgotten.
import { dayOf } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { personFile } from '../domain/person-file.ts';
import type { Result } from '../domain/result.ts';
import type { Receipt, StoreProblem } from '../store/book.ts';
import type { Tools } from './tools.ts';

/** One JSON text, and the name of the file it goes into: by the person's id, since a file lies about where others see its name. */
export async function giveOut(tools: Pick<Tools, 'book' | 'now'>, person: Person): Promise<{ readonly fileName: string; readonly text: string }> {
  const { exportedAt, events } = await tools.book.exportBook();
  return { fileName: `goen-person-${person.id}.json`, text: `${JSON.stringify({ format: 'goen-person', version: 2, exportedAt, ...personFile(events, person.id) }, null, 1)}\n` };
}

/** For good: it cannot be taken back. */
export const forget = (tools: Tools, person: Person): Promise<Result<Receipt, StoreProblem>> =>
  tools.book.erase({ operation: tools.newId(), personId: person.id, on: dayOf(tools.now()), revision: person.revision });
