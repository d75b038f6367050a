// What the checks put into the stand-in page: the Gmail host as one global, without the extension around it.
import { createGmailHost } from '../../../lib/hosts/gmail/gmail-host.ts';
import { createPlacedDrafts } from '../../../lib/hosts/gmail/placed-drafts.ts';
import { watchGmail } from '../../../lib/hosts/gmail/watch.ts';

const placed = createPlacedDrafts();
Object.assign(globalThis, { goen: { host: createGmailHost(window, placed), watch: (listener: Parameters<typeof watchGmail>[2]) => watchGmail(window, placed, listener) } });
