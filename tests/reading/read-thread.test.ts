// What the reader must find in a thread, by small threads that state one rule each; and the corpus that it never learned from as a floor.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MailAddress, MailThread } from '../../lib/domain/mail-thread.ts';
import { readThread } from '../../lib/reading/read-thread.ts';
import { isHeldOut, readCorpus } from '../commands/eval.ts';
import { scoreReadings } from '../commands/score.ts';

const address = (written: string): MailAddress => {
  const match = /^(.*?)\s*<(.+)>$/u.exec(written);
  return match ? { name: match[1] || null, email: match[2] ?? null } : { name: written, email: null };
};
const me = 'Me Self <me@own.example>';
const thread = (...messages: [from: string, to: string[], body: string][]): MailThread => ({
  host: 'gmail', threadId: 't', subject: 'a question', me: { name: 'Me Self', emails: ['me@own.example'] },
  messages: messages.map(([from, to, bodyText], i) => ({ id: `m${i + 1}`, sentAt: `2026-03-0${i + 1}T09:00:00+00:00`, from: address(from), to: to.map(address), cc: [], bodyText })),
});

describe('a thread that asks me for an introduction', async () => {
  const reading = await readThread(thread(['Ann Birch <ann@birch.example>', [me], 'Hi, could you introduce me to Carl Dunn? We need a new roof before October.\n\nAnn']));
  it('is an introduction request in which I am the introducer', () => expect([reading.kind, reading.direction]).toEqual(['introduction-request', 'given']));
  it('holds the asker to their own yes', () => expect(reading.consents).toMatchObject([{ party: 'prospect', decision: 'granted' }]));
  it('names the one who is sought', () => expect(reading.parties.map((party) => party.name)).toContain('Carl Dunn'));
});

describe('an offer that is answered', () => {
  const offer: [string, string[], string] = [me, ['Ann Birch <ann@birch.example>'], 'Ann, you said you need a roofer. I know a good one. Shall I put you in touch?'];
  it.each([
    ['Yes please, go ahead!', 'granted'],
    ['No thanks, we already have someone.', 'declined'],
    ['Let me think about it, I will let you know.', 'undecided'],
  ])('%s → %s', async (answer, decision) => {
    const reading = await readThread(thread(offer, ['Ann Birch <ann@birch.example>', [me], answer]));
    expect(reading.kind).toBe('consent-reply');
    expect(reading.consents).toMatchObject([{ party: 'prospect', decision }]);
  });
  it('is not granted by an automatic reply', async () => {
    const reading = await readThread(thread(offer, ['Ann Birch <ann@birch.example>', [me], 'Automatic reply: Yes! I am out of the office until Monday.']));
    expect([reading.kind, reading.consents]).toEqual(['consent-request', []]);
  });
  it('stays open where the question is answered with another', async () => expect((await readThread(thread(offer, ['Ann Birch <ann@birch.example>', [me], 'What does he charge?']))).consents).toEqual([]));
});

describe('a promotion', () => {
  it('is nobody’s referral', async () => expect((await readThread(thread(['Gym <news@gym.example>', [me], 'Refer a friend and get $20! Would you like to introduce a friend? Unsubscribe here.']))).kind).toBe('unrelated'));
});

describe('every quote', () => {
  const dir = resolve('tests/fixtures/corpus');
  it('stands in the new text of its message', async () => {
    expect(existsSync(dir)).toBe(true);
    for (const { file, reading } of await readCorpus(dir)) {
      const texts = new Map(reading?.texts.map(({ messageId, text }) => [messageId, text]));
      for (const { fact, messageId, quote } of reading?.evidence ?? []) expect(texts.get(messageId), `${file} ${fact}`).toContain(quote);
      for (const { messageId, quote } of reading?.doubtfulConsents ?? []) expect(texts.get(messageId), file).toContain(quote);
    }
  });
  it('keeps the held-out third of the corpus above the floor', async () => {
    const row = scoreReadings((await readCorpus(dir)).filter(({ file }) => isHeldOut(file))).rows.all;
    expect(row?.errors).toBe(0);
    expect(row?.language).toBeGreaterThanOrEqual(99);
    expect(row?.kind).toBeGreaterThanOrEqual(80);
    expect(row?.direction).toBeGreaterThanOrEqual(90);
    expect(row?.people).toBeGreaterThanOrEqual(89);
    expect(row?.roles).toBeGreaterThanOrEqual(79);
    expect(row?.outcome).toBeGreaterThanOrEqual(93);
    // The aim is none; a change must not add one.
    expect(row?.falseGrants).toBeLessThanOrEqual(1);
    expect(row?.unrelatedKept).toBe(0);
  });
});
