// Puts drafts into the stand-in's compose boxes in many shapes of the page, whole and harmed, and compares what the host says with what the box really holds. Nothing may ever be sent.
import type { BrowserContext, Page } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { HostProblem, InsertPlace, InsertReport } from '../../../lib/domain/open-page.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { threadIds } from '../../fixtures/pages/gmail.mjs';
import { MAIL, openStandIn, untilShown } from './stand-in.ts';

export interface InsertCheck {
  cases: number;
  there: number;
  refused: number;
  silent: string[];
}
interface Person {
  readonly name: string | null;
  readonly email: string;
}
interface Box {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly own: string;
}
type Answer = Result<InsertReport, HostProblem>;

const WORDS = 'Buongiorno Ann,\n\nжду вашего ответа; 「来週」で結構です.  Two  spaces & <b>no tag</b> "quoted".\n\n- one\n- two\n\nKind regards\nDana';
const TO: readonly Person[] = [{ name: 'Lee, Ann', email: 'ann@lee.example' }, { name: 'Пётр Белов', email: 'petr@belov.example' }];
const CC: readonly Person[] = [{ name: null, email: 'cc@third.example' }];
const pageShapes: readonly Readonly<Record<string, unknown>>[] = [
  {}, { chips: 'old' }, { signature: 'Dana<br>Whitfield &amp; Co' }, { freshReset: true }, { freshReset: true, chips: 'old', signature: 'Dana' }, { layout: 'split-right' }, { layout: 'split-below', chips: 'old' },
  { conversationView: false }, { composeButtons: 'button', trimQuotes: false }, { churn: 60 }, { collapsed: 'all' }, { rail: false, hiddenKeepRole: true, replyQuote: false },
];
const languages = ['en', 'ja', 'it', 'ru', 'de'];
const composeMarks = ['.aoI', '[data-compose-id]', '[g_editable]', '.editable', '[contenteditable]', '[role]', '[name]', '.aaq', '.bkH', '[gh]', '.T-I-KE', '[aria-label]', '[data-tooltip]', '.hP', '[data-legacy-thread-id]', '[data-thread-perm-id]', '[data-hovercard-id]', '[peoplekit-id]', '.gmail_quote', '.gmail_signature', '[email]', '[type]', '[value]', '.hl', '.pE', '.aoT', '.Am', '.vO', '.anm', '.afV'];

const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const countOf = (all: string, part: string): number => squeezed(all).split(squeezed(part)).length - 1;
const emails = (people: readonly Person[]): string => people.map((person) => person.email.toLowerCase()).sort().join();

const boxesOf = (page: Page): Promise<readonly Box[]> =>
  page.evaluate('__standin.composes.map((c) => c.read()).map((r) => ({ to: r.to, cc: r.cc, subject: r.subject, html: r.html, own: r.ownText }))');
const sentCount = (page: Page): Promise<number> => page.evaluate('__sent.length');

/** What the host said, held against the boxes: empty when all of it is true. */
function lies(place: InsertPlace, answers: readonly Answer[], boxes: readonly Box[], options: Readonly<Record<string, unknown>>): readonly string[] {
  const faults: string[] = [];
  const full = boxes.filter((box) => countOf(box.own, WORDS) > 0);
  const [first, second] = answers;
  if (full.some((box) => countOf(box.own, WORDS) > 1) || full.length > 1) faults.push('written twice');
  for (const answer of answers) {
    if (!answer.ok) continue;
    if (answer.value.there !== (full.length === 1)) faults.push(answer.value.there ? 'said to be there and is not' : 'is there and said not to be');
    const [box] = full;
    if (!box) continue;
    if (place === 'new-mail' && answer.value.recipientsMatch !== (emails(box.to) === emails(TO) && emails(box.cc) === emails(CC))) faults.push('recipients');
    if (place === 'new-mail' && answer.value.subjectMatches !== (box.subject === 'A new subject')) faults.push('subject');
    if (options.signature && !box.html.includes('gmail_signature')) faults.push('signature lost');
    if (place === 'reply' && options.replyQuote !== false && !box.html.includes('gmail_quote')) faults.push('history lost');
  }
  if (first?.ok && first.value.there && second?.ok && !second.value.alreadyThere) faults.push('the second time was not noticed');
  return faults;
}

async function tryOne(page: Page, state: { gmail: object | null }, thread: MailThread, options: Readonly<Record<string, unknown>>, place: InsertPlace, check: InsertCheck, whole: boolean): Promise<void> {
  state.gmail = { threads: [thread], open: thread.threadId, options: { openDelay: 0, bodyDelay: 0, ...options } };
  await page.goto(MAIL);
  await page.reload();
  await untilShown(page);
  if (place === 'open-compose') {
    await page.evaluate('__standin.views.filter((v) => !v.message.draft).at(-1).reply("reply")');
    await page.waitForTimeout(90);
  }
  const ids = threadIds(thread);
  const last = thread.messages.at(-1);
  const threadId = options.conversationView === false && last ? ids.messages[last.id]?.legacyMessageId : ids.legacyId;
  const request = { draftId: 'draft', place, threadId, to: place === 'new-mail' ? TO : [], cc: place === 'new-mail' ? CC : [], subject: place === 'new-mail' ? 'A new subject' : '', body: WORDS };
  const answers = (await page.evaluate(`Promise.all([1, 2].map(() => goen.host.insertDraft(${JSON.stringify(request)})))`)) as readonly Answer[];
  const boxes = await boxesOf(page);
  const name = `${place} ${JSON.stringify(options)}`;
  check.cases++;
  const [first] = answers;
  if (first?.ok && first.value.there) check.there++;
  else if (!first?.ok) check.refused++;
  for (const fault of lies(place, answers, boxes, options)) check.silent.push(`${name}: ${fault}`);
  if (whole && !(first?.ok && first.value.there && first.value.recipientsMatch && first.value.subjectMatches)) check.silent.push(`${name}: not put in, though nothing is wrong with the page (${JSON.stringify(first)})`);
  if (!first?.ok && boxes.some((box) => countOf(box.own, WORDS) > 0)) check.silent.push(`${name}: refused and written all the same`);
  if ((await sentCount(page)) > 0) check.silent.push(`${name}: SENT`);
}

export async function checkInserts(context: BrowserContext, thread: MailThread, depth: 'sample' | 'full'): Promise<InsertCheck> {
  const check: InsertCheck = { cases: 0, there: 0, refused: 0, silent: [] };
  const { page, state } = await openStandIn(context);
  const places: readonly InsertPlace[] = ['reply', 'open-compose', 'new-mail'];
  for (const [i, shape] of pageShapes.entries()) {
    for (const [j, place] of places.entries()) {
      if (depth === 'sample' && (i + j) % 4 > 0) continue;
      await tryOne(page, state, thread, { lang: languages[(i + j) % languages.length], ...shape }, place, check, true);
    }
  }
  if (depth === 'full') {
    for (const mark of composeMarks) for (const place of places) for (const chips of ['new', 'old']) await tryOne(page, state, thread, { noise: [mark], chips, signature: 'Dana' }, place, check, false);
  }
  await page.close();
  return check;
}
