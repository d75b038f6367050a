// Which mails are offered when, the nearest first.
import { describe, expect, it } from 'vitest';
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import type { Outcome, Referral } from '../../lib/domain/referral.ts';
import { kindsFor } from '../../lib/drafting/kinds-for.ts';
import { bothYes, entry, given, ledger, mayTell, received, settings, TODAY } from './people-of-a-tale.ts';

const offered = (referral: Referral): string[] =>
  kindsFor(referral, settings(), TODAY).map(({ kind, readers }) => [kind, ...readers].join(' ')).filter((one) => !['forwardable', 'information', 'partner'].includes(one));
const step = (side: 'prospect' | 'provider', taken: OptInEntry['step']): Referral['optIns'] => ledger(entry(side, taken, '2026-03-10'));
const outcome = (result: Outcome['result']): Outcome => ({ result, amount: null, currency: null, on: TODAY, note: null });

describe('as the introducer', () => {
  it.each<[string, Partial<Referral>, string[]]>([
    ['nobody asked', {}, ['optin-prospect prospect', 'optin-provider provider', 'decline prospect']],
    ['the prospect asked', { optIns: step('prospect', 'asked') }, ['optin-provider provider', 'chaser prospect', 'not-now provider', 'decline prospect']],
    ['the prospect said yes', { optIns: step('prospect', 'granted') }, ['optin-provider provider', 'decline prospect']],
    ['only the provider is awaited', { optIns: { ...step('prospect', 'granted'), ...step('provider', 'asked') } }, ['chaser provider', 'not-now prospect', 'decline prospect']],
    ['the provider was reminded: no second reminder', { optIns: { ...step('prospect', 'granted'), ...ledger(entry('provider', 'asked', '2026-03-10'), entry('provider', 'asked', '2026-03-15')) } }, ['not-now prospect', 'decline prospect']],
    ['both asked', { optIns: { ...step('prospect', 'asked'), ...step('provider', 'asked') } }, ['chaser prospect', 'chaser provider', 'not-now prospect', 'not-now provider', 'decline prospect']],
    ['both said yes', { optIns: bothYes }, ['introduction prospect provider']],
    ['the provider said no', { optIns: step('provider', 'declined') }, ['decline prospect', 'not-now prospect']],
    ['the prospect said no before the provider was asked', { optIns: step('prospect', 'declined') }, []],
    ['the prospect took it back', { optIns: { ...bothYes, ...ledger(entry('prospect', 'withdrawn', '2026-03-14')) } }, ['decline provider', 'not-now provider']],
    ['both said no', { optIns: { ...step('prospect', 'declined'), ...step('provider', 'declined') } }, []],
    ['introduced', { optIns: bothYes, introducedOn: '2026-03-01' }, ['ask-provider provider', 'ask-client prospect', 'pause provider']],
    ['it went well', { optIns: bothYes, introducedOn: '2026-03-01', outcome: outcome('won') }, ['ask-provider provider', 'ask-client prospect', 'testimonial prospect', 'pause provider']],
    ['it went badly', { optIns: bothYes, introducedOn: '2026-03-01', outcome: outcome('problem') }, ['ask-provider provider', 'ask-client prospect', 'apology prospect', 'pause provider']],
    ['a provider still unknown', { providerId: null }, ['optin-prospect prospect', 'decline prospect']],
  ])('%s', (_case, more, expected) => expect(offered(given(more))).toEqual(expected));
});

describe('as a party', () => {
  it.each<[string, Partial<Referral>, string[]]>([
    ['just introduced', {}, ['thanks introducer', 'third-consent prospect', 'thanks-letter introducer']],
    ['thanked', { thankedOn: TODAY }, ['third-consent prospect', 'thanks-letter introducer']],
    ['a date, but nobody may be told', { thankedOn: TODAY, appointment: '2026-03-24' }, ['third-consent prospect', 'thanks-letter introducer']],
    ['a date, and it may be told', { thankedOn: TODAY, appointment: '2026-03-24', optIns: mayTell }, ['progress introducer', 'thanks-letter introducer']],
    ['it came to nothing', { thankedOn: TODAY, outcome: outcome('lost') }, ['thanks-anyway introducer', 'thanks-letter introducer']],
    ['won, may be told', { thankedOn: TODAY, optIns: mayTell, introducedOn: '2026-02-20', outcome: outcome('won') }, ['progress introducer', 'delivery prospect', 'testimonial prospect', 'ask-introductions prospect', 'thanks-letter introducer']],
    ['won, half a year ago', { thankedOn: TODAY, optIns: mayTell, introducedOn: '2025-09-20', outcome: outcome('won') }, ['progress introducer', 'report introducer', 'delivery prospect', 'testimonial prospect', 'ask-introductions prospect', 'thanks-letter introducer']],
    ['a problem', { thankedOn: TODAY, optIns: mayTell, outcome: outcome('problem') }, ['progress introducer', 'apology prospect', 'thanks-letter introducer']],
    ['as the one in need', { prospectId: 'me', providerId: 'provider' }, ['thanks introducer', 'thanks-letter introducer']],
  ])('%s', (_case, more, expected) => expect(offered(received(more))).toEqual(expected));
});

it('offers the note to pass on, and what is useful, at any time', () => {
  for (const referral of [given(), received(), given({ closedOn: TODAY, closedWhy: 'done' })])
    expect(kindsFor(referral, settings()).slice(-3)).toEqual([{ kind: 'forwardable', readers: [] }, { kind: 'information', readers: [] }, { kind: 'partner', readers: [] }]);
});
