// People as vCards 4.0 (RFC 6350): escaped, folded at 75 octets without cutting a sign, read by every address book. It must not know the book.
import type { Person } from '../../domain/person.ts';

export const VCARD_TYPE = 'text/vcard;charset=utf-8';
const LONGEST_LINE = 75;
/** FN must hold something. */
const NOBODY = '—';

const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
/** A semicolon may stand as it is where a property has no parts; there are readers that keep the backslash before it. */
const escaped = (text: string): string => clean(text).replace(/[\\,]/gu, '\\$&').replaceAll('\n', '\\n');
/** One part of several: N, ORG, ADR. */
const part = (text: string): string => escaped(text).replaceAll(';', '\\;');
/** Inside quotes no quote can stand: RFC 6868. */
const inQuotes = (text: string): string => `"${clean(text).replace(/[\^\n"]/gu, (sign) => (sign === '\n' ? '^n' : sign === '"' ? "^'" : '^^'))}"`;

/** Lines after the first begin with a blank, which counts. */
export function folded(line: string): string {
  if (line.length * 3 <= LONGEST_LINE) return line;
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += width;
  }
  return out;
}

/** `20261126T091500Z` out of a row's `updatedAt`. */
const revisionOf = (updatedAt: string): string | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/u.exec(updatedAt);
  return found ? `${found.slice(1, 4).join('')}T${found.slice(4, 7).join('')}Z` : null;
};
type Written = Pick<Person, 'id' | 'updatedAt' | 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'title' | 'location' | 'postal' | 'profileUrl' | 'website' | 'notes' | 'tags' | 'language'>;

/** The address stands for a name that is not known. */
export function writeVcard(person: Written): string {
  const { id, name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags, language, updatedAt } = person;
  const labels = Object.keys(tags);
  const revision = revisionOf(updatedAt);
  const called = name || emails[0] || phones[0] || NOBODY;
  const lines = [
    'BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//Goen//Goen//EN', `UID:urn:uuid:${id}`, 'KIND:individual',
    `FN:${escaped(called)}`,
    // Nobody knows here which part is the family's; programs that want parts take the whole for one.
    `N:;${part(called)};;;`,
    ...(otherNames.length > 0 ? [`NICKNAME:${otherNames.map(escaped).join(',')}`] : []),
    ...emails.map((email, i) => `EMAIL${i === 0 && emails.length > 1 ? ';PREF=1' : ''}:${escaped(email)}`),
    // Text, which is what TEL is by default, keeps a number as it was written.
    ...phones.map((phone) => `TEL:${escaped(phone)}`),
    ...(company ? [`ORG:${part(company)}`] : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    // The lines of the envelope in LABEL, as the book keeps them; the street takes them all where a program reads parts only.
    ...(postal ? [`ADR;LABEL=${inQuotes(postal)}:;;${part(postal.split(/\r\n?|\n/u).join(', '))};${location ? part(location) : ''};;;`] : location ? [`ADR:;;;${part(location)};;;`] : []),
    ...(profileUrl ? [`URL;TYPE=x-linkedin:${profileUrl.replace(/[\s\p{Cc}]/gu, '')}`, `X-SOCIALPROFILE;TYPE=linkedin:${profileUrl.replace(/[\s\p{Cc}]/gu, '')}`] : []),
    ...(website ? [`URL:${website.replace(/[\s\p{Cc}]/gu, '')}`] : []),
    ...(notes ? [`NOTE:${escaped(notes)}`] : []),
    ...(labels.length > 0 ? [`CATEGORIES:${labels.map(escaped).join(',')}`] : []),
    ...(language ? [`LANG:${language}`] : []),
    ...(revision ? [`REV:${revision}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
export const writeVcards = (people: Iterable<Written>): string => {
  const cards: string[] = [];
  for (const person of people) cards.push(writeVcard(person));
  return cards.join('');
};
