// Leave to read the mail program's address books, asked for when the person wants them.
import { browser } from 'wxt/browser';

/** Only in answer to a press of the person. */
export const askForAddressBooks = (): Promise<boolean> => browser.permissions.request({ permissions: ['addressBooks' as never] }).catch(() => false);
