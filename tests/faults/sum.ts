// Adds the tallies of several kinds up to one, and says whether anything was broken.
import { isSound, newTally, type Tally } from './outside.ts';

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = newTally('all');
  for (const tally of tallies) for (const key of ['faults', 'acknowledged', 'lost', 'torn', 'doubled', 'unheard', 'retried', 'alarms', 'seconds'] as const) sum[key] += tally[key];
  return sum;
}
export const areSound = (tallies: readonly Tally[]): boolean => tallies.every(isSound);
