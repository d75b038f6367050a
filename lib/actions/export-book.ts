// Everything in the book as one JSON text, with the name of the file it goes into.
import { dayOf } from '../domain/day.ts';
import type { Tools } from './tools.ts';

export async function exportBook(tools: Pick<Tools, 'book' | 'now'>): Promise<{ readonly fileName: string; readonly text: string }> {
  return { fileName: `goen-${dayOf(tools.now())}.json`, text: `${JSON.stringify(await tools.book.exportBook(), null, 1)}\n` };
}
