// Who may learn what about whom, as tables over the ledger.
import { describe, expect, it } from 'vitest';
import { hiddenFrom, mayDisclose, type DisclosedFact } from '../../lib/domain/disclosure.ts';
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import { ME, emptyPerson } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';

const step = (personId: string, stepTaken: OptInEntry['step'], on: string, more: Partial<OptInEntry> = {}): OptInEntry => ({
  id: `${personId}-${on}-${stepTaken}`, personId, about: 'introduction', step: stepTaken, on, recordedAt: `${on}T10:00:00Z`, channel: 'mail',
  covers: ['name', 'contact', 'need', 'budget'], words: null, note: null, ...more,
});
const ledger = (...entries: OptInEntry[]): Referral['optIns'] => Object.fromEntries(entries.map((entry) => [entry.id, entry]));
const given = (more: Partial<Referral> = {}): Referral => ({ ...emptyReferral('r'), introducerId: ME, prospectId: 'leila', providerId: 'edmund', ...more });
const received = (more: Partial<Referral> = {}): Referral => ({ ...emptyReferral('r'), direction: 'received', introducerId: 'gareth', prospectId: 'leila', providerId: ME, ...more });
const bothYes = ledger(step('leila', 'granted', '2026-03-02'), step('edmund', 'granted', '2026-03-03'));
const people = ['leila', 'edmund', 'gareth', 'stranger'].map((id) => ({ ...emptyPerson(id), name: id }));

describe('between the two sides', () => {
  it.each<[string, Partial<Referral>, DisclosedFact, boolean]>([
    ['nobody asked', {}, 'name', false],
    ['only the prospect said yes', { optIns: ledger(step('leila', 'granted', '2026-03-02')) }, 'name', false],
    ['only the provider said yes', { optIns: ledger(step('edmund', 'granted', '2026-03-02')) }, 'name', false],
    ['both said yes', { optIns: bothYes }, 'name', true],
    ['both said yes', { optIns: bothYes }, 'budget', true],
    ['how it went', { optIns: bothYes }, 'status', false],
    ['the yes covers less', { optIns: ledger(step('leila', 'granted', '2026-03-02', { covers: ['name', 'need'] }), step('edmund', 'granted', '2026-03-03')) }, 'budget', false],
    ['the yes covers less', { optIns: ledger(step('leila', 'granted', '2026-03-02', { covers: ['name', 'need'] }), step('edmund', 'granted', '2026-03-03')) }, 'contact', false],
    ['taken back', { optIns: { ...bothYes, ...ledger(step('leila', 'withdrawn', '2026-03-05')) } }, 'name', false],
    ['the other one took it back', { optIns: { ...bothYes, ...ledger(step('edmund', 'withdrawn', '2026-03-05')) } }, 'name', false],
    ['run out', { optIns: { ...bothYes, ...ledger(step('leila', 'expired', '2026-03-05')) } }, 'name', false],
    ['taken back after a mail to both', { introducedInWriting: true, optIns: { ...bothYes, ...ledger(step('leila', 'withdrawn', '2026-03-05')) } }, 'name', true],
    ['taken back after a mail to both', { introducedInWriting: true, optIns: { ...bothYes, ...ledger(step('leila', 'withdrawn', '2026-03-05')) } }, 'need', false],
    ['the third consent is another one', { optIns: ledger(step('leila', 'granted', '2026-03-02', { about: 'tell-introducer' }), step('edmund', 'granted', '2026-03-03')) }, 'name', false],
  ])('%s: %o, %s -> %s', (_case, more, fact, expected) => {
    expect(mayDisclose(given(more), 'leila', fact, 'edmund')).toBe(expected);
  });

  it('holds in both directions', () => {
    expect(mayDisclose(given(), 'edmund', 'name', 'leila')).toBe(false);
    expect(mayDisclose(given({ optIns: bothYes }), 'edmund', 'name', 'leila')).toBe(true);
  });
});

describe('towards the introducer', () => {
  const told = ledger(step('leila', 'granted', '2026-03-02', { about: 'tell-introducer' }));
  it.each<[string, Partial<Referral>, DisclosedFact, boolean]>([
    ['spoke of me once', {}, 'name', false],
    ['spoke of me once', {}, 'status', false],
    ['wrote to both', { introducedInWriting: true }, 'name', true],
    ['wrote to both', { introducedInWriting: true }, 'contact', true],
    ['wrote to both', { introducedInWriting: true }, 'status', false],
    ['may be told', { optIns: told }, 'name', true],
    ['may be told', { optIns: told }, 'status', true],
    ['may be told', { optIns: told }, 'contact', false],
    ['may be told', { optIns: told }, 'budget', false],
    ['may be told', { optIns: told }, 'need', false],
    ['may no longer be told', { optIns: { ...told, ...ledger(step('leila', 'withdrawn', '2026-03-09', { about: 'tell-introducer' })) } }, 'name', false],
    ['the yes to me is not a yes to be told of', { optIns: ledger(step('leila', 'granted', '2026-03-02')) }, 'name', false],
  ])('%s: %o, %s -> %s', (_case, more, fact, expected) => {
    expect(mayDisclose(received(more), 'leila', fact, 'gareth')).toBe(expected);
  });
});

describe('everybody else', () => {
  it('knows themselves and me', () => {
    expect(mayDisclose(given(), 'leila', 'budget', 'leila')).toBe(true);
    expect(mayDisclose(given(), ME, 'contact', 'leila')).toBe(true);
    expect(mayDisclose(given(), 'leila', 'budget', ME)).toBe(true);
  });
  it('learns nothing from outside', () => {
    expect(mayDisclose(given({ optIns: bothYes, introducedInWriting: true }), 'leila', 'name', 'stranger')).toBe(false);
    expect(mayDisclose(given({ optIns: bothYes }), 'stranger', 'name', 'leila')).toBe(false);
  });
  it('names the introducer to the side that comes from there, and to the other once introduced', () => {
    const third = given({ introducerId: 'gareth' });
    expect(mayDisclose(third, 'gareth', 'name', 'leila')).toBe(true);
    expect(mayDisclose(third, 'gareth', 'name', 'edmund')).toBe(false);
    expect(mayDisclose({ ...third, introducedOn: '2026-03-10' }, 'gareth', 'name', 'edmund')).toBe(true);
    expect(mayDisclose(third, 'gareth', 'contact', 'leila')).toBe(false);
  });
});

describe('hiddenFrom', () => {
  const ids = (referral: Referral, readers: string[]): string[] => hiddenFrom(referral, people, readers).map((person) => person.id);
  it('lists the other side until both said yes', () => {
    expect(ids(given(), ['edmund'])).toEqual(['leila']);
    expect(ids(given(), ['leila'])).toEqual(['edmund']);
    expect(ids(given({ optIns: bothYes }), ['edmund'])).toEqual([]);
  });
  it('hides each from the other in a mail to both', () => {
    expect(ids(given(), ['leila', 'edmund'])).toEqual(['leila', 'edmund']);
    expect(ids(given({ optIns: bothYes }), ['leila', 'edmund'])).toEqual([]);
  });
  it('hides both from an outsider', () => {
    expect(ids(given({ optIns: bothYes }), ['stranger'])).toEqual(['leila', 'edmund']);
  });
  it('hides from one copied in what the other may know', () => {
    expect(ids(given({ optIns: bothYes }), ['leila', 'stranger'])).toEqual(['leila', 'edmund']);
  });
});
