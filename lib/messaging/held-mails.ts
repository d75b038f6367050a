// A held mail and the small window that asks about it: the background waits for the answer as long as the window shows that it lives. No answer, for whatever reason, keeps the mail back.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { HeldWords } from '../domain/send-guard.ts';

const PAGE = '/held.html';
const FIRST_SIGN_MS = 15_000;
const NEXT_SIGN_MS = 20_000;
const SIGN_EVERY_MS = 2_000;
const WIDTH = 460;
const HEIGHT = 440;

/** The window's page → background (`runtime.sendMessage`). */
const message = z.union([
  z.object({ ask: z.literal('held-mail'), id: z.string() }),
  z.object({ ask: z.literal('held-lives'), id: z.string() }),
  z.object({ ask: z.literal('held-answer'), id: z.string(), goes: z.boolean() }),
]);
type HeldMessage = z.infer<typeof message>;
interface Held { readonly words: HeldWords; readonly end: (goes: boolean) => void; readonly lives: () => void; windowId: number | null }
const held = new Map<string, Held>();

function hear(heard: HeldMessage, windowId: number | undefined): unknown {
  const one = held.get(heard.id);
  if (!one) return null;
  one.windowId ??= windowId ?? null;
  one.lives();
  if (heard.ask === 'held-answer') one.end(heard.goes);
  return heard.ask === 'held-mail' ? one.words : true;
}

/** At once when the background begins. */
export function serveHeldMails(): void {
  browser.runtime.onMessage.addListener((told: unknown, sender: { id?: string; url?: string; tab?: { windowId?: number } }, answer: (answer: unknown) => void) => {
    const heard = message.safeParse(told);
    if (!heard.success || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(PAGE as '/popup.html'))) return undefined;
    answer(hear(heard.data, sender.tab?.windowId));
    return true;
  });
  browser.windows.onRemoved.addListener((windowId) => { for (const one of held.values()) if (one.windowId === windowId) one.end(false); });
}

async function placeOver(windowId: number): Promise<{ readonly left?: number; readonly top?: number }> {
  const { left, top, width } = await browser.windows.get(windowId).catch(() => ({ left: undefined, top: undefined, width: undefined }));
  return left === undefined || top === undefined || width === undefined ? {} : { left: Math.round(left + Math.max(0, (width - WIDTH) / 2)), top: top + 80 };
}

/** True only where the person pressed it. `over`: the window of the mail, to which they come back. */
export async function askAboutHeld(over: number, words: HeldWords): Promise<boolean> {
  const id = crypto.randomUUID();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<boolean>((done) => {
    const live = (ms: number): void => { clearTimeout(timer); timer = setTimeout(() => done(false), ms); };
    held.set(id, { words, end: done, lives: () => live(NEXT_SIGN_MS), windowId: null });
    live(FIRST_SIGN_MS);
  });
  try {
    const place = await placeOver(over);
    // Not waited for: Thunderbird answers once the window has the focus, and of one that is closed before or does not get it never.
    browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`${PAGE}?id=${id}` as '/popup.html'), width: WIDTH, height: HEIGHT, ...place }).catch(() => held.get(id)?.end(false));
    return await answered;
  } finally {
    clearTimeout(timer);
    const windowId = held.get(id)?.windowId ?? null;
    held.delete(id);
    if (windowId !== null) await browser.windows.remove(windowId).catch(() => undefined);
    await browser.windows.update(over, { focused: true }).catch(() => undefined);
  }
}

const tellBackground = (told: HeldMessage): Promise<unknown> => browser.runtime.sendMessage(told).catch(() => null);
/** For the window's page; null where nothing is held under this id any more. */
export const wordsOfHeld = async (id: string): Promise<HeldWords | null> => (await tellBackground({ ask: 'held-mail', id })) as HeldWords | null;
export const answerHeld = (id: string, goes: boolean): Promise<unknown> => tellBackground({ ask: 'held-answer', id, goes });
/** Also keeps the background from being put to sleep. */
export const showLife = (id: string): void => void setInterval(() => void tellBackground({ ask: 'held-lives', id }), SIGN_EVERY_MS);
