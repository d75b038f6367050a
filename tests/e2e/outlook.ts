// The built site in Outlook on the web: a page of Outlook with the pane in a frame and the event page in hidden ones, the real office.js in each, and Outlook's side played by the page.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { launch } from '../hosts/browser.ts';
import type { Lie, MockForm } from '../hosts/outlook/mock-outlook.ts';
import { mailbox } from './mailbox.ts';

const BUILT = resolve(import.meta.dirname, '../../.output/outlook');
/** The only ones that office.js takes for Outlook are Microsoft's own; nothing is fetched from there. The site is beside it: a frame of another site gets no storage at all in this Chromium as it comes. */
const OUTLOOK = 'https://outlook.office.com/mail/';
export const SITE = 'https://add-in.office.com';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png', json: 'application/json', xml: 'text/xml' };
const SHELL = '<!doctype html><meta charset="utf-8"><title>Mail</title><body></body>';

/** Each message under an id of its own, as in a mailbox. */
export const threads = mailbox.threads.map((thread) => ({ ...(thread as unknown as MailThread), messages: (thread as unknown as MailThread).messages.map((message) => ({ ...message, id: `${message.id}.${thread.threadId}@mail.example` })) }));

export interface OutlookSession {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The task pane; its own type is a frame's, which has the same ways to find what is said in it. */
  readonly pane: Frame & Page;
  /** Addresses beside the site's own that any of its frames asked for. */
  readonly foreign: string[];
  readonly faults: string[];
  readonly served: string[];
  /** Opens mails one after the other, as a person does with the pane pinned. */
  show(threadId: string, ...messages: number[]): Promise<void>;
  forms(): Promise<MockForm[]>;
  change(form: number, change: Partial<MockForm>): Promise<void>;
  /** The person's press of Send; what the guard answered. */
  send(form: number): Promise<{ allowEvent: boolean; errorMessage?: string; sendModeOverride?: string }>;
  frame(path: string): Promise<Frame & Page>;
  close(): Promise<void>;
}

export interface OutlookStart {
  readonly lie?: Lie | null;
  /** Outlook never answers office.js. */
  readonly isSilent?: boolean;
  /** Of the pane, in pixels. */
  readonly width?: number;
}
export async function startOutlook(locale: string, { lie = null, isSilent = false, width = 380 }: OutlookStart = {}): Promise<OutlookSession> {
  const browser: Browser = await launch();
  const context = await browser.newContext({ locale, viewport: { width: 1100, height: 900 } });
  const [foreign, faults, served]: [string[], string[], string[]] = [[], [], []];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.href.startsWith(OUTLOOK)) return route.fulfill({ contentType: 'text/html', body: SHELL });
    const file = join(BUILT, decodeURIComponent(url.pathname));
    if (url.origin === SITE && existsSync(file)) {
      served.push(url.pathname);
      return route.fulfill({ contentType: TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(file) });
    }
    foreign.push(url.href);
    return route.fulfill({ status: 404, body: '' });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(OUTLOOK);
  await page.evaluate((told) => { window.goenTold = told; }, { threads, lie, site: SITE, isSilent, width });
  await page.evaluate(await bundleForPage(new URL('outlook-on-the-web.ts', import.meta.url)));
  const frameOf = async (path: string): Promise<Frame & Page> => {
    const find = (): Frame | undefined => page.frames().find((one) => one.url().startsWith(`${SITE}${path}`));
    for (let look = 0; look < 100 && !find(); look++) await page.waitForTimeout(50);
    const found = find();
    if (!found) throw new Error(page.frames().map((one) => one.url()).join(' '));
    return found as Frame & Page;
  };
  const pane = await frameOf('/pane.html');
  return {
    context, page, pane, foreign, faults, served,
    async show(threadId, ...messages) {
      const thread = threads.findIndex((one) => one.threadId === threadId);
      await page.waitForFunction(() => window.goenScene?.isFollowed());
      for (const message of messages) {
        await page.evaluate(([t, m]) => window.goenScene?.show(t as number, m as number), [thread, message]);
        await pane.getByRole('heading').first().waitFor();
      }
    },
    forms: () => page.evaluate(() => structuredClone(window.goenScene?.mock.forms ?? [])),
    change: (form, change) => page.evaluate(([n, parts]) => void Object.assign(window.goenScene?.mock.forms[n as number] ?? {}, parts), [form, change] as const),
    async send(form) {
      const before = await page.evaluate((n) => {
        const { answers, press } = window.goenScene as NonNullable<typeof window.goenScene>;
        press(n);
        return answers.length;
      }, form);
      await page.waitForFunction((count) => (window.goenScene?.answers.length ?? 0) > count, before);
      return page.evaluate(() => window.goenScene?.answers.at(-1) as { allowEvent: boolean });
    },
    async frame(path) {
      await page.evaluate((at) => window.goenScene?.open(at), path);
      return frameOf(path.split(/[?#]/u)[0] ?? path);
    },
    close: () => browser.close(),
  };
}
