// LinkedIn's stand-in as a stage of the hosts' contract: each page gets the host as a click brings it, and what stands in the message box is read off the page past it.
import type { Browser, JSHandle } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import { fail } from '../../../lib/domain/result.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { askedHost } from '../contract/asked-host.ts';
import type { Stage } from '../contract/stage.ts';
import { hostIn } from './host-in-page.ts';
import { routeLinkedIn, threadPath, type Sites } from './stand-in.ts';

export interface MessagingCase {
  readonly thread: MailThread;
  readonly options: Readonly<Record<string, unknown>>;
}
export async function linkedInStage(browser: Browser, cases: readonly [MessagingCase, MessagingCase]): Promise<Stage> {
  const context = await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
  const state: Sites = { linkedin: { threads: cases.map(({ thread, options }) => ({ ...thread, options })) } };
  await routeLinkedIn(context, state);
  const page = await context.newPage();
  const box = page.locator('.msg-form__contenteditable');
  let inPage: JSHandle<Host> | null = null;
  let sentBefore = 0;
  const sentHere = (): Promise<number> => page.evaluate<number>('window.__sent?.length ?? 0');
  // A page that is being left answers nobody.
  const host = askedHost((call, given) => (inPage ? inPage.evaluate((host, { call, given }) => (host[call] as (...given: readonly unknown[]) => Promise<unknown>)(...given), { call, given }).catch(() => fail('no-access')) : Promise.resolve(fail('no-access'))));
  return {
    name: 'linkedin', host, places: ['message-box'], seesItsBoxes: true, threads: [cases[0].thread, cases[1].thread],
    async show(thread) {
      inPage = null;
      sentBefore += await sentHere();
      await page.goto(threadPath(thread));
      inPage = await hostIn(page);
    },
    idOf: async ({ threadId }) => threadId,
    async begin(words) {
      await box.click();
      await page.keyboard.type(words);
    },
    async boxes() {
      const text = await box.innerText();
      return text.trim() === '' ? [] : [{ to: (await page.locator('.msg-entity-lockup__entity-title').innerText()).split(', '), cc: [], bcc: [], subject: '', text }];
    },
    async closeBoxes() {
      await box.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    },
    sent: async () => sentBefore + (await sentHere()),
  };
}
