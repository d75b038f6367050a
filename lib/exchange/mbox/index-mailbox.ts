// Runs once over the files of a mailbox and notes where the mails of each thread lie; what machines and lists sent is passed over. Nothing of the mails is kept.
import { addressesIn, readHead, secondsOf } from './mail-head.ts';
import { whySkipped } from './skip-mail.ts';
import { blocksOf, mboxSplitter, type MailPlace } from './split-mbox.ts';
import { ThreadIndex } from './thread-index.ts';
import { threadKeys } from './thread-keys.ts';

export interface Indexing {
  /** Bytes that went past, of all files. */
  readonly bytes: number;
  readonly mails: number;
  readonly skipped: number;
}

const HEAD = 65_536;

/** `tell` is called a few times a second; it may wait, and so hold the reading up. */
export async function indexMailbox(files: readonly Blob[], tell: (news: Indexing) => void = () => undefined): Promise<{ readonly index: ThreadIndex } & Indexing> {
  const index = new ThreadIndex();
  let [bytes, mails, skipped] = [0, 0, 0];
  const note = (file: number, { offset, length, head: start }: MailPlace): void => {
    const head = readHead(start);
    const from = addressesIn(head, 'from')[0]?.email ?? '';
    mails += 1;
    const why = whySkipped(head, from);
    if ((why !== null && why !== 'list') || !head.has('from')) { skipped += 1; return; }
    if (why === 'list') skipped += 1;
    index.add({ file, offset, length, at: secondsOf(head), isList: why === 'list', ...threadKeys(head) });
  };
  for (const [number, file] of files.entries()) {
    const splitter = mboxSplitter(HEAD);
    for await (const block of blocksOf(file)) {
      for (const mail of splitter.push(block)) note(number, mail);
      bytes += block.length;
      tell({ bytes, mails, skipped });
    }
    for (const mail of splitter.end()) note(number, mail);
  }
  return { index, bytes, mails, skipped };
}
