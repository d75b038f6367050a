// Put into a Gmail tab while the book hides somebody from somebody: keeps the last door there. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askPerson } from '../lib/hosts/gmail/held-dialog.ts';
import { keepSendDoor } from '../lib/hosts/gmail/send-door.ts';
import { createDoorGuards } from '../lib/messaging/door-guards.ts';
import { heldWords, leaksIn, toldOf } from '../lib/messaging/held-words.ts';
import { sendNotice } from '../lib/messaging/send-notice.ts';
import { isOrphaned, takePlace } from '../lib/messaging/serve-host.ts';

export default defineUnlistedScript({
  exclude: ['thunderbird'],
  main() {
    const guards = createDoorGuards();
    const stop = keepSendDoor(window, {
      ...guards,
      findLeaks: leaksIn,
      askPerson: (leaks, guard) => askPerson(document, heldWords(leaks, guard)),
      sentAnyway: (addresses, leaks) => void sendNotice({ tell: 'sent-anyway', addresses, told: toldOf(leaks) }),
      sentUnchecked: () => void (isOrphaned() || sendNotice({ tell: 'sent-unchecked' })),
    });
    takePlace('gmail-door', () => {
      guards.stop();
      stop();
    });
  },
});
