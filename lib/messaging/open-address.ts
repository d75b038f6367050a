// The ways of a draft out of our pages: a new mail under an address that holds it, or the clipboard. Only addresses of a mail are opened.
import { browser } from 'wxt/browser';

const isMail = (url: string): boolean => URL.canParse(url) && (url.startsWith('https://mail.google.com/mail/?') || new URL(url).protocol === 'mailto:');

export const openAddress = (url: string): void => { if (isMail(url)) void browser.tabs.create({ url }).catch(() => undefined); };
/** False where the browser refused. */
export const copyText = (text: string): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true, () => false);
