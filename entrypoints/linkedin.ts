// Put into a LinkedIn tab when the person clicks the icon there, never before: answers what a panel asks about the open profile or thread. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLinkedInHost } from '../lib/hosts/linkedin/linkedin-host.ts';
import type { Host } from '../lib/hosts/host.ts';
import { isOrphaned, serveHost } from '../lib/messaging/serve-host.ts';
import { sendNotice } from '../lib/messaging/send-notice.ts';

/** In this extension's own world, which the page cannot see: put in again, the same host goes on and remembers what it has placed. */
type World = { goenLinkedIn?: Host };

export default defineUnlistedScript({
  exclude: ['thunderbird'],
  main() {
    const world = globalThis as World;
    world.goenLinkedIn ??= createLinkedInHost(window, {
      draftLeft: (draftId, sent) => {
        if (!isOrphaned()) void sendNotice({ tell: 'draft-left', draftId, sent });
      },
    });
    serveHost(world.goenLinkedIn, 'linkedin');
  },
});
