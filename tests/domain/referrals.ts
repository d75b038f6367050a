// Records for tests, with only what a case is about said.
import type { OptInEntry, OptInStep } from '../../lib/domain/opt-in.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';

export const person = (id: string, facts: Partial<Person> = {}): Person => ({ ...emptyPerson(id), name: id, emails: [`${id.toLowerCase()}@${id.toLowerCase()}.example`], ...facts });

let count = 0;
export const said = (personId: string, step: OptInStep, on: string, facts: Partial<OptInEntry> = {}): OptInEntry => {
  count += 1;
  return { id: `entry-${String(count).padStart(6, '0')}`, personId, about: 'introduction', step, on, recordedAt: `${on}T09:00:00.000Z`, channel: 'mail', covers: step === 'granted' ? ['name', 'contact', 'need'] : [], words: null, note: null, ...facts };
};
/** A given referral between `Ada`, who has a need, and `Bo`, who may meet it. */
export const referral = (facts: Partial<Referral> = {}, ...entries: readonly OptInEntry[]): Referral => ({
  ...emptyReferral('r1'), form: 'referral', capturedOn: '2026-03-02', prospectId: 'Ada', providerId: 'Bo', need: 'a bookkeeper', actual: 'now', topic: 'A bookkeeper',
  optIns: Object.fromEntries(entries.map((e) => [e.id, e])), ...facts,
});
