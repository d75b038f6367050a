// A book that is lost comes back from its newest copy or from a file; what fails leaves the way open, and says so.
import { describe, expect, test, vi } from 'vitest';
import { createLost, type CopySeen, type LostDoors } from '../../../components/lost/lost-model.ts';
import { until } from '../../until.ts';

const copy: CopySeen = { id: 'c1', at: '2026-11-20T08:00:00.000Z', people: 3, referrals: 2, events: 40, verifiedAt: '2026-11-20T08:00:00.000Z' };
const done = { ok: true, value: null } as const;
const doors = (given: Partial<LostDoors> = {}) => ({
  newest: async () => copy, restore: async () => done, restoreFile: async () => done, ...given, reload: vi.fn<() => void>(),
});
const file = new Blob(['x']);

describe('the newest copy', () => {
  test('is brought back, and the page begins anew', async () => {
    const restore = vi.fn(async () => done);
    const outside = doors({ restore });
    const lost = createLost(outside);
    expect(lost.newest.value).toBeUndefined();
    await until(() => expect(lost.newest.value).toEqual(copy));
    await lost.bringBack();
    expect(restore.mock.calls).toEqual([['c1']]);
    expect(outside.reload).toHaveBeenCalledTimes(1);
    expect(lost.busy.value, 'until the page is gone').toBe(true);
  });
  test.each([
    ['that fails', async () => ({ ok: false, reason: 'damaged' }) as const, 'damaged'],
    ['that throws', async () => Promise.reject(new Error('gone')), 'broken'],
  ])('%s leaves the page as it is, and can be tried again', async (_, restore, reason) => {
    const outside = doors({ restore });
    const lost = createLost(outside);
    await until(() => expect(lost.newest.value).toEqual(copy));
    await lost.bringBack();
    expect([lost.failed.value, lost.busy.value]).toEqual([reason, false]);
    expect(outside.reload).not.toHaveBeenCalled();
  });
  test.each([['is none', async () => null], ['cannot be looked for', async () => Promise.reject(new Error('no'))]])('%s: a file is left', async (_, newest) => {
    const restore = vi.fn(async () => done);
    const lost = createLost(doors({ newest, restore }));
    await until(() => expect(lost.newest.value).toBeNull());
    await lost.bringBack();
    expect(restore).not.toHaveBeenCalled();
  });
  test('is brought back once, however often it is pressed', async () => {
    const restore = vi.fn(() => new Promise<typeof done>(() => undefined));
    const lost = createLost(doors({ restore }));
    await until(() => expect(lost.newest.value).toEqual(copy));
    void lost.bringBack();
    void lost.bringBack();
    await lost.chooseFile(file);
    expect(restore).toHaveBeenCalledTimes(1);
  });
});

describe('a file', () => {
  test('that is sealed asks for its passphrase, and again after a wrong one', async () => {
    const given: (string | null)[] = [];
    const outside = doors({
      async restoreFile(_, passphrase) {
        given.push(passphrase);
        return passphrase === 'right' ? done : { ok: false, reason: passphrase === null ? 'passphrase-wanted' : 'passphrase-wrong' };
      },
    });
    const lost = createLost(outside);
    await lost.chooseFile(file);
    expect([lost.sealed.value, lost.failed.value]).toEqual([file, null]);
    await lost.openSealed('wrong');
    expect([lost.sealed.value, lost.failed.value]).toEqual([file, 'passphrase-wrong']);
    await lost.openSealed('right');
    expect([given, lost.sealed.value]).toEqual([[null, 'wrong', 'right'], null]);
    expect(outside.reload).toHaveBeenCalledTimes(1);
  });
  test('that is none says so', async () => {
    const outside = doors({ restoreFile: async () => ({ ok: false, reason: 'not-a-backup' }) });
    const lost = createLost(outside);
    await lost.chooseFile(file);
    expect([lost.failed.value, lost.sealed.value]).toEqual(['not-a-backup', null]);
    expect(outside.reload).not.toHaveBeenCalled();
  });
});
