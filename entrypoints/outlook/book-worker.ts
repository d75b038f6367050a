// The book's worker in the site: the same as the extension's, begun at once.
import worker from '../book-worker.ts';

void worker.main();
