// Every kind of fault, damage and race once or twice in a real Chromium; in the numbers of a night by `npm run faults`. Nothing acknowledged is lost, torn or doubled, no damage is silent.
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { damageFiles } from '../faults/damage-files.ts';
import { DAMAGES } from '../faults/damages.ts';
import { FAULTS } from '../faults/kinds.ts';
import { Outside } from '../faults/outside.ts';
import { runSchedules } from '../faults/schedules.ts';
import { inNewFolder, startSession, until } from '../faults/session.ts';

const TWICE = new Set(['browser', 'renderer', 'tab', 'worker']);
/** These begin with the end of the page's process, the others with the browser's. */
const BY_PAGE = new Set(['forgetting', 'backup']);
for (const [name, inject] of Object.entries(FAULTS)) {
  test(`${name}: nothing acknowledged is lost, torn or doubled`, async () => {
    const times = TWICE.has(name) ? 2 : 1;
    const tally = await inject({ times, saves: 20, from: BY_PAGE.has(name) ? 1 : 0 });
    expect(tally).toMatchObject({ faults: times, lost: 0, torn: 0, doubled: 0, alarms: 0 });
    expect(tally.acknowledged).toBeGreaterThan(0);
  });
}

test('damaged files: the book says so, and comes back from its backup', async () => {
  test.setTimeout(150_000);
  const tallies = await damageFiles(DAMAGES, 1);
  expect(tallies.map(({ kind, silent, notRestored }) => ({ kind, silent, notRestored }))).toEqual(DAMAGES.map(({ what }) => ({ kind: what, silent: 0, notRestored: 0 })));
  expect(tallies.reduce((sum, { told }) => sum + told.open + told.health + told.read + told.check, 0)).toBeGreaterThan(tallies.length / 2);
});

test('two to five pages at once: no update is lost, every refusal is told', async () => {
  const tally = await runSchedules({ inOnePage: 8, inTabs: 4 });
  expect(tally).toMatchObject({ schedules: 12, inTabs: 4, lostUpdates: 0, untoldConflicts: 0, torn: 0 });
  expect(tally.conflictsTold).toBeGreaterThan(0);
});

/** Where Chromium keeps the databases of the page: the log that is written now has the highest number. */
function cutLog(folder: string, bytes: number): void {
  const databases = join(folder, 'Default', 'IndexedDB');
  const [site = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
  const log = readdirSync(join(databases, site)).filter((name) => name.endsWith('.log')).sort().at(-1) ?? '';
  const path = join(databases, site, log);
  truncateSync(path, statSync(path).size - bytes);
}

test('a log torn in the middle of a save costs that save, says so, and takes nothing with it at the start after', async () => {
  await inNewFolder(async (folder) => {
    const outside = new Outside();
    const fill = (name: string): Promise<string> => window.faults.fill(name, 2);
    const first = await startSession(folder, outside);
    const page = await first.pageFor('book');
    for (const operation of ['a', 'b', 'c']) expect(await page.evaluate(fill, operation)).toBe('written');
    await until('the mark', () => outside.marks.get('book')?.events === 3);
    await first.kill();
    cutLog(folder, 1500);
    const second = await startSession(folder, outside);
    const shorter = await second.pageFor('book');
    expect(await shorter.evaluate(() => window.faults.book().health)).toBe('lost-saves');
    expect(await shorter.evaluate(fill, 'd')).toBe('written');
    await second.kill();
    const third = await startSession(folder, outside);
    const last = await third.pageFor('book');
    const again: Record<string, string> = {};
    for (const operation of ['a', 'b', 'c', 'd']) again[operation] = await last.evaluate(fill, operation);
    expect(again).toEqual({ a: 'repeated', b: 'repeated', c: 'written', d: 'repeated' });
    expect(await last.evaluate(() => window.faults.book().checkReplay())).toMatchObject({ torn: [], orphans: [], countersOff: [] });
    expect(await last.evaluate(() => window.faults.book().health)).toBe('lost-saves');
    await third.close();
  });
});
