// Which compose windows are open, what stands in each, and which of them a person means. It must not write into one.
import { browser } from 'wxt/browser';
import type { OpenThread } from '../../domain/open-page.ts';
import { recipientsOf, type Recipients } from './addresses.ts';
import { thunderbird, type ComposeDetails, type ComposeTab } from './messenger.ts';

export interface ComposeWindow extends ComposeTab {
  readonly details: ComposeDetails;
  readonly recipients: Recipients;
  /** Message-ID of what is answered or forwarded. */
  readonly answers: string | null;
}

export async function lookInto({ id, windowId }: ComposeTab): Promise<ComposeWindow | null> {
  try {
    const details = await thunderbird().compose.getComposeDetails(id);
    const related = details.relatedMessageId;
    const answers = related === undefined ? null : await thunderbird().messages.get(related).then(({ headerMessageId }) => headerMessageId, () => null);
    return { id, windowId, details, recipients: await recipientsOf(details), answers };
  } catch {
    return null; // closed meanwhile
  }
}
const composeTabs = async (): Promise<readonly ComposeTab[]> => (await thunderbird().tabs.query({ type: ['messageCompose'] })).flatMap(({ id, windowId }) => (id === undefined || windowId === undefined ? [] : [{ id, windowId }]));
export const openWindows = async (): Promise<readonly ComposeWindow[]> =>
  (await Promise.all((await composeTabs()).map(lookInto))).filter((window) => window !== null);

/** Whom the mail in this tab is for; null where none is written there. */
export async function addressedIn(tabId: number): Promise<readonly string[] | null> {
  const tab = (await composeTabs()).find(({ id }) => id === tabId);
  const window = tab ? await lookInto(tab) : null;
  return window && addressedBy(window);
}

/** The window that was opened last comes forward. */
export async function showNewest(): Promise<void> {
  const newest = (await composeTabs()).at(-1);
  if (newest) await browser.windows.update(newest.windowId, { focused: true });
}

export const addressedBy = ({ recipients: { to, cc, bcc } }: Pick<ComposeWindow, 'recipients'>): readonly string[] => [...to, ...cc, ...bcc];

let lastFocused: number | null = null;
/** From now on it is known where the person wrote last. */
export function followFocus(): void {
  browser.windows.onFocusChanged.addListener((windowId) => {
    void composeTabs().then((tabs) => { if (tabs.some((tab) => tab.windowId === windowId)) lastFocused = windowId; }, () => undefined);
  });
}
const meant = (windows: readonly ComposeWindow[]): ComposeWindow | null => windows.find(({ windowId }) => windowId === lastFocused) ?? (windows.length === 1 ? (windows[0] ?? null) : null);

export const repliesTo = (windows: readonly ComposeWindow[], page: OpenThread): readonly ComposeWindow[] => windows.filter(({ answers, details }) => details.type === 'reply' && page.thread.messages.some(({ id }) => id === answers));
export const openReply = (windows: readonly ComposeWindow[], page: OpenThread): ComposeWindow | null => meant(repliesTo(windows, page)) ?? repliesTo(windows, page).at(-1) ?? null;

/** While a thread is asked for: a reply to it, else a new mail to its people, else a new mail; never a reply to another. Between several where none was written in last Goen does not choose. */
export function chooseWindow(windows: readonly ComposeWindow[], page: OpenThread | null): ComposeWindow | null {
  if (!page) return meant(windows);
  const people = new Set(page.thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).map(({ email }) => email?.toLowerCase()));
  const fresh = windows.filter(({ details, answers }) => details.type === 'new' && answers === null);
  const isToThem = (window: ComposeWindow): boolean => addressedBy(window).length > 0 && addressedBy(window).every((address) => people.has(address));
  const ranks = [repliesTo(windows, page), fresh.filter(isToThem), fresh];
  return meant(ranks.find((rank) => rank.length > 0) ?? []);
}
