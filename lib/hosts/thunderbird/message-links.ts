// By what one message is known to belong to a conversation: the messages that it names, its subject, and who writes to whom. It must not ask Thunderbird.
import { answersSubject, withoutAnswers } from '../../domain/writing/bare-subject.ts';
import type { MailHeaders, MessageHeader } from './messenger.ts';

export interface MessageLinks {
  readonly id: string;
  /** Ids that it names, the beginning of the conversation first. */
  readonly named: readonly string[];
  /** Without "Re:". */
  readonly subject: string;
  readonly isReply: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Addresses of sender and recipients, in small letters, the sender's first. */
  readonly people: readonly string[];
}

const ADDRESS = /[^\s<>"'(),;:@]{1,200}@[^\s<>"'(),;:@]{1,250}/gu;
/** Of endless conversations the beginning and the end are enough. */
const MOST_IDS = 60;

const idsIn = (written: readonly string[] | undefined): readonly string[] => [...(written ?? []).join(' ').matchAll(/<([^<>\s]{1,500})>/gu)].map((match) => match[1] ?? '');
const addressesIn = (written: readonly string[] | undefined): readonly string[] => (written ?? []).flatMap((line) => line.toLowerCase().match(ADDRESS) ?? []);

/** `headers`: null where they could not be fetched; it then names nobody, and others may still name it. */
export function linksOf(header: MessageHeader, headers: MailHeaders | null): MessageLinks {
  const all = [...idsIn(headers?.references), ...idsIn(headers?.['in-reply-to'])].filter((id) => id !== header.headerMessageId);
  const named = [...new Set(all.length > MOST_IDS ? [...all.slice(0, 2), ...all.slice(2 - MOST_IDS)] : all)];
  const subject = headers?.subject?.[0] ?? header.subject;
  return {
    id: header.headerMessageId, named, subject: withoutAnswers(subject), isReply: answersSubject(subject), at: new Date(header.date).getTime() || 0,
    people: [...new Set([...addressesIn([header.author]), ...addressesIn(header.recipients), ...addressesIn(header.ccList)])],
  };
}
