// The mailbox's worker in the site: the same as the extension's, begun at once.
import worker from '../mailbox-worker.ts';

void worker.main();
