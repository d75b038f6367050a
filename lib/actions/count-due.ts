// How many things are due today or late: the number on the icon. By the counters alone, and by itself, so that no page waits for more at its start.
import { dayOf } from '../domain/day.ts';
import type { Tools } from './tools.ts';

export const countDue = (tools: Pick<Tools, 'book' | 'now'>): Promise<number> => tools.book.countDue(dayOf(tools.now()));
