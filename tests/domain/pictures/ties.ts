// Ties for tests, with only what a case is about said.
import { ME } from '../../../lib/domain/person.ts';
import type { Tie } from '../../../lib/domain/pictures/tie.ts';

let count = 0;
export function tie(chain: readonly string[], facts: Partial<Tie> = {}): Tie {
  count += 1;
  const direction = chain[0] === ME ? 'given' : 'received';
  return { id: `t${String(count).padStart(4, '0')}`, direction, on: '2026-03-02', chain, prospectId: chain[1] ?? null, stage: 'introduced', reached: 'introduced', ended: null, worth: [], cameFromId: null, topic: '', ...facts };
}
export const won = { stage: 'won', reached: 'won' } as const satisfies Partial<Tie>;
