// Outlook on the web as an add-in meets it: a page of another site with the pane in a frame and the event page in hidden ones, the built site served to it, and the mock mailbox beneath the real office.js.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { launch } from '../hosts/browser.ts';
import type { Lie, MockForm } from '../hosts/outlook/mock-outlook.ts';
import { mailbox } from './mailbox.ts';

const BUILT = resolve(import.meta.dirname, '../../.output/outlook');
export const SITE = 'https://add-in.mail.example';
/** Another origin, of the same site: a frame of another site gets no storage at all in this Chromium as it comes. */
const OUTLOOK = 'https://outlook.mail.example/mail/';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png', json: 'application/json', xml: 'text/xml' };
/** As Outlook on the web tells office.js who it is: it fetches its part for the web, and does not leave the frame. */
const HOST = '_host_Info=Outlook$Web$16.01$en-US$$$$0';
const SHELL = `<!doctype html><title>Mail</title><iframe name="pane" src="${SITE}/pane.html?${HOST}" style="width:380px;height:820px"></iframe>
<script>window.add = (path) => { const f = document.createElement('iframe'); f.src = '${SITE}' + path.replace('.html', '.html?${HOST}').replace(/0\\?/, '0&'); f.style.cssText = 'width:380px;height:400px'; document.body.append(f); }; addEventListener('message', ({ data }) => { if (data && data.event) add('/event.html?at=' + data.event); });</script>`;

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

export async function startOutlook(locale: string, { lie = null }: { readonly lie?: Lie | null } = {}): Promise<OutlookSession> {
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
  await context.addInitScript(`window.goenThreads = ${JSON.stringify(threads)}; window.goenLie = ${JSON.stringify(lie)};`);
  await context.addInitScript(await bundleForPage(new URL('outlook-in-page.ts', import.meta.url)));
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(OUTLOOK);
  const frameOf = async (path: string): Promise<Frame & Page> => {
    const find = (): Frame | undefined => page.frames().find((one) => one.url().startsWith(`${SITE}${path}`));
    for (let look = 0; look < 100 && !find(); look++) await page.waitForTimeout(50);
    return find() as Frame & Page;
  };
  const pane = await frameOf('/pane.html');
  if (!pane) throw new Error(page.frames().map((one) => one.url()).join(' '));
  await pane.waitForFunction(() => window.goenScene !== undefined);
  const add = (path: string): Promise<void> => page.evaluate((at) => (window as unknown as { add(path: string): void }).add(at), path);
  let asked = 0;
  return {
    context, page, pane, foreign, faults, served,
    async show(threadId, ...messages) {
      const thread = threads.findIndex((one) => one.threadId === threadId);
      for (const message of messages) {
        await pane.evaluate(([t, m]) => window.goenScene?.show(t as number, m as number), [thread, message]);
        await pane.getByRole('heading').first().waitFor();
      }
    },
    forms: () => pane.evaluate(() => structuredClone(window.goenScene?.mock.forms ?? [])),
    change: (form, change) => pane.evaluate(([n, parts]) => void Object.assign(window.goenScene?.mock.forms[n as number] ?? {}, parts), [form, change] as const),
    async send(form) {
      const before = await pane.evaluate(() => window.goenScene?.answers.length ?? 0);
      await add(`/event.html?at=send-${form}&press=${asked++}`);
      await pane.waitForFunction((count) => (window.goenScene?.answers.length ?? 0) > count, before);
      return pane.evaluate(() => window.goenScene?.answers.at(-1) as { allowEvent: boolean });
    },
    async frame(path) {
      await add(path);
      return frameOf(path.split(/[?#]/u)[0] ?? path);
    },
    close: () => browser.close(),
  };
}
