// What is kept of held mails outside the book: ids alone, one entry for one mail, nothing once it went clean or was answered for.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addHeld, followHeld, forgetHeld, wentClean } from '../../lib/messaging/may-have-gone.ts';

const kept = new Map<string, string>();
const listeners = new Map<string, (event: object) => void>();
vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
vi.stubGlobal('addEventListener', (type: string, heard: (event: object) => void) => listeners.set(type, heard));
vi.stubGlobal('dispatchEvent', (event: Event) => listeners.get(event.type)?.(event));

const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 26, 9, minutes)).toISOString();
const mail = (minutes: number, readers = ['irena']) => ({ at: at(minutes), readers, told: ['agnes'] });
const now = (): readonly { readonly at: string }[] => {
  let found: readonly { readonly at: string }[] = [];
  followHeld((mails) => { found = mails; });
  return found;
};
beforeEach(() => kept.clear());

describe('a held mail', () => {
  it('is kept until it is answered for, which is told at once', () => {
    addHeld(mail(0));
    const heard: number[] = [];
    followHeld((mails) => heard.push(mails.length));
    forgetHeld(mail(0));
    expect(heard).toEqual([1, 0]);
    expect(kept.size).toBe(0);
  });
  it('held again soon after is one; much later it is another', () => {
    addHeld(mail(0));
    addHeld(mail(5));
    addHeld(mail(40));
    expect(now().map((one) => one.at)).toEqual([at(5), at(40)]);
  });
  it('that goes clean soon after to the same people is not asked about; to others, or later, it is', () => {
    addHeld(mail(0));
    wentClean(['paul'], new Date(at(1)));
    wentClean(['irena'], new Date(at(30)));
    expect(now()).toHaveLength(1);
    wentClean(['irena'], new Date(at(2)));
    expect(now()).toHaveLength(0);
  });
  it('of which what is kept was spoilt asks nothing', () => {
    kept.set('goen-held', '{');
    expect(now()).toEqual([]);
  });
});
