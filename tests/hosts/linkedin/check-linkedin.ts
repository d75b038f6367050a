// Reads every profile and thread of the stand-in pages in all layouts and languages, whole and harmed, and counts what is wrong and what is wrong without a word.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import { corpusThreads } from '../corpus.ts';
import { checkMessageBox } from './check-message-box.ts';
import { checkMoves } from './check-moves.ts';
import { everyHarm, harmSets, nameOf, READ_UNDER_HARM } from './damage.ts';
import { readUnharmed, withHost } from './host-in-page.ts';
import { judgeProfile, judgeThread, type Answer, type Verdict } from './judge.ts';
import { checkOtherLayout } from './other-layout.ts';
import { people, type Person } from './people.ts';
import { profilePath, routeLinkedIn, threadPath, type Sites } from './stand-in.ts';
import { Tally } from './tally.ts';

export interface LinkedInCheck {
  readonly cases: number;
  /** Unharmed pages not read exactly, and everything silent. */
  readonly wrong: number;
  readonly silent: string[];
}
interface MessagingCase {
  readonly thread: MailThread;
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: { readonly never: readonly string[] };
}

const fixture = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8')) as T;
const LAYOUTS = ['2018', '2024', '2026-sdui'];
const LANGUAGES = ['en', 'ja', 'it', 'ru'];
const VARIANTS: readonly Readonly<Record<string, unknown>>[] = [
  {}, { overlay: true }, { own: true }, { rail: false }, { cardTag: 'section', seed: 91 }, { topcardName: 'TopCard', unread: 3 }, { own: true, overlay: true, cardTag: 'section' },
];
const HARMS = { none: ['none'], alone: ['none', 'alone'], pairs: ['none', 'alone', 'pairs'] } as const;
const MENACED = ['noor-halloran-kest', 'private-0f3c', 'akemi-toriyabe', 'fiorenza-d-albano', 'anneliese-oduya-van-der-berg', 'two-jobs-theo', 'service-sia', 'nowhere-nadia'];

/** Reads the open page under every set of harms; `null` where a harm finds nothing. */
const readHarmed = (page: Page, pairs: boolean): Promise<readonly (Answer | null)[]> => withHost(page, READ_UNDER_HARM, [[], ...harmSets(everyHarm(), pairs)]);

async function read(page: Page, tally: Tally, name: string, harm: 'none' | 'alone' | 'pairs', judge: (answer: Answer) => Verdict): Promise<void> {
  const sets = [[], ...(harm === 'none' ? [] : harmSets(everyHarm(), harm === 'pairs'))];
  if (harm === 'none') {
    tally.add(name, judge(await readUnharmed<Answer>(page)), true);
    const report = (await page.evaluate('window.__tamper.report()')) as { clean: boolean };
    if (!report.clean) tally.add(name, { silent: ['the page noticed'], reported: [] }, true);
    return;
  }
  const answers = await readHarmed(page, harm === 'pairs');
  for (const [i, answer] of answers.entries()) if (answer) tally.add(`${name} ${nameOf(sets[i] ?? [])}`, judge(answer), i === 0);
}

export async function checkLinkedIn(context: BrowserContext, depth: 'sample' | 'full' = 'sample'): Promise<LinkedInCheck> {
  const state: Sites = { linkedin: {} };
  const { requests } = await routeLinkedIn(context, state);
  const page = await context.newPage();
  const tally = new Tally();
  const everybody = [...fixture<Person[]>('profiles.json'), ...people];

  const visit = async (person: Person, layout: string, lang: string, variant: Readonly<Record<string, unknown>>, harm: 'none' | 'alone' | 'pairs'): Promise<void> => {
    const options = { layout, lang, ...variant };
    state.linkedin = { profiles: [{ ...person, options }] };
    await page.goto(profilePath(person, variant.overlay === true));
    const own = variant.own === true && !person.private;
    if (variant.own === true && person.private) return;
    await read(page, tally, `${person.slug} ${JSON.stringify(options)}`, harm, (answer) => judgeProfile(answer, person, { layout, own, overlay: variant.overlay === true }, harm !== 'none'));
  };
  let turn = 0;
  for (const person of everybody) for (const layout of LAYOUTS) {
    for (const lang of depth === 'full' ? LANGUAGES : [LANGUAGES[turn % 4] ?? 'en']) for (const variant of depth === 'full' ? VARIANTS : [VARIANTS[turn % 7] ?? {}]) await visit(person, layout, lang, variant, 'none');
    turn++;
  }
  const menaced = everybody.filter(({ slug }) => depth === 'full' || MENACED.slice(0, 3).includes(slug));
  for (const person of menaced) for (const layout of LAYOUTS) {
    for (let i = 0; i < (depth === 'full' ? 3 : 1); i++) await visit(person, layout, LANGUAGES[turn % 4] ?? 'en', VARIANTS[turn++ % 7] ?? {}, 'alone');
    if (depth === 'full' && MENACED.includes(person.slug)) await visit(person, layout, LANGUAGES[turn % 4] ?? 'en', VARIANTS[turn++ % 3] ?? {}, 'pairs');
  }
  await checkOtherLayout(page, depth === 'full' ? everybody : everybody.slice(5, 15), tally);
  const timeZone = (await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')) as string;
  const threads = [
    ...fixture<MessagingCase[]>('messaging.json'),
    ...corpusThreads().filter(({ thread }) => thread.host === 'linkedin').map(({ ref, thread }): MessagingCase => ({ thread, options: { lang: ref.slice(0, 2) }, expected: { never: ['Perpetua Vance-Okoro', 'Fernhollow Learning'] } })),
  ];
  for (const [i, { thread, options, expected }] of threads.entries()) for (const lang of depth === 'full' ? LANGUAGES : [options.lang]) {
    state.linkedin = { threads: [{ ...thread, options: { ...options, lang, timeZone } }] };
    for (const harm of HARMS[depth === 'full' && i < 6 && lang === options.lang ? 'pairs' : depth === 'full' || i < 5 ? 'alone' : 'none']) {
      await page.goto(threadPath(thread));
      await read(page, tally, `${thread.threadId} ${String(lang)}`, harm, (answer) => judgeThread(answer, thread, expected.never));
    }
  }
  await checkMessageBox(page, state, threads.slice(0, depth === 'full' ? threads.length : 2), tally);
  await checkMoves(page, state, everybody, depth === 'full', tally);
  for (const { url } of requests.filter((request) => !request.known)) tally.add('requests', { silent: [`asked for ${new URL(url).hostname}`], reported: [] }, true);
  await page.close();
  return tally.result();
}
