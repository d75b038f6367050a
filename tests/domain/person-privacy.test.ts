// What stewardship wrote down is covered by a person's rights: forgotten it is gone with them, given out it is theirs and nobody else's.
import { describe, expect, test } from 'vitest';
import type { BookEvent, EventIntent, Json } from '../../lib/domain/event.ts';
import { replay } from '../../lib/domain/event.ts';
import { forgetPerson } from '../../lib/domain/forget-person.ts';
import { personFile } from '../../lib/domain/person-file.ts';
import type { Referral } from '../../lib/domain/referral.ts';

let count = 0;
const told = (type: 'person' | 'referral', id: string, set: object, put: object = {}): BookEvent => {
  count += 1;
  const at = `2026-11-25T10:00:00.000Z-${count.toString(16).padStart(4, '0')}-d`;
  return { id: `e${String(count).padStart(4, '0')}`, at, device: 'd', operation: `o${count}`, subject: { type, id }, kind: 'noted', set: set as Record<string, Json>, put: put as NonNullable<EventIntent['put']> };
};
const entry = (id: string, facts: object): object => ({ [id]: { id, on: '2026-05-01', recordedAt: '2026-05-01T09:00:00Z', ...facts } });
const moment = (id: string, kind: string, personId: string | null, text: string | null): object => entry(id, { kind, personId, channel: 'phone', text });

const PRAISE = 'She put all our books in order within a week.';
function book(): readonly BookEvent[] {
  return [
    told('person', 'ada', { name: 'Agnes Wirral', company: 'Wirral Ceramics', ideal: { who: 'Potters with a shop of their own', problems: ['books'], triggers: ['kiln'], notFor: null }, source: { kind: 'client', gain: null, ask: 'Call Irena Novakova first', steps: [], tools: [], nextAskOn: '2026-09-01', mostAsksPerYear: 2, notes: 'prefers the morning' }, rhythm: { idealDays: 60, longestDays: 90 } },
      { contacts: entry('c1', { channel: 'phone', by: 'both', referralId: 'r1', note: 'Talked of the new kiln and of Irena' }), gifts: entry('g1', { form: 'gift', what: 'A tea bowl from the autumn market', referralId: 'r1', minor: 2_000, currency: 'GBP', note: null }), praise: entry('p1', { words: PRAISE, referralId: 'r1', of: 'irena', leave: 'granted', leaveOn: '2026-05-02', signedAs: 'A. W., Leeds' }) }),
    told('person', 'irena', { name: 'Irena Novakova', emails: ['irena@ledgerline.example'], notes: 'Met at the fair with Agnes', pause: { on: '2026-06-01', why: 'Agnes Wirral waited for three weeks', referralIds: ['r1'], until: null } }),
    told('person', 'tom', { name: 'Tom Ash', notes: 'Agnes Wirral is his cousin.' }, { contacts: entry('c2', { channel: 'mail', by: 'me', referralId: null, note: 'He greets Agnes Wirral' }) }),
    told('referral', 'r0', { introducerId: 'tom', direction: 'received', prospectId: 'bo', providerId: 'me', topic: 'First', need: 'a website' }),
    told('referral', 'r1', { introducerId: 'tom', direction: 'given', prospectId: 'ada', providerId: 'irena', topic: 'Books', need: 'Bookkeeping', tie: 'Agnes Wirral, from school', cameFromId: 'r0', business: 'accounts', endedOn: null, outcome: { result: 'won', amount: 120_000, currency: 'GBP', on: '2026-05-01', note: 'by phone' } },
      { moments: { ...moment('m1', 'client-word', 'ada', PRAISE), ...moment('m2', 'provider-word', 'irena', 'The receipts came in a shoebox.'), ...moment('m3', 'order', null, 'Agnes called Irena by phone'), ...moment('m4', 'complaint', null, 'The first statement was late.'), ...moment('m6', 'delivery-told', 'ada', 's1'), ...moment('m7', 'reviewed', 'ada', '2026-04') }, worth: { w1: { id: 'w1', on: '2026-06-01', minor: 5_000, currency: 'EUR', note: 'for Agnes' } }, deliverySteps: { s1: { id: 's1', what: 'Statement to Agnes Wirral', dueOn: '2026-06-10' } } }),
    told('referral', 'r2', { introducerId: 'me', direction: 'given', prospectId: 'bo', providerId: 'tom', topic: 'Roof', need: 'x', cameFromId: 'r1' }, { moments: moment('m5', 'provider-word', 'tom', 'Agnes Wirral told me of it') }),
  ];
}
const after = (personId: string): readonly BookEvent[] => {
  const events = book();
  const { changed } = forgetPerson(events, personId, '2026-11-25');
  return events.flatMap((event) => { const now = changed.get(event.id); return now === undefined ? [event] : now === null ? [] : [now]; });
};
const rowIn = (events: readonly BookEvent[], id: string): Referral => replay(events.filter((event) => event.subject.id === id)) as unknown as Referral;

describe('forgotten', () => {
  test('the client: her words, gifts, contacts, plan and ideal are gone, and what names her elsewhere', () => {
    const left = after('ada');
    const text = JSON.stringify(left);
    for (const gone of ['Agnes', 'Wirral', PRAISE, 'tea bowl', 'new kiln', 'prefers the morning', 'Potters', 'The first statement', 'shoebox at']) expect(text).not.toContain(gone);
    const r1 = rowIn(left, 'r1');
    expect(r1.moments['m1']).toMatchObject({ kind: 'client-word', on: '2026-05-01', personId: 'ada', channel: 'phone', text: null });
    expect(r1.moments['m4']?.text).toBeNull();
    expect([r1.moments['m6']?.text, r1.moments['m7']?.text]).toEqual(['s1', '2026-04']);
    expect(r1.moments['m3']?.text).toBe('… called Irena by phone');
    expect(r1.moments['m2']?.text).toBe('The receipts came in a shoebox.');
    expect(r1.deliverySteps['s1']).toMatchObject({ what: 'Statement to …', dueOn: '2026-06-10' });
    expect(rowIn(left, 'r2').moments['m5']?.text).toBe('… told me of it');
  });
  test('the chain survives, and so do amounts, the kind of business and the days', () => {
    const left = after('ada');
    expect(rowIn(left, 'r1')).toMatchObject({ cameFromId: 'r0', business: 'accounts', worth: { w1: { minor: 5_000, currency: 'EUR', note: 'for …' } }, outcome: { amount: 120_000, note: 'by phone' } });
    expect(rowIn(left, 'r2').cameFromId).toBe('r1');
  });
  test('the provider: the client’s words stay, what they say of the provider does not', () => {
    const left = after('irena');
    expect(JSON.stringify(left)).not.toMatch(/Irena|Novakova|ledgerline|shoebox|three weeks/u);
    expect(rowIn(left, 'r1').moments['m1']?.text).toBe(PRAISE);
    const ada = replay(left.filter((event) => event.subject.id === 'ada')) as unknown as { source: { ask: string }; praise: object };
    expect([ada.source.ask, ada.praise]).toEqual(['Call … first', entry('p1', { words: PRAISE, referralId: 'r1', of: 'irena', leave: 'granted', leaveOn: '2026-05-02', signedAs: 'A. W., Leeds' })]);
  });
  test('channels and kinds are nobody’s words: “by phone” stays where a contact by phone went', () => {
    expect(rowIn(after('ada'), 'r1').outcome?.note).toBe('by phone');
  });
});

describe('given out', () => {
  const fileOf = (id: string): string => JSON.stringify(personFile(book(), id));
  test('the client: her words, what she was given and the amounts of her business; nothing of the provider', () => {
    const text = fileOf('ada');
    for (const hers of [PRAISE, 'tea bowl', 'new kiln', 'Potters', '"minor":5000', '"amount":120000', 'The first statement was late.']) expect(text).toContain(hers);
    for (const theirs of ['Irena', 'Novakova', 'shoebox']) expect(text).not.toContain(theirs);
  });
  test('the provider: her own word and that referrals are paused, not whose complaint it was', () => {
    const text = fileOf('irena');
    for (const hers of ['shoebox', 'waited for three weeks', 'Met at the fair', '"minor":5000']) expect(text).toContain(hers);
    for (const theirs of ['Agnes', 'Wirral', PRAISE, 'tea bowl', 'The first statement']) expect(text).not.toContain(theirs);
  });
  test('the introducer: that it became business, never what it was worth, nor the delivery', () => {
    const text = fileOf('tom');
    expect(text).toContain('"result":"won"');
    for (const theirs of ['120000', '"minor":5000', 'Statement', PRAISE, 'shoebox', 'Agnes', 'Irena', 'The first statement']) expect(text).not.toContain(theirs);
  });
  test('which other referral it came from is told to whoever is in both', () => {
    const rootOf = (id: string): unknown => personFile(book(), id).referrals.find((row) => row.id === 'r1')?.['cameFromId'];
    expect([rootOf('tom'), rootOf('ada')]).toEqual(['r0', null]);
  });
});
