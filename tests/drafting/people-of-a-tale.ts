// A small world for drafting tests: an introducer's or a party's book with three other people, in any stage.
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import { ME, emptyPerson, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';

export const TODAY = '2026-03-16';

export const entry = (personId: string, step: OptInEntry['step'], on: string, more: Partial<OptInEntry> = {}): OptInEntry => ({
  id: `${personId} ${more.about ?? 'introduction'} ${on} ${step}`, personId, about: 'introduction', step, on, recordedAt: `${on}T10:00:00Z`, channel: 'mail',
  covers: ['name', 'contact', 'need', 'budget'], words: null, note: null, ...more,
});
export const ledger = (...entries: OptInEntry[]): Referral['optIns'] => Object.fromEntries(entries.map((one) => [one.id, one]));
export const bothYes = ledger(entry('prospect', 'granted', '2026-03-12'), entry('provider', 'granted', '2026-03-13'));
export const mayTell = ledger(entry('prospect', 'granted', '2026-03-12', { about: 'tell-introducer' }));

export const given = (more: Partial<Referral> = {}): Referral => ({ ...emptyReferral('given'), introducerId: ME, prospectId: 'prospect', providerId: 'provider', ...more });
export const received = (more: Partial<Referral> = {}): Referral => ({
  ...emptyReferral('received'), direction: 'received', introducerId: 'introducer', prospectId: 'prospect', providerId: ME, ...more,
});
export const person = (id: string, more: Partial<Person> = {}): Person => ({ ...emptyPerson(id), ...more });
export const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...more });
