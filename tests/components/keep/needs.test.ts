// What wants looking at about backups and health, in which order, and when the day's page says so; sizes in words.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kept } from '../../../components/keep/keep-model.ts';
import { formatDay } from '../../../lib/i18n/days.ts';
import { sizeWords } from '../../../components/base/size-words.ts';
import { dayWords } from '../../../components/keep/keep-words.ts';
import { needsOf, newestOf, reminderOf } from '../../../components/keep/needs.ts';
import type { KeptCopy, OutsideBackup } from '../../../lib/domain/backup.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';

const NOW = Date.UTC(2026, 10, 26, 9);
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();
const copy = (days: number, verified = true): KeptCopy => ({ id: `c${days}`, at: daysAgo(days), why: 'weekly', bytes: 1, verifiedAt: verified ? daysAgo(days) : null, people: 1, referrals: 0, openFollowUps: 0, events: 1 });
const outside = (days: number): OutsideBackup => ({ at: daysAgo(days), way: 'folder', fileName: 'goen.goen', events: 1, bytes: 1, isSealed: false, verified: 'read-back' });
const well: Kept = {
  counts: { people: 1, referrals: 0, openFollowUps: 0, events: 500 }, copies: [copy(2)], room: null, way: 'folder', folder: { name: 'B', permission: 'granted' }, outside: outside(2), checked: null, isSealing: false, trouble: null, pages: 1, health: 'good',
};

beforeAll(() => loadLanguage('en', ['base'], ['en-GB']));

describe('needs', () => {
  test.each<[string, Partial<Kept>, readonly string[]]>([
    ['all is well', {}, []],
    ['a book in which nothing stands', { counts: { people: 0, referrals: 0, openFollowUps: 0, events: 0 }, copies: [], outside: null, way: 'here' }, []],
    ['no backup at all', { copies: [], outside: null, way: 'here' }, ['no-backup']],
    ['one that did not come back whole is none', { copies: [copy(1, false)], outside: null, way: 'here' }, ['no-backup']],
    ['only inside the browser', { outside: null, way: 'here' }, ['only-here']],
    ['two weeks old', { copies: [copy(15)], outside: outside(16) }, ['old-backup']],
    ['a folder that wants leave', { folder: { name: 'B', permission: 'ask' } }, ['ask-folder']],
    ['a folder that is gone', { folder: null }, ['ask-folder']],
    ['lost saves come first', { health: 'lost-saves', checked: { at: daysAgo(1), records: 3, isSound: false }, trouble: 'full' }, ['lost-saves', 'unsound', 'trouble']],
    ['what the folder says already is not said twice', { trouble: 'ask-folder', folder: { name: 'B', permission: 'ask' } }, ['ask-folder']],
  ])('%s', (_, facts, needs) => expect(needsOf({ ...well, ...facts }, NOW)).toEqual(needs));
  test('the newest is that of either', () => {
    expect(newestOf({ copies: [copy(0, false), copy(3)], outside: outside(2) })).toBe(daysAgo(2));
    expect(newestOf({ copies: [], outside: null })).toBeNull();
  });
  test('the day’s page says one thing, and nothing while the book is small', () => {
    expect(reminderOf({ ...well, outside: null, way: 'here' }, NOW)).toBe('only-here');
    expect(reminderOf({ ...well, copies: [copy(20)], outside: null, way: 'here' }, NOW)).toBe('old-backup');
    expect(reminderOf({ ...well, outside: null, way: 'here', counts: { ...well.counts, events: 20 } }, NOW)).toBeNull();
    expect(reminderOf(well, NOW)).toBeNull();
  });
});

test.each([[0, '0 byte'], [999, '999 byte'], [1500, '2 kB'], [12_700_000, '12.7 MB'], [3.2e9, '3.2 GB']])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
test('an instant is told by the day of this clock', () => {
  const local = new Date(2026, 10, 26, 0, 10);
  expect(dayWords(local.toISOString(), '2026-11-20')).toBe(formatDay('2026-11-26', 'day', '2026-11-20'));
});
