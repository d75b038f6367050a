// Reads every corpus thread in every preset of the stand-in page, whole and harmed, and counts what is exact, what is reported, and what is wrong without a word.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { HostProblem, OpenPage } from '../../../lib/domain/open-page.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { hashId } from '../../fixtures/pages/gmail.mjs';
import { patchThread } from '../../fixtures/pages/presets.mjs';
import { corpusThreads, presets, type CorpusThread, type Preset } from '../corpus.ts';
import { judge, type LaidOut, type Rendered } from './compare.ts';
import { harmSets } from './harm.ts';
import { MAIL, openStandIn, untilShown } from './stand-in.ts';

export interface GmailCheck {
  cases: number;
  exact: number;
  reported: number;
  harmed: number;
  /** Whole pages that were not read exactly although everything stood there, and everything silent. */
  wrong: number;
  silent: string[];
}
type Answer = Result<OpenPage, HostProblem>;
interface Case {
  readonly ref: string;
  readonly thread: CorpusThread['thread'];
  readonly rendered: readonly Rendered[];
}

const selectorsFile = readFileSync(new URL('../../../lib/hosts/gmail/selectors.ts', import.meta.url), 'utf8');

/** The classes and attributes that our own selectors name; pairs are made of these. */
export function marksOfSelectors(): readonly string[] {
  const code = selectorsFile.replace(/\/\*\*.*?\*\/|^\/\/.*$/gm, '');
  const marks = new Set<string>();
  for (const [quoted] of code.matchAll(/'[^']*'/g)) {
    for (const [mark] of quoted.matchAll(/\.[A-Za-z][\w-]*/g)) marks.add(mark);
    for (const [, name] of quoted.matchAll(/\[([\w-]+)/g)) marks.add(`[${name}]`);
  }
  for (const more of ['style', 'lang', 'name', 'title', 'alt', 'class', 'dir', 'data-name', 'aria-label']) marks.add(`[${more}]`);
  return [...marks].sort();
}

/** Delays are of no use where nothing is waited for; what a preset says of the page stays. */
const optionsOf = (preset: Preset, more: object = {}): Record<string, unknown> => ({ ...preset.options, openDelay: 0, bodyDelay: 0, ...more });

function accountOf(preset: Preset, first: CorpusThread['thread']): string {
  const [account] = (preset.options.accounts ?? []) as { email: string }[];
  return account?.email ?? first.me.emails[0] ?? 'me@example.com';
}

function casesOf(preset: Preset, all: readonly CorpusThread[]): readonly Case[] {
  return all.map(({ ref, thread }) => ({ ref, thread, rendered: patchThread(thread, preset.patch ?? {}).messages as readonly Rendered[] }));
}

async function readTwice(page: Page, hash: string): Promise<{ first: Answer; second: Answer; laid: LaidOut }> {
  return page.evaluate(`goen.visit(${JSON.stringify(hash)}).then(async () => ({ first: await goen.host.readPage(), second: await goen.host.expandMessages(), laid: goen.laidOut() }))`);
}

/** Every thread in one preset: as it opens, and expanded. Several share a page load, so that old ones stay hidden in it. */
async function checkPreset(page: Page, state: { gmail: object | null }, preset: Preset, all: readonly CorpusThread[], tally: GmailCheck): Promise<void> {
  const single = preset.options.conversationView === false;
  const cases = casesOf(preset, all);
  for (let start = 0; start < cases.length; start += 12) {
    const group = cases.slice(start, start + 12);
    const [head] = group;
    if (!head) continue;
    state.gmail = { threads: group.map((one) => ({ ...one.thread, messages: one.rendered })), options: optionsOf(preset, { hiddenKeepRole: start % 24 === 0 }) };
    await page.goto(`${MAIL}#inbox`);
    await page.reload();
    for (const one of group) {
      const last = one.rendered.at(-1);
      const { first, second, laid } = await readTwice(page, `#inbox/${hashId(single ? `${one.thread.threadId}/${last?.id}` : one.thread.threadId)}`);
      const verdicts = [first, second].map((answer) => judge(one.thread, one.rendered, accountOf(preset, head.thread), answer, laid, single));
      const noAddresses = one.rendered.some((message) => [message.from, ...message.to, ...message.cc].some((person) => person.email === null));
      tally.cases++;
      if (verdicts[1]?.outcome === 'exact') tally.exact++;
      else if (verdicts[1]?.outcome === 'reported') tally.reported++;
      // Mail without addresses does not exist; threads of another host rendered here are said to lack them.
      if (verdicts.some((verdict) => verdict.outcome === 'wrong') || (verdicts[1]?.outcome === 'reported' && !noAddresses)) tally.wrong++;
      for (const fault of verdicts.flatMap((verdict) => verdict.faults)) tally.silent.push(`${preset.name} ${one.ref}: ${fault}`);
    }
  }
}

/** One page under every single harm, and every pair of those that the selectors name. */
async function checkHarmed(page: Page, state: { gmail: object | null }, preset: Preset, one: CorpusThread, more: object, pairs: boolean, tally: GmailCheck): Promise<void> {
  const [{ thread, rendered } = { thread: one.thread, rendered: [] as readonly Rendered[] }] = casesOf(preset, [one]);
  const single = preset.options.conversationView === false;
  state.gmail = { threads: [{ ...thread, messages: rendered }], open: thread.threadId, options: { ...optionsOf(preset), noise: [], ...more } };
  await page.goto(MAIL);
  await page.reload();
  await untilShown(page);
  await page.waitForTimeout(120);
  const { laid, marks } = (await page.evaluate('({ laid: goen.laidOut(), marks: goen.marksOfPage() })')) as { laid: LaidOut; marks: string[] };
  const present = new Set(marks);
  const sets = harmSets(marks, pairs ? marksOfSelectors().filter((mark) => present.has(mark)) : []);
  const answers = (await page.evaluate(`goen.readHarmed(${JSON.stringify(sets)})`)) as [string, number[]][];
  for (const [answer, numbers] of answers) {
    const verdict = judge(thread, rendered, accountOf(preset, thread), JSON.parse(answer) as Answer, laid, single, true);
    tally.harmed += numbers.length;
    if (verdict.outcome !== 'wrong') continue;
    tally.wrong += numbers.length;
    for (const number of numbers) tally.silent.push(`${preset.name} ${one.ref} ${JSON.stringify(more)} without ${sets[number]?.map(({ mark, rename }) => mark + (rename ? ' (renamed)' : '')).join(' and ')}: ${verdict.faults.join(', ')}`);
  }
}

const variants: readonly object[] = [{}, { collapsed: 'none', fold: 0 }, { bodyDelay: 60_000, collapsed: [0] }, { layout: 'split-below', trimQuotes: false }];

export async function checkGmail(context: BrowserContext, depth: 'sample' | 'full', all: readonly CorpusThread[] = corpusThreads()): Promise<GmailCheck> {
  const tally: GmailCheck = { cases: 0, exact: 0, reported: 0, harmed: 0, wrong: 0, silent: [] };
  const { page, state } = await openStandIn(context);
  const kinds = [...presets(), { name: 'plain-de', options: { lang: 'de' } }];
  if (depth === 'full') for (const preset of kinds) await checkPreset(page, state, preset, all, tally);
  else for (const [i, preset] of kinds.entries()) await checkPreset(page, state, preset, all.filter((_, at) => at % kinds.length === i), tally);
  const harmedThreads = all.filter(({ thread }) => thread.messages.length > 1 && thread.messages.some((message) => message.cc.length > 0));
  for (const [i, preset] of kinds.entries()) {
    if (depth === 'sample' && i % 2 > 0) continue;
    for (const [j, more] of (depth === 'full' ? variants : variants.slice(i % variants.length, (i % variants.length) + 1)).entries()) {
      const one = harmedThreads[(i * 5 + j) % harmedThreads.length];
      if (one) await checkHarmed(page, state, preset, one, more, depth === 'full' && j === i % 2, tally);
    }
  }
  await page.close();
  return tally;
}
