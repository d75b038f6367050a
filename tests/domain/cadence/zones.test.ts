// No time zone moves a day: forty zones, twelve years, every day of them, against days counted another way.
import { afterAll, describe, expect, it } from 'vitest';
import { planReferral } from '../../../lib/domain/cadence/plan-referral.ts';
import { planReview } from '../../../lib/domain/cadence/plan-review.ts';
import { nextOpenDay, weekdayOf } from '../../../lib/domain/cadence/quiet-days.ts';
import { rhythmOf } from '../../../lib/domain/cadence/rhythm.ts';
import { rulesOf } from '../../../lib/domain/cadence/rules.ts';
import { addDays, dayOf, daysBetween, endOfWeek } from '../../../lib/domain/day.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { referral } from '../referrals.ts';
import type { Moment } from '../../../lib/domain/moment.ts';

/** Half and three-quarter hours, both sides of the date line, clocks that change at midnight, in Ramadan, by half an hour, and zones that changed their rules within these years. */
const ZONES = [
  'UTC', 'Europe/London', 'Europe/Rome', 'Europe/Moscow', 'Europe/Istanbul', 'Europe/Chisinau', 'Atlantic/Azores', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Juba', 'Africa/Lagos',
  'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tehran', 'Asia/Beirut', 'Asia/Gaza', 'Asia/Amman', 'Asia/Damascus', 'Asia/Almaty', 'Asia/Vladivostok', 'Asia/Kamchatka', 'Australia/Lord_Howe', 'Australia/Eucla', 'Australia/Sydney',
  'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Fiji', 'Pacific/Norfolk', 'Pacific/Pago_Pago', 'America/Asuncion', 'America/Santiago', 'America/Havana', 'America/St_Johns', 'America/Nuuk', 'America/Mexico_City', 'America/Los_Angeles',
] as const;
const [FIRST, LAST] = [2020, 2031];
const HOURS = [[0, 0], [0, 30], [2, 30], [12, 0], [23, 59]] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (n: number): string => String(n).padStart(2, '0');
/** All days from 2019 to 2033, one after the other as a calendar prints them; no date object is asked. */
const CALENDAR: readonly string[] = Array.from({ length: 15 }, (_, i) => 2019 + i).flatMap((year) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) => Array.from({ length }, (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`)));
const PLACE = new Map(CALENDAR.map((day, i) => [day, i]));
const onward = (day: string, days: number): string | undefined => CALENDAR[(PLACE.get(day) ?? NaN) + days];
/** 1 January 2019 was a Tuesday. */
const weekday = (day: string): number => ((PLACE.get(day) ?? NaN) + 2) % 7;
const YEARS = CALENDAR.filter((day) => Number(day.slice(0, 4)) >= FIRST && Number(day.slice(0, 4)) <= LAST);

const REVIEWS = CALENDAR.filter((day) => day.endsWith('-04-01') || day.endsWith('-10-01'));
const RULES = rulesOf(defaultSettings);

const moment = (kind: Moment['kind'], on: string): Moment => ({ id: kind, kind, on, recordedAt: '', personId: 'Ada', channel: null, text: null });
const quiet = { quietDays: [0, 6], holidays: {} };

/** What the rules say of one day, and what the calendar says. */
function wrongOn(day: string): readonly string[] {
  const wrong: string[] = [];
  const check = (what: string, found: string | number | undefined, expected: string | number | undefined): void => { if (found !== expected) wrong.push(`${what} ${day}: ${found} for ${expected}`); };
  for (const days of [0, 1, 4, 30, 90, 182, 365, -1, -28]) check(`add ${days}`, addDays(day, days), onward(day, days));
  check('between', daysBetween('2020-01-01', day), (PLACE.get(day) ?? NaN) - (PLACE.get('2020-01-01') ?? NaN));
  check('weekday', weekdayOf(day), weekday(day));
  check('week', endOfWeek(day), onward(day, (7 - weekday(day)) % 7));
  check('open', nextOpenDay(day, quiet), onward(day, weekday(day) === 6 ? 2 : weekday(day) === 0 ? 1 : 0));
  const record = referral({ direction: 'received', introducerId: 'Cy', providerId: 'me', capturedOn: day, introducedOn: day, thankedOn: day, moments: { met: moment('met', day) }, outcome: { result: 'won', amount: null, currency: null, on: day, note: null } });
  const planned = new Map(planReferral(record, { rules: RULES, people: new Map(), stored: new Map(), today: day }).map((one) => [one.kind, one.dueOn]));
  check('letter', planned.get('thanks-letter'), onward(day, 1));
  check('meeting', planned.get('thanks-meeting'), day);
  check('points', planned.get('open-points'), onward(day, 1));
  check('order', planned.get('report-order'), day);
  check('report', planned.get('report-on'), onward(day, 182));
  const rhythm = rhythmOf({ contacts: { c: { id: 'c', on: day, recordedAt: '', channel: 'mail', by: 'me', referralId: null, note: null } }, rhythm: { idealDays: 90, longestDays: 120 } }, day);
  check('ideal', rhythm.idealOn ?? undefined, onward(day, 90));
  check('longest', rhythm.longestOn ?? undefined, onward(day, 120));
  const next = planReview(defaultSettings, '2019-01-01', day).at(-1)?.dueOn;
  check('review', next, REVIEWS.find((one) => one > day));
  return wrong;
}

let [compared, wrong] = [0, 0];
const before = process.env['TZ'];
/** The wall clock of the zone, as the platform writes it. */
const wallClock = (zone: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory', numberingSystem: 'latn' });
  return (at) => format.format(at);
};

describe('in every zone', () => {
  it.each(ZONES)('%s', (zone) => {
    process.env['TZ'] = zone;
    try {
      // The machine really stands there: its clock is that of the zone in January and in July.
      for (const at of [new Date(Date.UTC(2024, 0, 15, 11, 40)), new Date(Date.UTC(2024, 6, 15, 11, 40))]) {
        const wall = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at).map(({ type, value }) => [type, value]));
        expect(`${two(at.getHours())}:${two(at.getMinutes())}`).toBe(`${wall['hour']}:${wall['minute']}`);
      }
      const asWritten = wallClock(zone);
      const found: string[] = [];
      for (const day of YEARS) {
        found.push(...wrongOn(day));
        for (const [hour, minute] of HOURS) {
          const at = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), hour, minute);
          if (dayOf(at) !== day && asWritten(at) === day) found.push(`${day} ${hour}:${minute} is ${dayOf(at)}`);
        }
        // Every six hours of the world's time, whatever the clocks do meanwhile.
        for (const hour of [0, 6, 12, 18]) {
          const at = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), hour));
          if (dayOf(at) !== asWritten(at)) found.push(`${at.toISOString()} is ${dayOf(at)} for ${asWritten(at)}`);
        }
        compared += 1;
      }
      wrong += found.length;
      expect(found).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
  it('a day that a whole country left out', () => {
    process.env['TZ'] = 'Pacific/Apia';
    try {
      expect(dayOf(new Date(Date.UTC(2011, 11, 30, 9, 30)))).toBe('2011-12-29');
      expect(dayOf(new Date(Date.UTC(2011, 11, 30, 10, 30)))).toBe('2011-12-31');
      expect([addDays('2011-12-29', 1), addDays('2011-12-29', 2), daysBetween('2011-12-29', '2011-12-31')]).toEqual(['2011-12-30', '2011-12-31', 2]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
  it('each of the twelve years has all its days', () => {
    expect(ZONES.length).toBe(40);
    expect(new Set(ZONES).size).toBe(40);
    expect(YEARS.length).toBe(12 * 365 + 3);
  });
});
afterAll(() => console.log(JSON.stringify({ zones: ZONES.length, years: LAST - FIRST + 1, days: compared, wrong })));
