// Opens a thread of the book in a new tab with the panel beside it. Only addresses of the hosts that are read are opened.
import { browser } from 'wxt/browser';
import { openBesideNewTab } from './side-panel.ts';

/** Where a record without a thread is written about. */
export const MAILBOX = 'https://mail.google.com/mail/u/0/';
const KNOWN = ['https://mail.google.com/', 'https://www.linkedin.com/'];

/** Whether the panel can stand beside it. */
export const isOpenedBeside = (url: string): boolean => URL.canParse(url) && KNOWN.some((start) => new URL(url).href.startsWith(start));

/** False where the address is none of a known host, or the browser refused. */
export async function openThreadBeside(url: string): Promise<boolean> {
  if (!isOpenedBeside(url)) return false;
  try {
    // Made in the background first: a popup dies with the change of tab, and the panel opens only while the click still counts.
    const tabId = await openBesideNewTab(async () => (await browser.tabs.create({ url, active: false })).id);
    if (tabId === null) return false;
    await browser.tabs.update(tabId, { active: true });
    return true;
  } catch {
    return false;
  }
}
