// How many things are due today or late: the number on the icon. By itself, since every page shows it and few show the list.
import { dayOf } from '../domain/day.ts';
import type { Tools } from './tools.ts';

export const countDue = (tools: Pick<Tools, 'book' | 'now'>): Promise<number> => tools.book.countDue(dayOf(tools.now()));
