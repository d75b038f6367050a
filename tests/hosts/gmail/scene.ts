// One stand-in page with the host in it, for tests of single rules.
import type { Browser, Page } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { HostProblem, InsertReport, InsertRequest, OpenPage } from '../../../lib/domain/open-page.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { threadIds } from '../../fixtures/pages/gmail.mjs';
import { MAIL, openStandIn, untilShown } from './stand-in.ts';

export interface Scene {
  readonly page: Page;
  readonly ids: ReturnType<typeof threadIds>;
  read(): Promise<Result<OpenPage, HostProblem>>;
  insert(request: Partial<InsertRequest>): Promise<Result<InsertReport, HostProblem>>;
  /** What the watches told so far. */
  told(): Promise<readonly (readonly (string | boolean | null)[])[]>;
  /** The texts of the stand-in's open compose boxes. */
  boxes(): Promise<readonly string[]>;
  sent(): Promise<number>;
}

export async function openScene(browser: Browser, threads: readonly [MailThread, ...MailThread[]], options: object = {}): Promise<Scene> {
  const context = await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
  const { page, state } = await openStandIn(context);
  state.gmail = { threads, open: threads[0].threadId, options: { openDelay: 0, bodyDelay: 0, undoMs: 1200, ...options } };
  await page.goto(MAIL);
  await untilShown(page);
  await page.evaluate('window.told = []; window.unwatch = goen.watch({ threadChanged: (id) => told.push(["thread", id]), draftLeft: (id, sent) => told.push(["left", id, sent]) })');
  const ids = threadIds(threads[0]);
  const request: InsertRequest = { draftId: 'd1', place: 'reply', threadId: ids.legacyId, to: [], cc: [], subject: '', body: 'Hello,\n\nthank you.\n\nDana' };
  return {
    page,
    ids,
    read: () => page.evaluate('goen.host.readPage()'),
    insert: (more) => page.evaluate(`goen.host.insertDraft(${JSON.stringify({ ...request, ...more })})`),
    told: () => page.evaluate('told'),
    boxes: () => page.evaluate('__standin.composes.map((c) => c.read().ownText.trim())'),
    sent: () => page.evaluate('__sent.length'),
  };
}
