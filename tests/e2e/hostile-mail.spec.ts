// Mails that are made to do harm: shown as text, and whatever their size the panel goes on answering. Time is measured, so it runs alone.
import { expect, test, type Page } from '@playwright/test';
import { start, type Session, type Sites } from './extension.ts';
import { hashId, mailbox, openThread, sites } from './mailbox.ts';
import { speakAs } from './words.ts';

const me = mailbox.me;
const hostile = (id: string, subject: string, facts: object, from: object = { name: 'Mallory <script>alert(1)</script>', email: 'mallory@evil.example' }): object => ({
  host: 'gmail', threadId: id, subject, me: { name: me.name, emails: [me.email] },
  messages: [{ id: 'm1', sentAt: '2026-11-24T09:00:00+00:00', from, to: [me], cc: [], bodyText: 'Could you introduce me to a lawyer? I need one for a lease, next week.', ...facts }],
});
const many = Array.from({ length: 3_000 }, (_, n) => ({ name: `Person ${n}`, email: `p${n}@list.example` }));
const HOSTILE = [
  hostile('t-bad001', '<img src=x onerror="window.__ran=1"> a lawyer', {
    bodyHtml: '<div>Could you introduce me to a lawyer? <img src="x:" onerror="window.__ran=1"><svg onload="window.__ran=1"></svg><a href="javascript:window.__ran=1">here</a> I need one for a lease, next week.</div>',
  }),
  hostile('t-bad002', 'names \u202egnp.exe\u202c and marks', { bodyText: 'Could you introduce me to a lawyer? I need one for a lease. Perhaps \u202eИрина Ольховская\u202c, 大塚 恵, Zoë Ångström\u200b or أمل حداد knows one.' }, { name: '\u202eevil\u202c Мария 大野', email: 'm@evil.example' }),
  hostile('t-bad003', 'five megabytes', { bodyHtml: `<div>Could you introduce me to a lawyer? I need one for a lease.</div>${'<div class="x"><b>word</b> <i>word</i> word</div>'.repeat(110_000)}` }),
  hostile('t-bad004', 'three thousand', { to: [me, ...many] }),
];
const withHostile = (): Sites => {
  const all = sites('en', { collapsed: 'none' });
  return { ...all, gmail: { ...all.gmail!, threads: [...mailbox.threads, ...HOSTILE] } };
};
/** The page itself takes its time with five megabytes. */
async function openHostile(id: string, subject: string, page: Page): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, `#inbox/${hashId(id)}`);
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor({ timeout: 75_000 });
}

test.describe('hostile mail', () => {
  let session: Session;
  let gmail: Page;
  let panel: Page;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: withHostile() });
    gmail = await openThread(session, 't-5a0006');
    await session.clickIcon(gmail);
    panel = await session.panel(gmail);
  });
  test.afterAll(() => session.close());

  for (const [id, subject, what] of [['t-bad001', 'a lawyer', 'a mail with scripts in it'], ['t-bad002', 'and marks', 'bidi controls and names in four scripts'], ['t-bad003', 'five megabytes', 'five megabytes of HTML'], ['t-bad004', 'three thousand', 'three thousand recipients']] as const) {
    test(`${what}: shown as text, nothing runs, nothing freezes`, async () => {
      test.setTimeout(120_000);
      await openHostile(id, subject, gmail);
      await expect(panel.getByText(/need.*lease/i).first()).toBeVisible({ timeout: 20_000 });
      const longest = await panel.evaluate(() => new Promise<number>((done) => { let last = performance.now(); let worst = 0; let n = 0; const tick = (): void => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; if ((n += 1) < 40) setTimeout(tick, 10); else done(worst); }; tick(); }));
      expect(longest).toBeLessThan(2_000);
      expect(await panel.evaluate(() => (window as never as { __ran?: number }).__ran)).toBeUndefined();
      expect(await panel.locator('script:not([src]), img[onerror], svg[onload], a[href^="javascript:"]').count()).toBe(0);
    });
  }

  test('no page of Goen complained', () => {
    expect(session.faults).toEqual([]);
    expect(session.ownRequests).toEqual([]);
  });
});
