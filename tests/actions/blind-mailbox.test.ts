// Introductions found in a mailbox that the reader never saw, among ordinary mail that looks alike: it stays at what was measured.
import { describe, expect, it } from 'vitest';
import { blindThreads, findBlind, LANGUAGES, scoreBlind } from '../mailbox/blind-mails.ts';

describe.each([['worked', { threads: 160, recall: 90, precision: 86 }], ['unread', { threads: 80, recall: 55, precision: 84 }]] as const)('%s', (part, { threads, recall, precision }) => {
  it('is as many introductions as ordinary threads, in each language', () => {
    const all = LANGUAGES.map((language) => blindThreads(part, language));
    expect(all.flat().length).toBe(threads);
    for (const one of all) {
      expect(one.filter(({ kind }) => kind === 'unrelated').length * 2).toBe(one.length);
      expect(one.every(({ thread }) => thread.messages.length > 0 && thread.messages.every(({ from, to, bodyText }) => from.email !== null && to.length > 0 && bodyText.length > 0))).toBe(true);
    }
  });
  it('is found', async () => {
    const score = scoreBlind(await findBlind(part));
    expect(score.recall, 'recall').toBeGreaterThanOrEqual(recall);
    expect(score.precision, 'precision').toBeGreaterThanOrEqual(precision);
  }, 60_000);
});
