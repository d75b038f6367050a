// Cards of every version, as phones and address books write them: what the book has a place for comes out, the rest does no harm.
import { describe, expect, it } from 'vitest';
import type { ReadContact, ReadContacts } from '../../../lib/domain/read-contact.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { encode } from '../encode-text.ts';

async function all(bytes: Uint8Array): Promise<ReadContacts> {
  const result = await readContacts(bytes, 'x.vcf');
  if (!result.ok || result.value.kind === 'to-map') throw new Error(JSON.stringify(result).slice(0, 300));
  return result.value;
}
const card = (...lines: readonly string[]): string => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;
const one = async (text: string, encoding = 'utf-8'): Promise<ReadContact> => {
  const { contacts } = await all(encode(text, encoding));
  expect(contacts).toHaveLength(1);
  return contacts[0] as ReadContact;
};

describe('each version', () => {
  it('4.0: links for numbers, preferences, a label for the address, a social profile', async () => {
    expect(await one(card('VERSION:4.0', 'KIND:individual', 'FN:Dr. Anna Rossi', 'N:Rossi;Anna;Maria;Dr.;', 'EMAIL;TYPE=home:anna@example.org', 'EMAIL;PREF=1;TYPE=work:Anna@Example.com', 'TEL;VALUE=uri;TYPE="voice,work":tel:+39-02-000-1111;ext=7', 'TEL;TYPE=fax:+39 02 000 2222', 'ORG:Studio Rossi\\, Neri;Tax', 'TITLE:Notaio', 'ADR;TYPE=work;LABEL="Via Larga 1^n20122 Milano":;;Via Larga 1;Milano;MI;20122;Italy', 'URL:https://example.com', 'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/anna-rossi', 'CATEGORIES:Clients,Fair\\, 2019', 'NOTE:One\\nTwo\\; three'))).toEqual({
      name: 'Dr. Anna Rossi', otherNames: ['Anna Rossi'], emails: ['anna@example.com', 'anna@example.org'], phones: ['+39-02-000-1111 ext. 7'], company: 'Studio Rossi, Neri', title: 'Notaio', location: 'Milano, Italy', postal: 'Via Larga 1\n20122 Milano',
      profileUrl: 'https://www.linkedin.com/in/anna-rossi/', website: 'https://example.com', notes: 'One\nTwo; three', tags: ['Clients', 'Fair, 2019'], since: null,
    });
  });
  it('3.0, as a phone writes it: groups, labels, readings, folded lines', async () => {
    expect(await one(card('VERSION:3.0', 'PRODID:-//Apple Inc.//iPhone OS 18.0//EN', 'N:佐藤;花子;;;', 'FN:佐藤 花子', 'X-PHONETIC-FIRST-NAME:ハナコ', 'X-PHONETIC-LAST-NAME:サトウ', 'NICKNAME:Hana', 'ORG:株式会社あおば;', 'EMAIL;type=INTERNET;type=HOME;type=pref:hanako@example.com', 'TEL;type=CELL;type=VOICE;type=pref:090-0000-1111', 'item1.ADR;type=WORK;type=pref:;;青葉1-2-3;渋谷区;東京都;150-0000;日本', 'item1.X-ABADR:jp', 'item2.URL;type=pref:https://exam', ' ple.com', 'item2.X-ABLabel:_$!<HomePage>!$_', 'X-SOCIALPROFILE;type=linkedin;x-user=hanako-sato:x-apple:hanako-sato', 'NOTE:展示会で\\n会った', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD'))).toEqual({
      name: '佐藤 花子', otherNames: ['Hana', 'サトウ ハナコ'], emails: ['hanako@example.com'], phones: ['090-0000-1111'], company: '株式会社あおば', title: null, location: '日本渋谷区', postal: '〒150-0000\n東京都渋谷区青葉1-2-3\n日本',
      profileUrl: 'https://www.linkedin.com/in/hanako-sato/', website: 'https://example.com', notes: '展示会で\n会った', tags: [], since: null,
    });
  });
  it('2.1, as an older phone writes it: quoted-printable over several lines, bare types', async () => {
    expect(await one(card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=BE=D0=BB=D0=BA=D0=BE=D0=B2=D0=B0;=D0=98=D1=80=D0=B8=', '=D0=BD=D0=B0;;;', 'TEL;CELL:+7 900 000-11-22', 'TEL;WORK;FAX:+7 495 000-11-22', 'EMAIL;INTERNET;PREF:irina@example.com', 'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=9E=D0=9E', 'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=', 'second', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;x;1;;'))).toMatchObject({
      name: 'Ирина Волкова', emails: ['irina@example.com'], phones: ['+7 900 000-11-22'], company: 'ООО', notes: 'first\nsecond',
    });
  });
});

describe('letters', () => {
  it.each([
    ['a whole file in Shift_JIS, in which a byte of 表 looks like a backslash', 'shift_jis', 'ORG:表ソ能株式会社', '表ソ能株式会社'],
    ['a property that names its own', 'shift_jis', 'ORG;CHARSET=SHIFT_JIS:株式会社あおば', '株式会社あおば'],
    ['a whole file in Windows-1251', 'windows-1251', 'ORG:Ромашка и партнёры', 'Ромашка и партнёры'],
    ['a whole file in Windows-1252', 'windows-1252', 'ORG:Müller & Söhne', 'Müller & Söhne'],
    ['quoted-printable in Shift_JIS', 'utf-8', 'ORG;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8A=94=8E=AE=89=EF=8E=D0=82=A0=82=A8=82=CE', '株式会社あおば'],
    ['quoted-printable that names none and is no UTF-8', 'utf-8', 'ORG;ENCODING=QUOTED-PRINTABLE:Reid=92s', 'Reid’s'],
    ['in UTF-16', 'utf-16le-bom', 'ORG:株式会社あおば', '株式会社あおば'],
  ])('%s', async (_, encoding, line, company) => expect((await one(card('VERSION:2.1', 'FN:Anna', line), encoding)).company).toBe(company));
  it('a sign that a fold cuts in two is whole again', async () => {
    const [before, after] = [encode('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:M', 'utf-8'), encode('x Mustermann\r\nEND:VCARD\r\n', 'utf-8')];
    expect((await all(Uint8Array.from([...before, 0xc3, 13, 10, 32, 0xa4, ...after]))).contacts[0]?.name).toBe('Mäx Mustermann');
  });
  it('values in two encodings in one file', async () => {
    const { contacts } = await all(Uint8Array.from([...encode(card('VERSION:2.1', 'FN:佐藤'), 'utf-8'), ...encode(card('VERSION:2.1', 'FN;CHARSET=SHIFT_JIS:高橋'), 'shift_jis')]));
    expect(contacts.map(({ name }) => name)).toEqual(['佐藤', '高橋']);
  });
});

describe('one card or another', () => {
  it('lists of people, empty cards and cut texts are told apart by their number', async () => {
    const { contacts, empty, groups, cut } = await all(encode([card('VERSION:4.0', 'FN:A'), card('VERSION:4.0', 'KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1'), card('VERSION:3.0', 'X-ADDRESSBOOKSERVER-KIND:group', 'FN:More'), card('VERSION:3.0', 'BDAY:1970-07-14'), card('VERSION:3.0', 'FN:B', `NOTE:${'x'.repeat(70_000)}`)].join(''), 'utf-8'));
    expect([contacts.map(({ name }) => name), empty, groups, cut, contacts[1]?.notes?.length]).toEqual([['A', 'B'], [4], [2, 3], [5], 65_536]);
  });
  it.each([
    ['without an end', 'BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\n', ['A', 'B']],
    ['in small letters', 'begin:vcard\nfn:A\nend:vcard\n', ['A']],
    ['with a card inside', 'BEGIN:VCARD\nVERSION:2.1\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:Inside\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n', ['A', 'B']],
    ['with lines that are none', 'BEGIN:VCARD\n\n;;;\nFN\n:x\nFN:A\nX-\u0000Y:1\nEND:VCARD\n', ['A']],
    ['with a name in parts alone', 'BEGIN:VCARD\nN:Rossi;Anna;Maria;Dott.;PhD\nEND:VCARD\n', ['Dott. Anna Maria Rossi, PhD']],
    ['with the address for a name', 'BEGIN:VCARD\nFN:Anna@example.com\nEMAIL:anna@example.com\nEND:VCARD\n', ['']],
    ['named after a field of objects', 'BEGIN:VCARD\nFN:A\n__proto__:x\nconstructor:y\n__proto__.FN:z\nEND:VCARD\n', ['A']],
  ])('%s', async (_, text, names) => expect((await all(encode(text, 'utf-8'))).contacts.map(({ name }) => name)).toEqual(names));
  it('types in one pair of quotes are types; a fax is no telephone', async () => {
    expect((await one(card('VERSION:4.0', 'FN:A', 'TEL;TYPE="work,fax":1111111', 'TEL;TYPE="work,voice":2222222', 'TEL;TYPE=WORKFAX:3333333'))).phones).toEqual(['2222222']);
  });
  it('a link that runs something is no page', async () => {
    expect(await one(card('VERSION:3.0', 'FN:A', 'URL:javascript:alert(1)', 'URL:data:text/html,x', 'X-SOCIALPROFILE;type=linkedin;x-user="../../x":javascript:alert(1)'))).toMatchObject({ website: null, profileUrl: null });
  });
});
