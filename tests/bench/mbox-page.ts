// In a worker of a real browser: a mailbox read as Goen reads it, and read and decoded by postal-mime alone, mail after mail.
import PostalMime from 'postal-mime';
import { readMailbox, type MailboxEnd } from '../../lib/actions/read-mailbox.ts';
import type { ThreadKind } from '../../lib/domain/reading.ts';
import { blocksOf, splitMbox } from '../../lib/exchange/mbox/split-mbox.ts';

export interface OurRun {
  readonly ms: number;
  /** Until every thread is known. */
  readonly lookedMs: number;
  readonly end: MailboxEnd | null;
  readonly found: readonly { readonly id: string; readonly kind: ThreadKind }[];
}
export interface PeerRun {
  readonly ms: number;
  readonly mails: number;
  readonly unreadable: number;
  readonly letters: number;
}

async function ours(file: File, email: string): Promise<OurRun> {
  const begun = performance.now();
  let lookedMs = 0;
  const found: { id: string; kind: ThreadKind }[] = [];
  const read = await readMailbox({ files: [file], me: { name: null, emails: [email] }, since: null, from: 0 }, (news) => {
    if (news.stage === 'reading' && lookedMs === 0) lookedMs = performance.now() - begun;
    for (const one of news.found) found.push({ id: one.thread.threadId, kind: one.reading.kind });
  });
  return { ms: performance.now() - begun, lookedMs, end: read.ok ? read.value : null, found };
}

async function peer(file: File): Promise<PeerRun> {
  const begun = performance.now();
  let [mails, unreadable, letters] = [0, 0, 0];
  for await (const bytes of splitMbox(blocksOf(file))) {
    mails += 1;
    try {
      const { text, html } = await PostalMime.parse(bytes);
      letters += (text ?? html ?? '').length;
    } catch {
      unreadable += 1;
    }
  }
  return { ms: performance.now() - begun, mails, unreadable, letters };
}

// oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
const say = (told: unknown): void => (self as unknown as Worker).postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<{ who: 'ours' | 'peer'; file: File; email: string }>) => {
  void (data.who === 'ours' ? ours(data.file, data.email) : peer(data.file)).then(say);
});
say('ready');
