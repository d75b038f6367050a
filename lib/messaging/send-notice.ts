// A host's notice to the pages of this extension. It stays small, since it lives in foreign pages; nobody listening is no fault.
import { browser } from 'wxt/browser';
import type { HostNotice } from './requests.ts';

export async function sendNotice(notice: HostNotice): Promise<void> {
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    // Nobody listens, or the extension was updated meanwhile.
  }
}
