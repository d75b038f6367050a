// The first that ever came from somebody.
import { expect, test } from 'vitest';
import { firstsOf } from '../../lib/domain/first-from.ts';
import { ME } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';

const one = (id: string, introducerId: string | null, capturedOn: string, facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral(id), introducerId, capturedOn, ...facts });
test('of each introducer the earliest; on one day the one written down first; me and nobody aside, removed ones too', () => {
  const rows = [one('c', 'ada', '2026-03-01'), one('b', 'ada', '2026-02-01'), one('a', 'ada', '2026-01-01', { removed: true }), one('e', 'ola', '2026-02-01'), one('d', 'ola', '2026-02-01'), one('f', ME, '2025-01-01'), one('g', null, '2025-01-01')];
  expect([...firstsOf(rows)].sort()).toEqual(['b', 'd']);
});
