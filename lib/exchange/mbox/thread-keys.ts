// By what a mail is known to belong to a thread. It must not know where mails lie.
import { answersSubject, withoutAnswers } from '../../domain/writing/bare-subject.ts';
import { addressesIn, idsIn, wordsOf, type MailHead } from './mail-head.ts';

const SHORTEST_SUBJECT = 4;
/** Of very long threads the first and the last that are named are enough: each mail in between names its neighbours. */
const MOST_IDS = 12;

export interface ThreadKeys {
  /** Mails that share one of these are of one thread. */
  readonly keys: readonly string[];
  /** Under this a reply that names no mail finds the newest mail before it. */
  readonly opens: string | null;
  /** A reply that names no other mail. */
  readonly follows: string | null;
}

/**
 * Gmail's number where the file has it: it is the thread as its owner saw it. Else the ids. A reply that names no other mail follows the one of its subject
 * between the same two; mails of one subject that answer nothing, a bill each month, stay apart.
 */
export function threadKeys(head: MailHead): ThreadKeys {
  const thread = head.get('x-gm-thrid');
  if (thread !== undefined && /^\d{1,25}$/u.test(thread)) return { keys: [`gm ${thread}`], opens: null, follows: null };
  const named = [...idsIn(head, 'references'), ...idsIn(head, 'in-reply-to')];
  const ids = named.length > MOST_IDS ? [...named.slice(0, 2), ...named.slice(2 - MOST_IDS)] : named;
  const keys = [...idsIn(head, 'message-id').slice(0, 1), ...ids];
  const written = wordsOf(head, 'subject');
  const isReply = answersSubject(written);
  const bare = withoutAnswers(written).toLowerCase();
  if (bare.length < SHORTEST_SUBJECT || (isReply && named.length > 0)) return { keys, opens: null, follows: null };
  const people = [...new Set([...addressesIn(head, 'from').slice(0, 1), ...addressesIn(head, 'to').slice(0, 1)].map(({ email }) => email))].sort().join(' ');
  const subject = `subject ${bare} ${people}`;
  return { keys, opens: subject, follows: isReply ? subject : null };
}
/** Gmail's own name of the thread in its addresses: the number in hexadecimal. */
export function gmailThreadOf(head: MailHead): string | null {
  const thread = head.get('x-gm-thrid');
  return thread !== undefined && /^\d{1,20}$/u.test(thread) ? BigInt(thread).toString(16) : null;
}
