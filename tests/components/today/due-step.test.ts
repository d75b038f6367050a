// For every kind of due thing: the one thing to do, the way that fits, the note that fits. A table; every kind stands in it.
import { describe, expect, test } from 'vitest';
import type { FollowUp, FollowUpKind } from '../../../lib/domain/follow-up.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { channelOf } from '../../../components/today/due-channel.ts';
import { noteFor, toldFrom } from '../../../components/today/due-note.ts';
import { stepOf, type DueStep } from '../../../components/today/due-step.ts';

const irena: Person = { ...emptyPerson('irena'), name: 'Irena Novakova', emails: ['irena@ledgerline.example'], phones: ['+44 20 7946 0000'] };
const given: Referral = { ...emptyReferral('r1'), form: 'referral', prospectId: 'agnes', providerId: 'irena', topic: 'A bookkeeper' };
const received: Referral = { ...given, id: 'r2', direction: 'received', introducerId: 'irena', prospectId: 'agnes', providerId: ME };
const followUp = (kind: FollowUpKind, personId: string | null, referralId: string | null): FollowUp => ({ id: 'f', revision: 1, updatedAt: '', referralId, personId, kind, dueOn: '2026-11-25', state: 'open', since: null, note: null });
const item = (kind: FollowUpKind, referral: Referral | null, personId: string | null = 'irena', person: Person | null = irena) => ({ followUp: followUp(kind, personId, referral?.id ?? null), referral, person });
const inShort = (step: DueStep): string => (step.do === 'draft' ? `${step.choice.kind} to ${step.choice.side}` : step.do === 'print' ? `print ${step.letter}, ${step.choice?.kind ?? 'no draft'}` : step.do === 'open' ? `open ${step.what}` : step.do);

const TABLE: Readonly<Record<FollowUpKind, readonly [referral: Referral | null, step: string, channel: string | null, note: string | null]>> = {
  'ask-prospect': [given, 'optin-prospect to prospect', 'mail', 'contact'],
  'ask-provider': [given, 'optin-provider to provider', 'mail', 'contact'],
  'chase-prospect': [given, 'chaser to prospect', 'mail', 'contact'],
  'chase-provider': [given, 'chaser to provider', 'mail', 'contact'],
  'let-rest': [given, 'open record', null, 'contact'],
  'check-yes': [given, 'open record', 'mail', 'contact'],
  introduce: [given, 'introduction to both', 'mail', 'contact'],
  'tell-no': [given, 'decline to provider', 'mail', 'contact'],
  'thank-introducer': [received, 'thanks to introducer', 'mail', 'contact'],
  'ask-how-it-went': [given, 'ask-provider to provider', 'mail', 'outcome'],
  'check-need': [given, 'open record', null, 'contact'],
  'thanks-meeting': [received, 'write', 'mail', 'contact'],
  'open-points': [received, 'write', 'mail', 'contact'],
  'thanks-letter': [received, 'print thanks-letter, thanks-letter', 'letter', 'letter'],
  'report-appointment': [received, 'progress to introducer', 'mail', 'reported'],
  'report-order': [received, 'progress to introducer', 'mail', 'reported'],
  'report-nothing': [received, 'thanks-anyway to introducer', 'mail', 'reported'],
  'report-on': [received, 'report to introducer', 'mail', 'reported'],
  'ask-client': [given, 'ask-client to provider', 'mail', 'client-word'],
  'ask-testimonial': [given, 'testimonial to provider', 'mail', 'contact'],
  'ask-introductions': [received, 'ask-introductions to provider', 'mail', 'asked-introductions'],
  'tell-delivery': [received, 'delivery to provider', 'mail', 'delivery-told'],
  'regular-check': [received, 'information to anyone', 'mail', 'contact'],
  'apology-letter': [received, 'print apology, apology', 'letter', 'apologised'],
  'stay-in-touch': [null, 'write', 'mail', 'contact'],
  'ask-source': [null, 'open plan', 'mail', 'contact'],
  'plan-source': [null, 'open plan', null, 'contact'],
  'look-at-pause': [null, 'open person', null, 'contact'],
  review: [null, 'open review', null, null],
  'own-note': [null, 'note', null, 'contact'],
};

test.each(Object.entries(TABLE) as [FollowUpKind, (typeof TABLE)[FollowUpKind]][])('%s', (kind, [referral, step, channel, note]) => {
  const due = item(kind, referral, kind === 'review' ? null : 'irena', kind === 'review' ? null : irena);
  const form = noteFor(due);
  expect([inShort(stepOf(due)), channelOf(due), form === null ? null : form.form === 'moment' ? form.kind : form.form]).toEqual([step, channel, note]);
});

describe('whom it goes to', () => {
  test.each([
    ['ask-client', { ...given }, 'agnes', 'ask-client to prospect'],
    ['tell-no', given, 'agnes', 'decline to prospect'],
    ['ask-how-it-went', { ...given, providerId: ME }, 'agnes', 'ask-client to prospect'],
    ['thank-introducer', { ...received, outcome: { result: 'lost' as const, amount: null, currency: null, on: '2026-11-01', note: null } }, 'irena', 'thanks-anyway to introducer'],
    ['thank-introducer', { ...received, closedOn: '2026-11-01', closedWhy: 'no-need' as const }, 'irena', 'thanks-anyway to introducer'],
    // Nobody is asked before the other side is chosen.
    ['ask-prospect', { ...given, providerId: null }, 'agnes', 'open record'],
    ['ask-provider', { ...given, prospectId: null }, 'irena', 'open record'],
  ] as const)('%s', (kind, referral, personId, step) => expect(inShort(stepOf(item(kind, referral, personId)))).toBe(step));
  test('without a record one writes in own words; without a person there is their page', () => {
    expect([inShort(stepOf(item('report-on', null))), inShort(stepOf(item('report-on', null, 'gone', null)))]).toEqual(['write', 'open person']);
  });
});

describe('the way that fits', () => {
  test.each([
    [{ preferredContact: 'phone' as const }, 'ask-provider', 'phone'], [{ preferredContact: 'in-person' as const }, 'stay-in-touch', 'in-person'], [{ preferredContact: 'phone' as const }, 'thanks-letter', 'letter'],
    [{ emails: [], profileUrl: 'https://www.linkedin.com/in/irena' }, 'ask-provider', 'linkedin'],
  ] as const)('%j, %s: %s', (facts, kind, channel) => expect(channelOf(item(kind, given, 'irena', { ...irena, ...facts }))).toBe(channel));
});

test('what is typed is told with its day, way and words', () => {
  const due = item('report-on', received);
  expect(toldFrom({ form: 'moment', kind: 'reported' }, due, { on: '2026-11-24', channel: 'phone', by: 'me', text: '  It goes on. ' })).toEqual({ told: 'moment', moment: { kind: 'reported', on: '2026-11-24', personId: 'irena', channel: 'phone', text: 'It goes on.' } });
  expect(toldFrom({ form: 'contact' }, due, { on: '2026-11-24', channel: 'mail', by: 'them', text: '' })).toEqual({ told: 'contact', contact: { on: '2026-11-24', channel: 'mail', by: 'them', referralId: 'r2', note: null } });
});
