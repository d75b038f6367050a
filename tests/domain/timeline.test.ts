// One person's years in the order of days: everything once, with whom it was, what is ahead before all.
import { expect, test } from 'vitest';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { findLines, newestLineFirst, type TimelineFacts, type TimeLine } from '../../lib/domain/timeline.ts';
import { atOnce } from '../../lib/domain/at-once.ts';

const timelineOf = (facts: TimelineFacts): readonly TimeLine[] => [...atOnce(findLines(facts))].sort(newestLineFirst);

const person: Person = {
  ...emptyPerson('p'), contacts: { c: { id: 'c', on: '2026-03-02', recordedAt: '2026-03-02T09:00:00.000Z', channel: 'phone', by: 'both', referralId: 'r', note: null } },
  gifts: { g: { id: 'g', on: '2026-04-01', recordedAt: '', form: 'gift', what: 'Tea', referralId: null, minor: null, currency: null, note: null } },
};
const answer = (id: string, personId: string): Referral['optIns'][string] => ({ id, personId, about: 'introduction', towards: null, step: 'granted', on: '2026-02-02', recordedAt: '', channel: 'mail', covers: [], words: null, note: null });
const moment = (id: string, personId: string | null): Referral['moments'][string] => ({ id, kind: 'met', on: '2026-05-05', recordedAt: '', personId, channel: null, text: null });
const referral: Referral = { ...emptyReferral('r'), prospectId: 'p', providerId: 'x', capturedOn: '2026-02-01', introducedOn: '2026-02-20', closedOn: '2026-06-01', closedWhy: 'done', optIns: { a: answer('a', 'p'), b: answer('b', 'x') }, moments: { m: moment('m', 'p'), n: moment('n', 'x'), o: moment('o', null) } };
const due = (id: string, facts: Partial<FollowUp>): FollowUp => ({ id, revision: 1, updatedAt: '2026-06-02T', referralId: null, personId: 'p', kind: 'own-note', dueOn: '2027-01-01', state: 'open', since: null, note: null, ...facts });
const event = (id: string, facts: Partial<BookEvent>): BookEvent => ({ id, at: '2026-01-15T10:00:00.000Z-0000-d', device: 'd', operation: 'o', subject: { type: 'person', id: 'p' }, kind: 'added', ...facts });

test('all of it, newest first; nobody else’s answers and meetings; what is dropped or removed is left out', () => {
  const lines = timelineOf({ person, referrals: [referral, { ...referral, id: 'gone', removed: true }], followUps: [due('f', {}), due('d', { state: 'done', doneOn: '2026-06-02' }), due('x', { state: 'dropped' })], history: [event('e', {}), event('n', { kind: 'noted', put: { contacts: { c: null } } })] });
  expect(lines.map(({ day, fact, referral: of }) => `${day} ${fact.is}${of ? ' r' : ''}`)).toEqual([
    '2027-01-01 due', '2026-06-02 due', '2026-06-01 closed r', '2026-05-05 moment r', '2026-05-05 moment r', '2026-04-01 gift', '2026-03-02 contact r', '2026-02-20 introduced r', '2026-02-02 answer r', '2026-02-01 captured r', '2026-01-15 card',
  ]);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});
