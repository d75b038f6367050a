// The sample mailbox and the two sites around it, and the moves of a person in them. It knows the pages, not the extension.
import { readFileSync } from 'node:fs';
import { hashId as hashOf } from '../fixtures/pages/gmail.mjs';
import type { Sites } from './extension.ts';
import type { PersonPage } from './person-page.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
export interface SampleThread { readonly threadId: string; readonly subject: string; readonly messages: { readonly id: string; readonly bodyText: string }[] }
export const mailbox = read<{ me: { name: string; email: string }; threads: SampleThread[] }>('../fixtures/sample/mailbox.json');
export const profiles = read<{ slug: string; name: string; options: object; expected: Record<string, never> }[]>('../fixtures/pages/profiles.json');
export const conversations = read<{ thread: SampleThread; options: object }[]>('../fixtures/pages/messaging.json');

export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;
export const hashId = hashOf as (id: string) => string;
export const thread = (threadId: string): SampleThread => mailbox.threads.find((t) => t.threadId === threadId)!;

export const sites = (language: string, options: object = {}): Sites => ({
  gmail: { threads: structuredClone(mailbox.threads), options: { lang: language, account: mailbox.me, undoMs: 300, sendMs: 50, openDelay: 60, ...options } },
  linkedin: { profiles: structuredClone(profiles), threads: conversations.map((c) => ({ ...c.thread, options: c.options })) },
});

/** Opens a thread of the mailbox as a person does, in the tab that is there. */
export async function openThread<Page extends PersonPage>(session: { open(url: string): Promise<Page> }, threadId: string, page?: Page): Promise<Page> {
  const url = `${GMAIL}#inbox/${hashId(threadId)}`;
  const tab = page ?? (await session.open(url));
  if (page) await page.evaluate((hash) => { location.hash = hash; }, `#inbox/${hashId(threadId)}`);
  await tab.locator('h2.hP:visible', { hasText: thread(threadId).subject }).waitFor();
  await tab.locator('[data-message-id]:visible').first().waitFor();
  return tab;
}

export interface SentMail { readonly kind: string; readonly to: { name: string; email: string }[]; readonly cc: { name: string; email: string }[]; readonly subject: string; readonly text: string; readonly ownText: string; readonly by: string; readonly trusted: boolean }
export const sentMails = (page: PersonPage): Promise<SentMail[]> => page.evaluate(() => structuredClone((window as never as { __sent: SentMail[] }).__sent));
/** The person's own press of Gmail's Send button, after a look at what goes out. */
export async function pressSend(page: PersonPage): Promise<void> {
  await page.waitForTimeout(1_000);
  await page.locator('.aoI[role=region] .aoO:visible').last().click();
}
export const composeText = (page: PersonPage): Promise<string> => page.locator('.Am.Al.editable:visible').last().innerText();
