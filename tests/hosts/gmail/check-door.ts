// Presses Send in the stand-in again and again, by click and key, with the last door in the page: clean mail must go once, a leak must wait, and whatever breaks must not cost a mail.
import type { BrowserContext, ElementHandle, Page } from '@playwright/test';
import { routeSites } from '../../fixtures/pages/serve.mjs';
import { oneOf, seeded } from '../../store/memory-book.ts';
import { bundleForPage } from '../bundle.ts';
import type { Answers } from './door-in-page.ts';
import { MAIL } from './stand-in.ts';

export interface DoorCheck {
  runs: number;
  lost: number;
  doubled: number;
  wronglyStopped: number;
  leaked: number;
  /** Milliseconds that a press took longer, for mail to people of whom the book knows nothing. */
  delay: { median: number; p95: number; n: number };
  faults: string[];
}
interface Sent { readonly subject: string; readonly trusted: boolean; readonly undone: boolean }
interface Counts { readonly asked: number; readonly unchecked: number; readonly anyway: number }

const WAITS: Readonly<Record<Answers, boolean>> = { 'at hand': false, breaks: false, 'breaks late': true, soon: true, 'too late': true, never: true, refuses: true };
const KNOWS: Readonly<Record<Answers, boolean>> = { 'at hand': true, soon: true, breaks: false, 'breaks late': false, 'too late': false, never: false, refuses: false };
const PRESSES = ['click', 'double click', 'Control+Enter', 'Meta+Enter', 'Enter on Send', 'Space on Send'] as const;
const irena = { name: 'Irena Novakova', email: 'irena@ledgerline.example' };
const other = { name: 'Paul Ashdown', email: 'paul@ashdown.example' };
const CLEAN = 'Could you help somebody I know with their books?';
const LEAK = 'Agnes Wirral needs help with her books.';

const sentOf = (page: Page, subject: string): Promise<readonly Sent[]> => page.evaluate(`structuredClone(__sent.filter((m) => m.subject === ${JSON.stringify(subject)}).map(({ subject, trusted, undone }) => ({ subject, trusted, undone })))`);
const counts = (page: Page): Promise<Counts> => page.evaluate('({ ...door.counts })');

async function press(page: Page, subject: string, how: (typeof PRESSES)[number]): Promise<void> {
  const part = async (name: string): Promise<ElementHandle> => {
    const found = (await page.evaluateHandle(`__standin.composes.findLast((c) => c.subject.value === ${JSON.stringify(subject)}).${name}`)).asElement();
    if (!found) throw new Error(`no letter about ${subject}`);
    return found;
  };
  const send = await part('send');
  switch (how) {
    case 'click': return send.click({ force: true });
    case 'double click': return send.dblclick({ force: true });
    case 'Enter on Send': return send.press('Enter');
    case 'Space on Send': return send.press('Space');
    case 'Control+Enter': case 'Meta+Enter': return (await part('body')).press(how);
    default: return how satisfies never;
  }
}

interface Mail { readonly to: readonly object[]; readonly cc: readonly object[]; readonly subject: string; readonly text: string }
/** A new letter, written as far as Send. */
async function write(page: Page, mail: Mail): Promise<void> {
  await page.locator('[gh=cm]').click();
  await page.evaluate(`((mail) => { const c = __standin.composes.at(-1); c.rows.to.set(mail.to); c.rows.cc.set(mail.cc); c.subject.value = mail.subject; c.body.textContent = mail.text; c.body.dispatchEvent(new InputEvent('input', { bubbles: true })); })(${JSON.stringify(mail)})`);
}

const median = (sorted: readonly number[], at: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0) * 100) / 100;

export async function checkDoor(context: BrowserContext, runs: number): Promise<DoorCheck> {
  await routeSites(context, { gmail: { threads: [], options: { lang: 'en', sendMs: 0, undoMs: 60_000, draftMs: 60_000 } } });
  await context.addInitScript(await bundleForPage(new URL('door-in-page.ts', import.meta.url)));
  const page = await context.newPage();
  await page.goto(`${MAIL}#inbox`);
  const random = seeded(20_261_125);
  const check: DoorCheck = { runs: 0, lost: 0, doubled: 0, wronglyStopped: 0, leaked: 0, delay: { median: 0, p95: 0, n: 0 }, faults: [] };
  const delays: number[] = [];
  for (let run = 0; run < runs; run++) {
    const answers = oneOf<Answers>(random, ['at hand', 'at hand', 'at hand', 'soon', 'soon', 'too late', 'never', 'refuses', 'breaks', 'breaks late']);
    const isWatched = random() < 0.7;
    const tells = random() < 0.5;
    const goes = random() < 0.4;
    const undoes = random() < 0.2;
    const how = oneOf(random, PRESSES);
    const subject = `run ${run}`;
    const mail: Mail = { to: [isWatched ? irena : other], cc: random() < 0.2 ? [other] : [], subject, text: tells ? LEAK : CLEAN };
    await page.evaluate(`Object.assign(door.setting, ${JSON.stringify({ answers, goes })}); door.delays.length = 0; for (const c of [...__standin.composes]) c.close('closed');`);
    // Another letter lies open beside it, and must stay as it is.
    if (random() < 0.4) await write(page, { ...mail, subject: `beside ${run}` });
    await write(page, mail);
    await page.waitForTimeout(40);
    const before = await counts(page);
    await press(page, subject, how);
    if (!isWatched) delays.push(...(await page.evaluate<number[]>('door.delays.slice(0, 1)')));
    const waits = isWatched && (WAITS[answers] || tells);
    await page.waitForTimeout(waits ? (WAITS[answers] ? 420 : 90) : 25);
    const held = isWatched && tells && KNOWS[answers];
    const wanted = held && !goes ? 0 : 1;
    const sent = await sentOf(page, subject);
    const after = await counts(page);
    const count = (what: 'lost' | 'doubled' | 'wronglyStopped' | 'leaked', fault: string): void => {
      check[what]++;
      say(fault);
    };
    const say = (fault: string): void => void check.faults.push(`run ${run} (${[answers, how, isWatched ? 'watched' : 'other', tells ? 'tells' : 'clean', goes ? 'goes' : 'stays'].join(', ')}): ${fault}`);
    check.runs++;
    if (sent.length > wanted && wanted === 1) count('doubled', `sent ${sent.length} times`);
    if (sent.length > 0 && wanted === 0) count('leaked', 'a leak went out');
    if (sent.length < wanted) count(held ? 'lost' : 'wronglyStopped', held ? 'sent anyway and lost' : 'stopped');
    if (!held && after.asked > before.asked) say('asked about mail that tells nothing, or could not be looked at');
    if (held && after.asked - before.asked !== 1) say(`asked ${after.asked - before.asked} times`);
    if (sent.length === 1 && !waits && !sent[0]?.trusted) say('a press that needed no waiting was not the person’s own');
    if (isWatched && !KNOWS[answers] !== after.unchecked > before.unchecked) say('not said to be unchecked, or said wrongly');
    if (held && goes && after.anyway - before.anyway !== 1) say('sent anyway and not noted');
    const open = await page.evaluate<string[]>('__standin.composes.map((c) => c.subject.value)');
    if (wanted === 0 && !open.includes(subject)) count('lost', 'the letter that was held is gone');
    if ((await sentOf(page, `beside ${run}`)).length > 0) count('doubled', 'the letter beside it went too');
    if (undoes && sent.length === 1) {
      await page.locator('#link_undo').click();
      await page.waitForTimeout(40);
      await page.evaluate(`Object.assign(door.setting, { answers: 'at hand', goes: true })`);
      await press(page, subject, 'click');
      await page.waitForTimeout(120);
      const again = (await sentOf(page, subject)).filter((one) => !one.undone);
      if (again.length !== 1) count('lost', `after Undo ${again.length} went out`);
    }
  }
  delays.sort((a, b) => a - b);
  check.delay = { median: median(delays, 0.5), p95: median(delays, 0.95), n: delays.length };
  await page.close();
  return check;
}
