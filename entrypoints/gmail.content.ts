// Gmail's content script: answers what a panel asks about the open thread, and tells when another is open. Wiring only; composing comes in on request (gmail-compose).
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGmailReader } from '../lib/hosts/gmail/gmail-reader.ts';
import { watchThread } from '../lib/hosts/gmail/watch-thread.ts';
import { sendNotice } from '../lib/messaging/send-notice.ts';
import { isInPlace, isOrphaned, serveHost } from '../lib/messaging/serve-host.ts';
import { followWatchList } from '../lib/messaging/watch-list.ts';

export default defineContentScript({
  exclude: ['thunderbird'],
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // Gmail's page is told nothing of it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stopServing = serveHost(createGmailReader(window), 'gmail-read');
    const stopWatching = watchThread(window, (threadId) => {
      if (isOrphaned()) stop();
      else void sendNotice({ tell: 'thread-changed', open: threadId !== null, threadId });
    });
    const stopFollowing = followWatchList(({ marks }) => {
      if (marks.size > 0 && !isOrphaned() && !isInPlace('gmail-door')) void sendNotice({ tell: 'door-wanted' });
    });
    const stop = (): void => {
      stopFollowing();
      stopServing();
      stopWatching();
    };
    ctx.onInvalidated(stop);
  },
});
