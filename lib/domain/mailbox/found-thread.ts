// What is kept of a thread of an old mailbox that tells of an introduction: who wrote to whom and when, and what was read in it. Bodies stay in the file.
import type { MailThread } from '../mail-thread.ts';
import type { OpenThread } from '../open-page.ts';
import type { Reading } from '../reading.ts';

export interface FoundThread {
  /** Its messages without their words; under Gmail's own number where the file tells it. */
  readonly thread: MailThread;
  /** Without the texts; the words that facts rest on are in it. */
  readonly reading: Reading;
  /** The day on which I thanked whoever made the introduction, as far as this thread tells. */
  readonly thankedOn: string | null;
}

/** The kind was read without much doubt. */
export const isSure = ({ reading }: FoundThread): boolean => reading.evidence.some(({ fact, sure }) => fact === 'kind' && sure === 'sure');

const GMAIL = 'https://mail.google.com/mail/u/0/#all/';

/** As a host would hand it over, so that it becomes a record by the same line. */
export const asOpenThread = ({ thread }: FoundThread): OpenThread => ({
  kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: thread.host === 'gmail' ? (thread.me.emails[0] ?? null) : null,
  url: thread.host === 'gmail' ? `${GMAIL}${thread.threadId}` : '',
});
