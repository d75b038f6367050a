// The days that "later" offers: tomorrow, and the Monday after this week.
export { laterDays } from '../../lib/actions/due.ts';
