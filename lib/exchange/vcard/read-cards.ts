// vCards in, contacts out. It must not know where the file comes from.
import type { ReadContact } from '../../domain/read-contact.ts';

export function readCards(text: string): { readonly contacts: readonly ReadContact[]; readonly empty: readonly number[] } {
  const contacts: ReadContact[] = [];
  const empty: number[] = [];
  text.replace(/\r?\n[ \t]/gu, '').split(/^BEGIN:VCARD\r?$/imu).slice(1).forEach((card, i) => {
    const all = (name: string): string[] => [...card.matchAll(new RegExp(`^(?:[\\w-]+\\.)?${name}(?:;[^:\\r\\n]*)?:([^\\r\\n]*)`, 'gimu'))].map((match) => (match[1] ?? '').replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)).trim()).filter(Boolean);
    const name = all('FN')[0] ?? '';
    const emails = all('EMAIL').map((email) => email.toLowerCase());
    const phones = all('TEL').map((phone) => phone.replace(/^tel:/iu, ''));
    if (!name && emails.length === 0 && phones.length === 0) return void empty.push(i + 1);
    contacts.push({ name, otherNames: all('NICKNAME'), emails, phones, company: all('ORG')[0] ?? null, title: all('TITLE')[0] ?? null, location: null, postal: null, profileUrl: null, website: all('URL')[0] ?? null, notes: all('NOTE')[0] ?? null, tags: all('CATEGORIES').flatMap((tags) => tags.split(',')), since: null });
  });
  return { contacts, empty };
}
