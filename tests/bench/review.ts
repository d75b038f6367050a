// How soon a review stands in a book of ten years, against a book of one year with as much in the half-year: in the real extension, from opening the page.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '../../lib/domain/day.ts';
import { asFields, type EventIntent } from '../../lib/domain/event.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { start, type Session } from '../e2e/extension.ts';
import { bundle } from '../e2e/serve-page.ts';
import { figure, type Figure } from './figures.ts';

const PERIOD = '2026-04';
/** The newest year of either book ends with the half-year that is opened. */
const NEWEST = '2026-03-31';
const A_YEAR = 2_000;
const PEOPLE = 200;

const somebody = (n: number): EventIntent => {
  const facts: Partial<Person> = { name: `Person Number ${n}`, emails: [`person${n}@people.example`], company: `Company ${n % 50}`, title: 'Bookkeeper', notes: 'words of a note '.repeat(20) };
  return { subject: { type: 'person', id: `p${n}` }, kind: 'added', set: asFields(facts) };
};
function referral(year: number, n: number): EventIntent {
  const on = addDays(NEWEST, -year * 365 - Math.floor((n * 365) / A_YEAR));
  const who = (k: number): string => `p${year * PEOPLE + ((n * 7 + k) % PEOPLE)}`;
  const isGiven = n % 2 === 0;
  const facts: Partial<Referral> = {
    form: 'referral', direction: isGiven ? 'given' : 'received', introducerId: isGiven ? ME : who(1), prospectId: who(2), providerId: isGiven ? who(3) : ME, capturedOn: on, introducedOn: on, introducedInWriting: true,
    topic: `Something needed ${n}`, need: 'the exact service, in a sentence of its own', actual: 'now', thankedOn: isGiven ? null : on, notes: 'words of a note '.repeat(20),
    outcome: n % 3 === 0 ? { result: 'won', amount: 10_000 + n, currency: n % 6 === 0 ? 'EUR' : 'GBP', on, note: null } : null,
  };
  return { subject: { type: 'referral', id: `r${year}-${n}` }, kind: 'captured', set: asFields(facts) };
}
const askedHow = (year: number, n: number): EventIntent => ({ subject: { type: 'follow-up', id: `r${year}-${n}:ask-how-it-went` }, kind: 'planned', set: { referralId: `r${year}-${n}`, personId: null, kind: 'ask-how-it-went', dueOn: addDays(NEWEST, -year * 365), state: n % 20 === 0 ? 'open' : 'done', since: null, note: null } });

/** `years` of referrals, the newest first. */
async function bookOf(years: number, code: string): Promise<{ session: Session; page: Page }> {
  const session = await start({ sites: {} });
  const page = await session.extensionPage('book.html');
  await page.locator('h1, h2').first().waitFor();
  await page.evaluate(code);
  for (let year = 0; year < years; year += 1) {
    const intents = [...Array.from({ length: PEOPLE }, (_, n) => somebody(year * PEOPLE + n)), ...Array.from({ length: A_YEAR }, (_, n) => [referral(year, n), askedHow(year, n)]).flat()];
    // oxlint-disable-next-line no-await-in-loop -- one year after the other
    await page.evaluate((given) => window.fillBook(given as never), intents as unknown);
  }
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.figs')) return;
      watch.disconnect();
      // Laid out and painted, not only in the document.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { reviewStands: performance.now() })));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  return { session, page };
}

async function opening({ session, page }: { session: Session; page: Page }): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${session.extensionId}/book.html#/review/${PERIOD}`);
  const stands = await page.waitForFunction(() => (window as never as { reviewStands?: number }).reviewStands, undefined, { timeout: 60_000 });
  return (await stands.jsonValue()) as number;
}

export async function benchReview(rounds = 15): Promise<Figure> {
  const code = await bundle(join(import.meta.dirname, '../e2e/fill-page.ts'));
  const [ten, one] = [await bookOf(10, code), await bookOf(1, code)];
  try {
    for (const warm of [ten, one]) await opening(warm);
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const [first, second] = round % 2 === 0 ? [ten, one] : [one, ten];
      const times = new Map([[first, await opening(first)], [second, await opening(second)]]);
      pairs.push({ ours: times.get(ten) ?? Number.NaN, peer: times.get(one) ?? Number.NaN });
    }
    return figure(pairs, `ms until a review stands, 20000 referrals of ten years against ${A_YEAR} of one, 1000 in the half-year of either`, '<= 1.5');
  } finally {
    await ten.session.close();
    await one.session.close();
  }
}
