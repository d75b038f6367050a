// Cards that go out come in again as the same people, here and in other programs' readers, in lines that no reader cuts.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { folded, writeVcard, writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import { inventPeople } from '../invented-people.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const octets = (line: string): number => utf8(line).length;
const anna = (facts: Partial<Person> = {}): Person => ({ ...emptyPerson('00000000-0000-7000-8000-000000000001'), updatedAt: '2026-11-26T09:15:00.000Z-0000-d', name: 'Anna Rossi', ...facts });
/** What a card can carry of somebody, as a reader gives it. */
const carried = ({ name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags }: Person): object => ({ name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags: Object.keys(tags) });
const isKnown = ({ name, emails, phones, profileUrl }: Person): boolean => name !== '' || emails.length > 0 || phones.length > 0 || profileUrl !== null;

describe('a card', () => {
  it('holds all that the book has and a card has a place for', () => {
    const card = writeVcard(anna({ otherNames: ['Rosie', 'Анна'], emails: ['a@example.com', 'b@example.com'], phones: ['+39 02 000 1111'], company: 'Studio Rossi, Neri', title: 'Notaio', location: 'Milano', postal: 'Via Larga 1\n20122 Milano', profileUrl: 'https://www.linkedin.com/in/anna/', website: 'https://example.com', notes: 'One\nTwo; three', tags: { clients: true, 'a,b': true }, language: 'it' }));
    expect(card.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//Goen//Goen//EN', 'UID:urn:uuid:00000000-0000-7000-8000-000000000001', 'KIND:individual', 'FN:Anna Rossi', 'N:;Anna Rossi;;;', 'NICKNAME:Rosie,Анна', 'EMAIL;PREF=1:a@example.com', 'EMAIL:b@example.com', 'TEL:+39 02 000 1111',
      'ORG:Studio Rossi\\, Neri', 'TITLE:Notaio', 'ADR;LABEL="Via Larga 1^n20122 Milano":;;Via Larga 1\\, 20122 Milano;Milano;;;', 'URL;TYPE=x-linkedin:https://www.linkedin.com/in/anna/', 'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/anna/', 'URL:https://example.com', 'NOTE:One\\nTwo; three', 'CATEGORIES:clients,a\\,b', 'LANG:it', 'REV:20261126T091500Z', 'END:VCARD', '',
    ]);
  });
  it('of nobody who has a name bears the address', () => expect(writeVcard(anna({ name: '', emails: ['a@example.com'] }))).toContain('\r\nFN:a@example.com\r\n'));
  it.each(['x'.repeat(500), '𠮷'.repeat(120), '佐藤さんへ'.repeat(60), 'Ирина '.repeat(60), 'é'.repeat(200), '👩‍👩‍👧'.repeat(30)])('%#: a line is cut between signs, at 75 octets', (text) => {
    const lines = folded(`NOTE:${text}`).split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.map((line, i) => (i === 0 ? line : line.slice(1))).join('')).toBe(`NOTE:${text}`);
    expect(lines.some((line) => line.includes('\uFFFD') || /[\uD800-\uDBFF]$/u.test(line))).toBe(false);
  });
  it('no text begins a line of its own', () => {
    const text = writeVcard(anna({ name: 'A\r\nEND:VCARD', notes: 'x\r\nBEGIN:VCARD\r\nFN:Other', postal: 'a"\r\nEND:VCARD', profileUrl: 'https://www.linkedin.com/in/a/\r\nNOTE:x', website: 'https://x.example\nNOTE:y', tags: { 'a\nEND:VCARD': true } }));
    expect(text.match(/^(?:BEGIN|END|FN|NOTE)/gmu)).toEqual(['BEGIN', 'FN', 'NOTE', 'END']);
  });
});

describe('read again', () => {
  const people = inventPeople(7, 400).filter(isKnown);
  const text = writeVcards(people);
  it('by Goen: the same people', async () => {
    const result = await readContacts(utf8(text), 'x.vcf');
    if (!result.ok || result.value.kind !== 'vcard') throw new Error('no cards');
    expect(result.value.contacts).toHaveLength(people.length);
    result.value.contacts.forEach((contact, i) => expect(contact).toMatchObject(carried(people[i] as Person)));
  });
  it('by ical.js: every card whole, name, addresses, company and note as they were', () => {
    const cards = (ICAL.parse(text) as unknown as [string, [string, object, string, string][]][]).map(([, properties]) => (name: string): string[] => properties.filter((property) => property[0] === name).map((property) => property[3]));
    expect(cards).toHaveLength(people.length);
    cards.forEach((of, i) => {
      const person = people[i] as Person;
      expect([of('email'), of('tel'), of('title'), of('note')]).toEqual([[...person.emails], [...person.phones], person.title === null ? [] : [person.title], person.notes === null ? [] : [person.notes]]);
      if (person.name !== '') expect(of('fn')).toEqual([person.name]);
    });
  });
});
