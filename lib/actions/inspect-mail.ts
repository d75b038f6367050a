// The guard, over a mail in own words before it is kept: whom of the book it would name to everybody who ever gets it.
import type { Disclosure } from '../domain/draft.ts';
import type { MailText } from '../domain/own-mail.ts';
import type { Person } from '../domain/person.ts';
import type { Tools } from './tools.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
/** Endings aside, so that a case of it is found. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word.slice(0, 4));

/** A first sieve: in a large book the guard looks only at those who may be meant. */
const mayBeIn = (text: string, { name, otherNames, emails, company }: Person): boolean =>
  [...fold([name, ...otherNames, company ?? ''].join(' ')).split(/\s+/u), ...emails].some((word) => word.length > 1 && text.includes(stem(word)));

export async function inspectMail(tools: Pick<Tools, 'book'>, { subject, body }: MailText): Promise<readonly Disclosure[]> {
  const [{ findDisclosures }, people, settings] = await Promise.all([import('../drafting/guard/find-disclosures.ts'), tools.book.people(), tools.book.settings()]);
  const text = fold(`${subject}\n${body}`);
  const found = findDisclosures({ to: [], cc: [], bcc: [], subject, bodyText: body, attachments: [] }, people.filter((person) => mayBeIn(text, person)), [settings], () => false);
  return found.filter(({ level }) => level === 'leak');
}
