// The reader on hostile input: time grows with length and not faster, nothing crashes, every quote is in the new text. Seeded, so that a failure comes back.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { readThread } from '../../lib/reading/read-thread.ts';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';

const person = (name: string): { name: string; email: string } => ({ name, email: `${name.toLowerCase().replace(/\W/gu, '') || 'x'}@x.example` });
const threadOf = (...bodies: string[]): MailThread => ({
  host: 'gmail', threadId: 't', subject: 's', me: { name: 'Me Self', emails: ['meself@x.example'] },
  messages: bodies.map((bodyText, i) => ({ id: `m${i}`, sentAt: '2026-03-02T09:00:00+00:00', from: person(i % 2 ? 'Me Self' : 'Ann Birch'), to: [person(i % 2 ? 'Ann Birch' : 'Me Self')], cc: [], bodyText })),
});
const timeOf = async (work: () => unknown): Promise<number> => {
  let best = Infinity;
  for (let n = 0; n < 5; n++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const ATTACKS: readonly [string, (n: number) => string][] = [
  ['one long line of letters', (n) => 'a'.repeat(n)],
  ['one long line of words', (n) => 'could you introduce me '.repeat(n / 22)],
  ['one long line of spaces', (n) => `a${' '.repeat(n)}b`],
  ['line breaks', (n) => '\n'.repeat(n)],
  ['quote marks', (n) => '> '.repeat(n / 2)],
  ['quoted lines', (n) => '> On Mon, 2 Mar 2026, Ann wrote:\n'.repeat(n / 33)],
  ['headers', (n) => 'From: a <a@b.example>\nSent: x\n'.repeat(n / 30)],
  ['digits', (n) => '0123 '.repeat(n / 5)],
  ['amounts', (n) => '£1,000 - '.repeat(n / 9)],
  ['capitals', (n) => 'Ann Birch '.repeat(n / 10)],
  ['dots', (n) => '. '.repeat(n / 2)],
  ['brackets', (n) => '('.repeat(n)],
  ['at signs', (n) => 'a@b.'.repeat(n / 4)],
  ['kanji', (n) => '山田様の紹介'.repeat(n / 6)],
  ['Cyrillic', (n) => 'не могли бы вы познакомить '.repeat(n / 27)],
];

describe('time', () => {
  it.each(ATTACKS)('grows no faster than the text: %s', async (_, make) => {
    await readThread(threadOf(make(2000)));
    const once = await timeOf(() => readThread(threadOf(make(20_000))));
    const twice = await timeOf(() => readThread(threadOf(make(40_000))));
    // Below a few milliseconds the clock, not the work, is measured.
    expect(twice).toBeLessThan(Math.max(once * 2.5, once + 25));
  });
  it('grows no faster than deeply nested HTML', async () => {
    const nest = (n: number): string => '<div><blockquote>'.repeat(n) + 'x' + '</p></div>'.repeat(n);
    htmlToText(nest(500));
    const once = await timeOf(() => htmlToText(nest(10_000)));
    const twice = await timeOf(() => htmlToText(nest(20_000)));
    expect(twice).toBeLessThan(Math.max(once * 2.5, once + 25));
  });
});

/** A small seeded generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const corpus = resolve('tests/fixtures/corpus/threads');
const seeds = readdirSync(corpus).flatMap((language) => readdirSync(join(corpus, language)).slice(0, 12).map((file) => (JSON.parse(readFileSync(join(corpus, language, file), 'utf8')) as { thread: MailThread }).thread));
const PIECES = ['> ', '\n', '\n\n', 'On Mon wrote:', 'From: ', '-- \n', '£2-3k', '(((', '<b>', '\u0000', '\ud800', '\u202e', '👪🏽', 'ＴＥＬ', '+44 ', '様', '「', '。', 'если', '@', '://', '\t', '"', '1,2,3.4.5', '-----Original Message-----\n'];

function mangle(body: string, next: () => number): string {
  let text = body;
  for (let n = 0; n < 4; n++) {
    const at = Math.floor(next() * (text.length + 1));
    const to = Math.min(text.length, at + Math.floor(next() * 40));
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
    switch (Math.floor(next() * 4)) {
      case 0: text = text.slice(0, at) + piece.repeat(1 + Math.floor(next() * 30)) + text.slice(at); break;
      case 1: text = text.slice(0, at) + text.slice(to); break;
      case 2: text = text.slice(at) + text.slice(0, at); break;
      default: text = text.slice(0, to) + text.slice(at, to).repeat(3) + text.slice(to);
    }
  }
  return text;
}

describe('harmed threads', () => {
  const runs = Number(process.env.READER_FUZZ ?? 400);
  it(`are read without a crash or a hang, every quote in the new text (${runs} runs)`, { timeout: 3_600_000 }, async () => {
    const next = random(20261125);
    let slowest = 0;
    for (let run = 0; run < runs; run++) {
      const seed = seeds[Math.floor(next() * seeds.length)];
      if (!seed) continue;
      const thread = { ...seed, messages: seed.messages.map((message) => ({ ...message, bodyText: mangle(message.bodyText, next) })) };
      const start = performance.now();
      let reading = await readThread(thread);
      let took = performance.now() - start;
      // Another process may have held the processor: a hang hangs every time.
      for (let n = 0; n < 4 && took > 100; n++) {
        const again = performance.now();
        reading = await readThread(thread);
        took = performance.now() - again;
      }
      slowest = Math.max(slowest, took);
      const texts = new Map(reading.texts.map(({ messageId, text }) => [messageId, text]));
      const quotes = [...reading.evidence, ...reading.consents, ...(reading.need ? [reading.need] : [])];
      for (const { messageId, quote } of quotes) if (!texts.get(messageId)?.includes(quote)) throw new Error(`run ${run}: a quote that is not in the new text: ${JSON.stringify(quote)}`);
    }
    expect(slowest).toBeLessThan(100);
  });
});
