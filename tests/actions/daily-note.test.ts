// The daily note over a real book in memory: the number only, once a day however the clock moves and the browser stops, and woken for the next time.
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { planDaily, tellDaily, type NoteDoors } from '../../lib/actions/daily-note.ts';
import { addOwnNote } from '../../lib/actions/own-note.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { open, newId, oneOf, seeded } from '../store/memory-book.ts';
import { must } from './line.ts';

interface Browser {
  now: Date;
  allowed: boolean;
  /** Kept through a restart. */
  shown: readonly string[];
  wake: Date | null;
  readonly notes: { on: string; count: number }[];
  /** The worker dies at the nth thing it asks for. */
  dies: number;
}

async function stage(notifyAt: string | null = '09:00') {
  const browser: Browser = { now: new Date('2026-11-25T08:00:00'), allowed: true, shown: [], wake: null, notes: [], dies: Infinity };
  const book = await open();
  const tools = { book, newId, now: () => browser.now };
  must(await addOwnNote(tools, { text: 'Call Irena Novakova', dueOn: '2026-11-20', personId: null, referralId: null }));
  must(await changeSettings(tools, { notifyAt }));
  let line = Promise.resolve();
  const step = <T>(act: () => T) => async (): Promise<T> => { if (browser.dies-- <= 0) throw new Error('killed'); return act(); };
  const doors: NoteDoors = {
    alone: (act) => { const mine = line.then(act); line = mine.catch(() => undefined); return mine; },
    isAllowed: step(() => browser.allowed), shownDays: step(() => browser.shown),
    keepShownDays: (days) => step(() => { browser.shown = days; })(),
    show: (count) => step(() => { browser.notes.push({ on: dayOf(browser.now), count }); })(),
    wakeAt: (at) => step(() => { browser.wake = at; })(),
  };
  return { browser, tools, doors, tell: () => tellDaily(tools, doors) };
}
const at = (day: string, time: string): Date => new Date(`${day}T${time}:00`);

describe('one note a day', () => {
  test('comes at its time with the number, and is planned for the next day', async () => {
    const { browser, tell } = await stage();
    await tell();
    expect([browser.notes, browser.wake]).toEqual([[], at('2026-11-25', '09:00')]);
    browser.now = at('2026-11-25', '09:00');
    await tell();
    expect([browser.notes, browser.wake]).toEqual([[{ on: '2026-11-25', count: 1 }], at('2026-11-26', '09:00')]);
  });
  test('a browser that was closed at that time tells when it starts, and not again', async () => {
    const { browser, tell } = await stage();
    browser.now = at('2026-11-25', '14:20');
    await Promise.all([tell(), tell(), tell()]);
    browser.now = at('2026-11-25', '23:00');
    await tell();
    expect(browser.notes).toHaveLength(1);
  });
  test('nothing due, nothing said; nor where it is off, or the permission was taken back', async () => {
    const off = await stage(null);
    await off.tell();
    expect([off.browser.notes, off.browser.wake]).toEqual([[], null]);
    const denied = await stage();
    denied.browser.allowed = false;
    denied.browser.now = at('2026-11-25', '10:00');
    await denied.tell();
    expect([denied.browser.notes, denied.browser.wake, denied.browser.shown]).toEqual([[], null, []]);
    const early = await stage();
    early.browser.now = at('2026-11-19', '10:00');
    await early.tell();
    expect([early.browser.notes, early.browser.wake]).toEqual([[], at('2026-11-20', '09:00')]);
  });
  test('a worker killed before the note shows has told nothing, and tells nothing twice', async () => {
    for (let dies = 0; dies < 6; dies += 1) {
      const { browser, tell } = await stage();
      browser.now = at('2026-11-25', '09:00');
      browser.dies = dies;
      await tell().catch(() => undefined);
      browser.dies = Infinity;
      await tell();
      await tell();
      expect(browser.notes.length).toBeLessThanOrEqual(1);
    }
  });
  test('set after its time of the day it begins tomorrow', async () => {
    const { browser, tools, doors, tell } = await stage(null);
    browser.now = at('2026-11-25', '15:00');
    must(await changeSettings(tools, { notifyAt: '09:00' }));
    await planDaily(tools, doors, '09:00');
    await tell();
    expect([browser.notes, browser.wake]).toEqual([[], at('2026-11-26', '09:00')]);
    await planDaily(tools, doors, null);
    expect(browser.wake).toBeNull();
  });
  test('over 300 lives with clocks moved, restarts, kills and other times set, no calendar day has two', async () => {
    const random = seeded(7);
    let told = 0;
    for (let life = 0; life < 300; life += 1) {
      const { browser, tools, doors, tell } = await stage();
      for (let turn = 0; turn < 25; turn += 1) {
        browser.now = new Date(browser.now.getTime() + oneOf(random, [60, 600, 3_600, 86_400, 86_400, -3_600, -86_400, -2 * 86_400, 366 * 86_400, -366 * 86_400]) * 1_000);
        browser.dies = oneOf(random, [Infinity, Infinity, Infinity, 1, 3, 4]);
        const act = oneOf(random, [tell, tell, tell, async () => { must(await changeSettings(tools, { notifyAt: oneOf(random, ['00:00', '09:00', '23:59']) })); await planDaily(tools, doors, '09:00'); }]);
        await Promise.all([act().catch(() => undefined), tell().catch(() => undefined)]);
      }
      const days = browser.notes.map((note) => note.on);
      expect(new Set(days).size).toBe(days.length);
      told += days.length;
    }
    expect(told).toBeGreaterThan(300);
  });
});
