// Adds the tallies of several kinds up to one, and says whether anything was broken.
import { isSound, type Tally } from './outside.ts';

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Tally = { kind: 'all faults', faults: 0, acknowledged: 0, lost: 0, torn: 0, doubled: 0, unheard: 0, retried: 0, alarms: 0, seconds: 0, also: {} };
  for (const tally of tallies) for (const key of ['faults', 'acknowledged', 'lost', 'torn', 'doubled', 'unheard', 'retried', 'alarms', 'seconds'] as const) sum[key] += tally[key];
  return sum;
}
export const areSound = (tallies: readonly Tally[]): boolean => tallies.every(isSound);
