// Who a mail is from where a list or a service sends it in somebody's name ("Ann Lee via LinkedIn"): the person's name, and an address only where it is the person's own. It must not know which program read the mail.
import type { MailAddress } from './mail-thread.ts';

/** "Ann Lee via Group", "'Ann Lee' tramite LinkedIn", "Анна через LinkedIn", "LinkedIn経由の李". */
const VIA = /^(.{1,120}?)\s+(?:via|tramite|attraverso|über|par|через)\s+\S.{0,120}$/iu;
const VIA_JAPANESE = /^(.{1,60}?)\s*[（(]\s*.{1,60}経由\s*[）)]$/u;
const SERVICE = /(?:^|[.@])linkedin\.com$/u;

const bare = (name: string): string => name.trim().replace(/^['"“‘«]+|['"”’»]+$/gu, '').trim();
const folded = (name: string | null): string => bare(name ?? '').normalize('NFKC').toLowerCase();

export interface SentBy {
  readonly from: MailAddress;
  /** Whom an answer goes to, as the mail says. */
  readonly replyTo: readonly MailAddress[];
  /** Written by lists that put their own address into From. */
  readonly originalFrom: MailAddress | null;
  /** Addresses of the list, where it has one. */
  readonly lists: readonly string[];
}

function nameBefore(name: string | null): string | null {
  const found = name === null ? null : (VIA.exec(bare(name)) ?? VIA_JAPANESE.exec(bare(name)));
  return found?.[1] === undefined ? null : bare(found[1]);
}

export function realSender({ from, replyTo, originalFrom, lists }: SentBy): MailAddress {
  const domain = from.email?.split('@')[1] ?? '';
  const person = nameBefore(from.name);
  if (SERVICE.test(domain)) {
    const name = person ?? bare(from.name ?? '');
    // What LinkedIn says in its own name is from LinkedIn.
    return name === '' || /^linkedin\b/iu.test(name) ? from : { name, email: null };
  }
  if (person === null) return from;
  const own = (address: MailAddress): boolean => address.email !== null && address.email !== from.email && !lists.includes(address.email);
  if (originalFrom && own(originalFrom)) return { name: originalFrom.name ?? person, email: originalFrom.email };
  const answered = replyTo.filter(own);
  const named = answered.find(({ name }) => folded(name) === folded(person)) ?? (answered.length === 1 && answered[0]?.name === null ? answered[0] : undefined);
  return { name: person, email: named?.email ?? null };
}
