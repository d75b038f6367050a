// The time a message's id bears counts as long as the clock on the page can be its clock in some zone.
import { describe, expect, it } from 'vitest';
import { instantOf, mailboxOf, messageIdOf, sentAt, zoneShowing, type Zone } from '../../../lib/hosts/linkedin/message-instant.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const zone = (minutes: number): Zone => ({ offsetAtLocal: () => minutes, offsetAtInstant: () => minutes });
const idFor = (ms: number): string => `2-${Buffer.from(`${ms}b59644-004&MWJm`).toString('base64')}`;
const at = Date.parse('2026-05-04T08:02:13Z');
const day = { year: 2026, month: 5, day: 4 };

describe('ids', () => {
  it('are read out of the urn', () => {
    expect(messageIdOf('urn:li:msg_message:(urn:li:fsd_profile:ACoAABcdEf,2-MTc3==)')).toBe('2-MTc3==');
    expect(mailboxOf('urn:li:msg_message:(urn:li:fsd_profile:ACoAABcdEf,2-MTc3==)')).toBe('ACoAABcdEf');
    expect(messageIdOf('urn:li:something')).toBeNull();
  });
  it('bear a time, or none', () => {
    expect(instantOf(idFor(at), now)).toBe(at);
    for (const id of ['2-', '2-!!!', '2-aGVsbG8=', idFor(now + 3_600_000), idFor(1), '']) expect(instantOf(id, now)).toBeNull();
  });
});

describe('sentAt', () => {
  it.each([
    [{ instant: at, day, clock: { hour: 9, minute: 2 } }, zone(60), '2026-05-04T09:02:13+01:00'],
    [{ instant: at, day, clock: null }, zone(120), '2026-05-04T10:02:13+02:00'],
    [{ instant: at, day: null, clock: null }, zone(-210), '2026-05-04T04:32:13-03:30'],
    [{ instant: null, day, clock: { hour: 9, minute: 2 } }, zone(540), '2026-05-04T09:02:00+09:00'],
    [{ instant: at, day, clock: { hour: 9, minute: 7 } }, zone(60), null],
    [{ instant: at, day: { ...day, day: 5 }, clock: { hour: 9, minute: 2 } }, zone(60), null],
    [{ instant: null, day, clock: null }, zone(60), null],
    [{ instant: null, day: null, clock: { hour: 9, minute: 2 } }, zone(60), null],
  ] as const)('%#', (known, where, wanted) => expect(sentAt(known, where)).toBe(wanted));

  it('takes the zone that the page writes its clocks in', () => {
    expect(sentAt({ instant: at, day, clock: { hour: 17, minute: 2 } }, zoneShowing(at, { hour: 17, minute: 2 }, zone(0)))).toBe('2026-05-04T17:02:13+09:00');
    expect(sentAt({ instant: at, day, clock: { hour: 13, minute: 32 } }, zoneShowing(at, { hour: 13, minute: 32 }, zone(0)))).toBe('2026-05-04T13:32:13+05:30');
    expect(sentAt({ instant: at, day, clock: { hour: 9, minute: 7 } }, zoneShowing(at, { hour: 9, minute: 7 }, zone(60)))).toBeNull();
  });
});
