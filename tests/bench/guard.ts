// How long a draft takes from the record to the guard's answer, with twenty people hidden; how time grows with the text; what a very long one costs.
import { readFileSync, readdirSync } from 'node:fs';
import type { GuardedText } from '../../lib/domain/draft.ts';
import { composeDraft } from '../../lib/drafting/compose-draft.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { findDisclosures } from '../../lib/drafting/guard/find-disclosures.ts';
import { fullTales } from '../drafting/full-tales.ts';
import { crowd, pieces } from '../drafting/guard/hostile-pieces.ts';
import { given, person, settings, TODAY } from '../drafting/people-of-a-tale.ts';
import { quantile } from './figures.ts';
import { benchGrowth, text, type Growth } from './linear.ts';

const threads = new URL('../fixtures/corpus/threads/', import.meta.url);
const reader = [{ name: 'Ann Birch', emails: ['ann@birch.example'] }];
const round = (x: number): number => Number(x.toPrecision(3));

/** Mail of the corpus, one after the other: words that no draft before had. */
function mailsOf(language: string): string {
  const folder = new URL(`${language}/`, threads);
  return readdirSync(folder).flatMap((file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { thread: { messages: { bodyText: string }[] } }).thread.messages.map(({ bodyText }) => bodyText)).join('\n');
}
const guarded = (bodyText: string, quotedText = ''): GuardedText => ({ to: ['ann@birch.example'], cc: [], bcc: [], subject: 'Your question', bodyText, quotedText, attachments: [] });

/** Of the processor, so that whoever else uses the machine counts for nothing. */
function timed(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

interface Times {
  readonly median: number;
  readonly p95: number;
  readonly n: number;
  readonly unit: string;
  readonly limit: string;
}
const timesOf = (all: readonly number[], limit: string): Times => ({ median: round(quantile(all, 0.5)), p95: round(quantile(all, 0.95)), n: all.length, unit: 'ms of the processor', limit });

/** Composed, then guarded with its reader's own words behind it: 1,500 characters, other ones each time. */
async function benchUsual(rounds: number): Promise<Times & { first: number }> {
  const all: number[] = [];
  let first = 0;
  for (const language of DRAFT_LANGUAGES) {
    const wording = await loadWording(language);
    const tale = fullTales[language];
    const mails = mailsOf(language);
    const people = (['prospect', 'provider', 'introducer'] as const).map((role) => person(role, tale[role]));
    for (let i = 0; i < rounds * 2; i++) {
      const ms = timed(() => {
        const draft = composeDraft({ kind: 'optin-provider', referral: given({ needNeutral: tale.neutral, need: tale.need }), people, readers: ['provider'], register: 'formal', today: TODAY, settings: settings(tale.me), typed: tale.typed }, wording);
        if (!draft.ok) throw new Error(`nothing was composed: ${draft.reason}`);
        const { subject, body } = draft.value;
        const rest = Math.max(0, 1_500 - body.length);
        findDisclosures({ ...guarded(body, mails.slice((i * 701) % (mails.length - 1_500)).slice(0, rest)), subject }, crowd, reader);
      });
      first ||= ms;
      // The first half warms up what any draft after it finds warm.
      if (i >= rounds) all.push(ms);
    }
  }
  return { ...timesOf(all, 'p95 <= 5'), first: round(first) };
}

function benchLong(length: number, rounds: number): Times {
  const all = DRAFT_LANGUAGES.flatMap((language) => {
    const mails = mailsOf(language);
    const body = mails.repeat(Math.ceil(length / mails.length)).slice(0, length);
    return Array.from({ length: rounds }, () => timed(() => findDisclosures(guarded(body), crowd, reader)));
  });
  return timesOf(all, 'median <= 300');
}

export async function benchGuard(): Promise<{ usual: Times; long: Times; growth: Growth }> {
  const usual = await benchUsual(200);
  const long = benchLong(200_000, 5);
  const growth = await benchGrowth((body) => findDisclosures(guarded(body), crowd, reader), pieces.map((piece) => text(JSON.stringify(piece), piece)));
  return { usual, long, growth };
}
