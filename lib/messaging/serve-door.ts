// Answers the last door: what a mail to certain people may not tell. Only our own script in a mail page is answered, and the book is closed again when nobody asks any more.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { guardSending, noteSentAnyway } from '../actions/guard-sending.ts';
import type { Tools } from '../actions/tools.ts';
import { DOOR_WORDS } from '../i18n/door-words.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { openTools } from './open-tools.ts';
import type { DoorAnswer, DoorQuestion } from './requests.ts';

const MOST_ADDRESSES = 500;
const question = z.object({ ask: z.literal('guard-sending'), addresses: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(MOST_ADDRESSES)) }) satisfies z.ZodMiniType<DoorQuestion>;
const ORIGIN = 'https://mail.google.com/';

/** The book stays open between two questions of one letter. */
const openForMs = 20_000;
let opened: ReturnType<typeof openTools> | null = null;
let closing: ReturnType<typeof setTimeout> | undefined;
async function bookTools(): Promise<Tools | null> {
  opened ??= openTools();
  clearTimeout(closing);
  const current = opened;
  closing = setTimeout(() => { opened = null; void current.then((tools) => tools.ok && tools.value.book.close()); }, openForMs);
  const tools = await current;
  if (!tools.ok) opened = null;
  else tools.value.book.onClosed(() => { if (opened === current) opened = null; });
  return tools.ok ? tools.value : null;
}

/** Null where the book does not open. */
export async function guardFor(addresses: readonly string[]): Promise<DoorAnswer | null> {
  const tools = await bookTools();
  if (!tools) return null;
  const [guard, { uiLanguage }] = await Promise.all([guardSending(tools, addresses), tools.book.settings()]);
  const language = chooseLanguage(uiLanguage, navigator.languages);
  return { guard, language, words: DOOR_WORDS[language] };
}

/** In every record that hides one of them. */
export async function noteSending(addresses: readonly string[], told: readonly string[]): Promise<void> {
  const tools = await bookTools();
  if (tools) await noteSentAnyway(tools, addresses, told);
}

export function serveDoor(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }, sendResponse: (answer: unknown) => void) => {
    const asked = question.safeParse(message);
    if (!asked.success || sender.id !== browser.runtime.id || !sender.url?.startsWith(ORIGIN)) return undefined;
    guardFor(asked.data.addresses).catch(() => null).then(sendResponse, () => undefined);
    return true;
  });
}
