// Who a mail really goes to: a mailing list of the address book stands among the recipients by its name, and Thunderbird writes to each of its people.
import { isNewsgroup } from '../../domain/send-guard.ts';
import type { Recipients } from './addresses.ts';
import { thunderbird, type MailingList } from './messenger.ts';

const isList = (recipient: string): boolean => !recipient.includes('@') && !isNewsgroup(recipient);
const emailsOf = ({ contacts }: MailingList): readonly string[] => (contacts ?? []).flatMap(({ vCard }) => [...vCard.matchAll(/^(?:[\w-]+\.)?EMAIL[^:\r\n]*:(\S+)/gimu)].map(([, email]) => (email ?? '').toLowerCase()));

/** `unknown`: a list that Goen may not look into, or that is gone. */
export async function expandLists(recipients: Recipients): Promise<{ readonly recipients: Recipients; readonly unknown: boolean }> {
  const names = [...recipients.to, ...recipients.cc, ...recipients.bcc].filter(isList);
  if (names.length === 0) return { recipients, unknown: false };
  const books = (await thunderbird().addressBooks?.list(true).catch(() => [])) ?? [];
  const lists = new Map(books.flatMap(({ mailingLists }) => mailingLists ?? []).map((list) => [list.name.toLowerCase(), emailsOf(list)]));
  const each = (written: readonly string[]): readonly string[] => written.flatMap((one) => (isList(one) ? (lists.get(one.toLowerCase()) ?? [one]) : [one]));
  return { recipients: { to: each(recipients.to), cc: each(recipients.cc), bcc: each(recipients.bcc) }, unknown: names.some((name) => !lists.has(name.toLowerCase())) };
}
