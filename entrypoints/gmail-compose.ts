// Put into a Gmail tab when a draft is to be written or a box looked at: serves the writing half of the host, and tells when a placed draft left. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGmailWriter } from '../lib/hosts/gmail/gmail-writer.ts';
import { createPlacedDrafts } from '../lib/hosts/gmail/placed-drafts.ts';
import { watchDrafts } from '../lib/hosts/gmail/watch-drafts.ts';
import { sendNotice } from '../lib/messaging/send-notice.ts';
import { isOrphaned, serveHost } from '../lib/messaging/serve-host.ts';

export default defineUnlistedScript({
  exclude: ['thunderbird'],
  main() {
    const placed = createPlacedDrafts();
    const stopServing = serveHost(createGmailWriter(window, placed), 'gmail-write');
    const stopWatching = watchDrafts(window, placed, (draftId, sent) => {
      if (!isOrphaned()) {
        void sendNotice({ tell: 'draft-left', draftId, sent });
        return;
      }
      stopServing();
      stopWatching();
    });
  },
});
