// The page that a person asked to have read in a tab, by its address, for as long as the browser runs: a panel that only comes into sight beside a tab reads nothing that nobody asked for. It must not know which pages need asking.
import { browser } from 'wxt/browser';

const keyOf = (tabId: number): string => `asked-${tabId}`;

export async function noteAsked(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: url }).catch(() => undefined);
}
export async function forgetAsked(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
}
export async function askedIn(tabId: number): Promise<string | null> {
  const url: unknown = (await browser.storage.session.get(keyOf(tabId)).catch((): Record<string, unknown> => ({})))[keyOf(tabId)];
  return typeof url === 'string' ? url : null;
}
