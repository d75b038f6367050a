// What the checks put into the stand-in page: the Gmail host as one global, without the extension around it.
import { createGmailHost } from '../../../lib/hosts/gmail/gmail-host.ts';

Object.assign(globalThis, { goen: { host: createGmailHost(window) } });
