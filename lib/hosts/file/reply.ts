// To whom and under which subject an answer to the open conversation goes, and whether what stands in a file is what was meant. It must not know where the file goes.
import type { MailAddress, MailThread } from '../../domain/mail-thread.ts';
import type { OpenThread } from '../../domain/open-page.ts';
import { answersSubject } from '../../domain/writing/bare-subject.ts';

interface Addressed {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
}

const isMine = ({ email }: MailAddress, { me }: MailThread): boolean => email !== null && me.emails.some((mine) => mine.toLowerCase() === email);

/** Those of the draft; where it names nobody, whoever wrote last, or whom I wrote to last. */
export function addressesFor(asked: Addressed, answered: OpenThread | null): Addressed {
  if (!answered || asked.to.length > 0) return { to: asked.to, cc: asked.cc };
  const { thread } = answered;
  const theirs = thread.messages.findLast(({ from }) => !isMine(from, thread));
  return { to: theirs ? [theirs.from] : (thread.messages.at(-1)?.to ?? []), cc: asked.cc };
}

/** An answer keeps the subject of its conversation: by it some programs tell what belongs together. */
export const subjectFor = (asked: string, answered: OpenThread | null): string => (!answered ? asked : answersSubject(answered.thread.subject) ? answered.thread.subject : `Re: ${answered.thread.subject}`.trim());

const lowered = (emails: readonly (string | null)[]): string => emails.map((email) => email?.toLowerCase() ?? '?').toSorted().join(' ');
/** Somebody without an address is missing in the file, and is told. */
export const sameAddresses = (written: readonly string[], meant: readonly MailAddress[]): boolean => lowered(written) === lowered(meant.map(({ email }) => email));

const plain = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replaceAll('\0', '').trim();
/** Word for word, and nothing beside. */
export const isAsMeant = (written: string, body: string): boolean => plain(written) === plain(body);
