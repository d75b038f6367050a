// How two are introduced by default: as they like to be reached, and what was begun is ended first.
import { describe, expect, it } from 'vitest';
import type { IntroductionWay } from '../../lib/domain/draft.ts';
import type { Person } from '../../lib/domain/person.ts';
import { firstToMove, startingWay, wayFor } from '../../lib/drafting/introduction-way.ts';
import { bothYes, entry, given, ledger, person } from './people-of-a-tale.ts';

type Liked = Person['preferredContact'];
const two = (prospect: Partial<Person>, provider: Partial<Person> = {}): Person[] => [person('prospect', prospect), person('provider', provider)];

describe('the way', () => {
  it.each<[Liked, Liked, IntroductionWay]>([
    ['phone', null, 'phone'], ['linkedin', null, 'linkedin'], ['in-person', null, 'meeting'], ['video-call', null, 'meeting'], ['email', null, 'plain'], ['messenger', null, 'plain'], [null, null, 'plain'],
    [null, 'phone', 'phone'], [null, 'linkedin', 'linkedin'], [null, 'video-call', 'meeting'], ['email', 'phone', 'plain'], ['phone', 'linkedin', 'phone'],
  ])('of those who like %s and %s is %s', (prospect, provider, way) => expect(wayFor(given(), two({ preferredContact: prospect }, { preferredContact: provider }))).toBe(way));

  it.each<[string, Parameters<typeof given>[0], IntroductionWay | null, IntroductionWay | null, IntroductionWay]>([
    ['what they like', {}, null, null, 'phone'],
    ['what was chosen before', {}, 'meeting', null, 'meeting'],
    ['what was chosen before, beside LinkedIn too', {}, 'plain', 'linkedin', 'plain'],
    ['whoever is in the open conversation', {}, null, 'linkedin-provider', 'linkedin-provider'],
    ['of the LinkedIn texts, the one for the open conversation', {}, 'linkedin', 'linkedin-prospect', 'linkedin-prospect'],
    ['the other half of what was begun', { introducedTo: { prospect: 'provider' } }, 'plain', 'linkedin-prospect', 'linkedin-provider'],
    ['not the half that told of somebody else', { introducedTo: { prospect: 'former' } }, null, null, 'phone'],
    ['neither half once both were told', { introducedTo: { prospect: 'provider', provider: 'prospect' } }, null, null, 'phone'],
  ])('begins with %s', (_case, facts, chosen, here, way) => expect(startingWay({ referral: given(facts), people: two({ preferredContact: 'phone' }), chosen, here })).toBe(way));
});

describe('the one who calls', () => {
  const covered = given({ optIns: bothYes });
  const nameOnly = given({ optIns: { ...bothYes, ...ledger(entry('prospect', 'granted', '2026-03-14', { covers: ['name'] })) } });
  it.each<[string, Person[], typeof covered, 'prospect' | 'provider']>([
    ['is the provider', two({}), covered, 'provider'],
    ['calls whoever likes the phone', two({}, { preferredContact: 'phone' }), covered, 'prospect'],
    ['calls the one in need where both do', two({ preferredContact: 'phone' }, { preferredContact: 'phone' }), covered, 'provider'],
    ['calls the number that is known', two({ preferredContact: 'phone' }, { phones: ['1'] }), covered, 'prospect'],
    ['calls the number that may be told', two({ phones: ['2'] }, { phones: ['1'] }), nameOnly, 'prospect'],
  ])('%s', (_case, people, referral, first) => expect(firstToMove('phone', referral, people)).toBe(first));
  it('matters for the phone alone', () => expect(firstToMove('plain', covered, two({}, { preferredContact: 'phone' }))).toBe('provider'));
});
