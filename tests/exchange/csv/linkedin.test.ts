// LinkedIn's list of connections, as it comes and as spreadsheets leave it: the same people each time.
import { describe, expect, it } from 'vitest';
import type { ReadContacts } from '../../../lib/domain/read-contact.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { encode } from '../encode-text.ts';

const NOTES = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, see https://www.linkedin.com/help/linkedin/answer/261"\n\n';
const HEADS: Readonly<Record<string, string>> = {
  en: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  older: 'First Name,Last Name,Email Address,Company,Position,Connected On',
  it: 'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
  de: 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verknüpft am',
  fr: 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
  es: 'Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el',
  pt: 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
  ru: 'Имя,Фамилия,URL,Адрес эл. почты,Компания,Должность,Дата установления контакта',
  ja: '名,姓,URL,メールアドレス,会社,役職,つながった日',
  // Nobody here reads it; the links and the days tell.
  fi: 'Etunimi,Sukunimi,URL,Sähköpostiosoite,Yritys,Asema,Yhteys alkoi',
};
const ROWS: readonly (readonly string[])[] = [
  ['Anna', 'Beispiel', 'https://www.linkedin.com/in/anna-beispiel-0b1', 'anna@example.com', 'Müller, Schmidt & Co. KG', 'Geschäftsführerin', '05 Mar 2023'],
  ['Rosa "Rosie"', 'Verdi', 'https://www.linkedin.com/in/rosa-verdi', '', 'Studio Verdi', 'Partner; co-founder', '12 Jan 2022'],
  ['花子', '佐藤', 'https://www.linkedin.com/in/%E8%8A%B1%E5%AD%90', 'Hanako@Example.org', '株式会社あおば', '代表取締役', '31 Dec 2021'],
  ['Ирина', 'Волкова', 'https://www.linkedin.com/in/irina-v', '', 'ООО Ромашка', 'Директор', '01 Sep 2020'],
];
const quoted = (cell: string, sign: string): string => (new RegExp(`["\\r\\n${sign === '|' ? '\\|' : sign}]`, 'u').test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const table = (rows: readonly (readonly string[])[], sign = ',', end = '\n'): string => rows.map((row) => row.map((cell) => quoted(cell, sign)).join(sign)).join(end) + end;
const head = (language: string): readonly string[] => (HEADS[language] ?? '').split(',');
const READ = [
  { name: 'Anna Beispiel', emails: ['anna@example.com'], company: 'Müller, Schmidt & Co. KG', title: 'Geschäftsführerin', profileUrl: 'https://www.linkedin.com/in/anna-beispiel-0b1/', since: '2023-03-05' },
  { name: 'Rosa "Rosie" Verdi', emails: [], company: 'Studio Verdi', title: 'Partner; co-founder', profileUrl: 'https://www.linkedin.com/in/rosa-verdi/', since: '2022-01-12' },
  { name: '佐藤 花子', emails: ['hanako@example.org'], company: '株式会社あおば', title: '代表取締役', profileUrl: 'https://www.linkedin.com/in/%E8%8A%B1%E5%AD%90/', since: '2021-12-31' },
  { name: 'Ирина Волкова', emails: [], company: 'ООО Ромашка', title: 'Директор', profileUrl: 'https://www.linkedin.com/in/irina-v/', since: '2020-09-01' },
];
async function read(bytes: Uint8Array): Promise<ReadContacts> {
  const result = await readContacts(bytes, 'Connections.csv');
  if (!result.ok || result.value.kind === 'to-map') throw new Error(JSON.stringify(result).slice(0, 400));
  return result.value;
}

describe('as LinkedIn writes it', () => {
  it.each(Object.keys(HEADS).filter((language) => language !== 'older'))('with its notes above, in %s', async (language) => {
    const { kind, contacts, empty } = await read(encode(NOTES + table([head(language), ...ROWS]), 'utf-8'));
    expect([kind, empty]).toEqual(['linkedin', []]);
    expect(contacts).toMatchObject(READ);
  });
  it('without the column of links, as it was once', async () => {
    const { contacts } = await read(encode(table([head('older'), ...ROWS.map((row) => row.toSpliced(2, 1))]), 'utf-8'));
    expect(contacts).toMatchObject(READ.map(({ name, since, company }) => ({ name, since, company, profileUrl: null })));
  });
  it('with more columns, as it was before that', async () => {
    const { kind, contacts } = await read(encode(table([['First Name', 'Last Name', 'Address', 'Email Address', 'Company', 'Position', 'Connected On', 'Websites', 'Instant Messengers'], ['Anna', 'Beispiel', '', 'anna@example.com', 'Studio', 'Partner', '3/5/17, 4:53 PM', '', ''], ['Ugo', 'Neri', '', '', 'Neri', 'Chef', '2/25/17, 4:53 PM', '', '']]), 'utf-8'));
    expect([kind, contacts.map(({ name, since }) => [name, since])]).toEqual(['linkedin', [['Anna Beispiel', '2017-03-05'], ['Ugo Neri', '2017-02-25']]]);
  });
  it('tells on which line nobody stands', async () => {
    const { empty } = await read(encode(`${NOTES}${table([head('en'), ROWS[0] ?? [], ['', '', '', '', '', '', ''], ROWS[1] ?? []])}`, 'utf-8'));
    expect(empty).toEqual([6]);
  });
});

describe('saved again by a spreadsheet', () => {
  const notesAsCells = `Notes:;;;;;;\r\n"When exporting, you may notice; some are missing";;;;;;\r\n;;;;;;\r\n`;
  it.each([
    ['semicolons, CRLF and empty columns', notesAsCells + table([[...head('en'), '', ''], ...ROWS.map((row) => [...row, '', ''])], ';', '\r\n'), 'utf-8'],
    ['its mark', table([head('en'), ...ROWS], ',', '\r\n'), 'utf-8-bom'],
    ['tabs in UTF-16', table([head('en'), ...ROWS], '\t', '\r\n'), 'utf-16le-bom'],
    ['tabs in UTF-16, big end first', table([head('en'), ...ROWS], '\t'), 'utf-16be-bom'],
    ['tabs in UTF-16, its mark lost', table([head('en'), ...ROWS], '\t', '\r\n'), 'utf-16le'],
    ['lines that end with CR alone', NOTES.replaceAll('\n', '\r') + table([head('en'), ...ROWS], ',', '\r'), 'utf-8'],
    ['its own line that names the sign', `sep=;\r\n${table([head('en'), ...ROWS], ';', '\r\n')}`, 'utf-8-bom'],
    ['the head twice', table([head('en'), ...ROWS.slice(0, 2), head('en'), ...ROWS.slice(2)]), 'utf-8'],
  ])('with %s', async (_, text, encoding) => expect((await read(encode(text, encoding))).contacts).toMatchObject(READ));
  it.each([['shift_jis', [2]], ['euc-jp', [2]], ['windows-1252', [0, 1]], ['windows-1251', [1, 3]], ['koi8-r', [1, 3]]] as const)('in %s', async (encoding, rows) => {
    const { contacts } = await read(encode(table([head('en'), ...rows.map((i) => ROWS[i] ?? [])], ';', '\r\n'), encoding));
    expect(contacts).toMatchObject(rows.map((i) => READ[i] ?? {}));
  });
  it.each([
    ['2023-03-05'], ['05.03.2023'], ['5-Mar-23'], ['05-Mar-2023'], ['Mar 5, 2023'], ['5 марта 2023 г.'], ['05. Mrz 23'], ['5 marzo 2023'], ['05-mar-23'], ['5 mars 2023'], ['2023/03/05'], ['2023年3月5日'], ['2023-03-05 00:00:00'], ['5 de março de 2023'], ['44990'], ['2023. 3. 5.'], ['2023년 3월 5일'],
  ])('with its days as %s', async (day) => {
    const { contacts } = await read(encode(table([head('en'), (ROWS[0] ?? []).with(6, day)]), 'utf-8'));
    expect(contacts[0]?.since).toBe('2023-03-05');
  });
  it.each([
    ['a day above twelve tells the order', ['03/05/2023', '03/25/2023'], ['2023-03-05', '2023-03-25']],
    ['or the other order', ['05/03/2023', '25/03/2023'], ['2023-03-05', '2023-03-25']],
    ['as LinkedIn wrote them once', ['3/5/23, 4:53 PM', '3/25/23, 11:00 AM'], ['2023-03-05', '2023-03-25']],
    ['or the order of the list', ['04/11/2023', '12/10/2023', '09/09/2023', '01/08/2023'], ['2023-11-04', '2023-10-12', '2023-09-09', '2023-08-01']],
    ['where nothing tells, nothing is guessed', ['03/05/2023', '05/04/2023'], [null, null]],
  ])('days in numbers: %s', async (_, days, expected) => {
    const { contacts } = await read(encode(table([head('en'), ...days.map((day, i) => (ROWS[i % 2] ?? []).with(6, day))]), 'utf-8'));
    expect(contacts.map(({ since }) => since)).toEqual(expected);
  });
  it('with a quote that nobody closed: one row suffers, no other', async () => {
    const broken = table([head('en'), ...ROWS.slice(0, 2)]) + 'Otto,Offen,https://www.linkedin.com/in/otto,,"Offen Bau,Chef,01 Feb 2020\n' + table(ROWS.slice(2));
    const { contacts } = await read(encode(broken, 'utf-8'));
    expect(contacts.map(({ name }) => name)).toEqual([...READ.slice(0, 2).map(({ name }) => name), 'Otto Offen', ...READ.slice(2).map(({ name }) => name)]);
  });
});

describe('another file of the archive', () => {
  it.each([
    ['messages-file', '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n"c1","","A","https://www.linkedin.com/in/a","B","https://www.linkedin.com/in/b","2026-07-02 11:30:00 UTC","","Hi","INBOX",""\n'],
    ['messages-file', 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\nc,x,A,,B,2024-05-15 10:30:00,,Hi\n'],
    ['other-linkedin-file', 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nA,B,"9/1/25, 5:00 PM",,OUTGOING,https://www.linkedin.com/in/a,https://www.linkedin.com/in/b\n'],
    ['other-linkedin-file', 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nA,B,,,,,,,,,,,\n'],
  ] as const)('is told apart: %s', async (reason, text) => expect(await readContacts(encode(text, 'utf-8'), 'Connections.csv')).toEqual({ ok: false, reason }));
});
