// Long work beside a page of the extension, in the extension's own workers.
import { browser } from 'wxt/browser';
import { mark } from './kept-mark.ts';
import { isOfMailbox, workBeside } from './work-beside.ts';

export const startWork = workBeside({ mark, workerFor: (kind) => new Worker(browser.runtime.getURL(isOfMailbox(kind) ? '/mailbox-worker.js' : '/book-worker.js')) });
