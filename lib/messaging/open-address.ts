// A new mail under an address that holds it. Only addresses of a mail are opened.
import { browser } from 'wxt/browser';

const isMail = (url: string): boolean => URL.canParse(url) && (url.startsWith('https://mail.google.com/mail/?') || new URL(url).protocol === 'mailto:');

export const openAddress = (url: string): void => { if (isMail(url)) void browser.tabs.create({ url }).catch(() => undefined); };
