// A table of a form that nobody knows: what its columns most likely hold, how sure that is, and the people it gives once somebody has said what they hold.
import { describe, expect, it } from 'vitest';
import type { ColumnMapping, CsvToMap } from '../../../lib/domain/contact-file.ts';
import type { ReadContacts } from '../../../lib/domain/read-contact.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { encode } from '../encode-text.ts';

const bytes = (text: string): Uint8Array => encode(text, 'utf-8');
async function asked(text: string): Promise<CsvToMap> {
  const result = await readContacts(bytes(text), 'x.csv');
  if (!result.ok || result.value.kind !== 'to-map') throw new Error(JSON.stringify(result).slice(0, 400));
  return result.value;
}
async function mapped(text: string, mapping: ColumnMapping): Promise<ReadContacts> {
  const result = await readContacts(bytes(text), 'x.csv', mapping);
  if (!result.ok || result.value.kind === 'to-map') throw new Error(JSON.stringify(result).slice(0, 400));
  return result.value;
}

describe('what the columns hold is guessed', () => {
  it.each([
    ['a customer list in Japanese', '氏名,フリガナ,会社名,部署名,役職,郵便番号,住所,電話番号,e-mail,名刺交換日,備考\n高橋 太郎,タカハシ タロウ,有限会社みどり,営業部,部長,150-0000,東京都渋谷区1-2-3,03-0000-1111,taro@example.com,2024/05/01,紹介者\n', ['name', 'other-name', 'company', null, 'title', 'postcode', 'postal', 'phone', 'email', 'since', 'notes']],
    ['one in Russian', 'ФИО;Телефон;E-mail;Компания;Должность;Город;Комментарий\nПетров Иван Сергеевич;+7 495 000-11-22;ivan@example.com;ООО Ромашка;директор;Москва;встреча\n', ['name', 'phone', 'email', 'company', 'title', 'city', 'notes']],
    ['one in Italian', 'Nominativo;Cell.;Mail;Ditta;Ruolo;Città;Note\nRossi Anna;333 000 1111;anna@example.com;Studio Rossi S.r.l.;titolare;Milano;fiera\n', ['name', 'phone', 'email', 'company', 'title', 'city', 'notes']],
    ['one in German', 'Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;Mobil;E-Mail;Bemerkung\nAnna;Groß;Groß GmbH;Ringstraße 3;10115;Berlin;030 000 111;0151 000 1111;anna@example.com;Messe\n', ['given-name', 'family-name', 'company', 'street', 'postcode', 'city', 'phone', 'phone', 'email', 'notes']],
    ['names of programmers', 'id,firstName,lastName,emailAddress,phone_number,companyName,jobTitle,linkedin_url,created_at\n1,Ann,Birch,ann@example.com,+1 555 010 0000,Birch Ltd,CEO,https://www.linkedin.com/in/ann,2024-01-01\n', [null, 'given-name', 'family-name', 'email', 'phone', 'company', 'title', 'profile', null]],
    ['"Nome" beside nothing is the whole name', 'Nome,Telefono,Email\nAnna Rossi,02 000 1111,a@example.com\nUgo Neri,02 000 2222,u@example.com\n', ['name', 'phone', 'email']],
    ['names that lie: what stands below tells', 'Name,Telefon,Firma\nAnn Birch,ann@example.com,Birch Ltd\nUgo Neri,ugo@example.com,Neri S.r.l.\n', ['name', 'email', 'company']],
    ['names in a language that nobody here reads', 'Nafn,Netfang,Sími\nAnna Jónsdóttir,anna@example.com,+354 555 0100\nJón Jónsson,jon@example.com,+354 555 0101\n', ['name', 'email', 'phone']],
    ['a pipeline', 'Person - Name,Person - Organization,Person - Phone - Work,Person - Email - Work,Person - Owner,Last Activity Date\nAnn Birch,Birch Ltd,+1 555 010 0000,a@example.com,Me,2024-01-01\n', ['name', 'company', 'phone', 'email', null, null]],
    ['a Swiss list, in which "Name" is the family’s', 'Anrede,Titel,Vorname,Name,Firma,Strasse,PLZ,Ort,Natel\nFrau,Dr.,Anna,Groß,Groß AG,Ring 3,8001,Zürich,+41 79 000 11 22\n', ['name-prefix', 'name-prefix', 'given-name', 'family-name', 'company', 'street', 'postcode', 'city', 'phone']],
    ['an Italian one of firms', 'Ragione sociale,Referente,Indirizzo,CAP,Località,Prov.,Tel.,P.IVA\nNeri S.r.l.,Ugo Neri,Via Larga 1,20122,Milano,MI,+39 02 000 1111,01234567890\n', ['company', 'name', 'postal', 'postcode', 'city', 'region', 'phone', null]],
    ['a Japanese address book for cards', '氏名,フリガナ,連名,敬称,自宅〒,自宅住所1,自宅住所2,自宅TEL,会社名1,備考\n佐藤 花子,サトウ ハナコ,,様,150-0000,東京都渋谷区青葉1-2-3,青葉ビル4階,03-0000-1111,株式会社あおば,\n', ['name', 'other-name', null, 'name-prefix', 'postcode', 'postal', 'postal', 'phone', 'company', 'notes']],
    ['a birthday is no day of a connection', 'Name,Birthday,Email\nAnn Birch,1980-01-01,a@example.com\n', ['name', null, 'email']],
  ])('%s', async (_, text, fields) => expect((await asked(text)).guess.fields).toEqual(fields));
  it('without any names of columns', async () => {
    const { guess, head, rows } = await asked('Ann Birch,ann@example.com,+1 555 010 0000,Birch Ltd.\nUgo Neri,ugo@example.com,+39 02 000 1111,Neri S.r.l.\n');
    expect([guess.hasHead, guess.fields, head, rows]).toEqual([false, ['name', 'email', 'phone', 'company'], ['', '', '', ''], 2]);
  });
  it('as sure as names and content together make it', async () => {
    const { sureness } = await asked('Name,E-mail,Telefon,Xyz,,Etwas\nAnn Birch,ann@example.com,ann2@example.com,zzz,ann3@example.com,\n');
    expect(sureness).toEqual(['sure', 'sure', 'likely', 'unsure', 'likely', 'unsure']);
  });
  it('"Rossi, Anna" is seen in the column of names', async () => {
    expect((await asked('Name;E-Mail\n"Rossi, Anna";a@example.com\n"Neri, Ugo";u@example.com\n')).guess.splitsComma).toBe(true);
    expect((await asked('Name;E-Mail\nAnna Rossi;a@example.com\n"Neri, Ugo";u@example.com\nEva Blu;e@example.com\n')).guess.splitsComma).toBe(false);
  });
  it('shows the first rows, however long their cells are', async () => {
    const { samples } = await asked(`Name,E-mail,Note\nAnn,ann@example.com,${'x'.repeat(5000)}\n${'B,b@example.com,\n'.repeat(30)}`);
    expect([samples.length, samples[0]?.[2]?.length, samples[1]]).toEqual([8, 200, ['B', 'b@example.com', '']]);
  });
});

describe('what the person says of the columns', () => {
  const TEXT = 'a,b,c,d,e\n"Rossi, Anna",Anna,Rossi,anna@example.com,04/03/2024\n"Birch, Ann, PhD",Ann,Birch,ann@example.com,12/11/2024\n,花子,佐藤,hanako@example.com,\n,,,,\n';
  const say = (more: Partial<ColumnMapping>): ColumnMapping => ({ hasHead: true, fields: ['name', 'given-name', 'family-name', 'email', 'since'], nameOrder: 'by-script', splitsComma: true, dayOrder: 'day-first', ...more });
  it('is done', async () => {
    const { kind, contacts, empty } = await mapped(TEXT, say({}));
    expect([kind, empty]).toEqual(['other-csv', [5]]);
    expect(contacts.map(({ name, since }) => [name, since])).toEqual([['Anna Rossi', '2024-03-04'], ['Birch, Ann, PhD', '2024-11-12'], ['佐藤 花子', null]]);
  });
  it.each([
    ['family name first', { fields: [null, 'given-name', 'family-name', null, null], nameOrder: 'family-first' }, ['Rossi Anna', 'Birch Ann', '佐藤 花子']],
    ['given name first, whatever the script', { fields: [null, 'given-name', 'family-name', null, null], nameOrder: 'given-first' }, ['Anna Rossi', 'Ann Birch', '花子 佐藤']],
    ['the comma left alone', { splitsComma: false }, ['Rossi, Anna', 'Birch, Ann, PhD', '佐藤 花子']],
    ['addresses alone', { fields: [null, null, null, 'email', null] }, ['', '', '']],
    ['the first row is a person', { hasHead: false, fields: [null, 'name', null, null, null] }, ['b', 'Anna', 'Ann', '花子']],
  ] satisfies readonly (readonly [string, Partial<ColumnMapping>, readonly string[]])[])('%s', async (_, more, names) => expect((await mapped(TEXT, say(more))).contacts.map(({ name }) => name)).toEqual(names));
  it('how somebody is addressed is no part of the name, a doctor’s title is; town and code in columns of their own belong to the address', async () => {
    const fields = ['name-prefix', 'given-name', 'family-name', 'postal', 'postal', 'postcode', 'city'] as const;
    const { contacts } = await mapped('Anrede,Vorname,Name,Adresse,Adresse 2,PLZ,Ort\nFrau,Anna,Groß,Ring 3,Hof,10115,Berlin\nHerr Dr.,Otto,Groß,"Ring 3\n10115 Berlin",,10115,Berlin\n様,花子,佐藤,東京都渋谷区青葉1-2-3,,150-0000,\n', { hasHead: true, fields, nameOrder: 'by-script', splitsComma: false, dayOrder: null });
    expect(contacts.map(({ name, postal }) => [name, postal])).toEqual([['Anna Groß', 'Ring 3\nHof\n10115 Berlin'], ['Dr. Otto Groß', 'Ring 3\n10115 Berlin'], ['佐藤 花子', '〒150-0000\n東京都渋谷区青葉1-2-3']]);
  });
  it('what a spreadsheet lost is left out', async () => {
    const { contacts } = await mapped('Name,Tel,Firma\nAnna,3.33E+11,#N/A\n#NAME?,+39 02 000 1111,#hashtag\n', { hasHead: true, fields: ['name', 'phone', 'company'], nameOrder: 'by-script', splitsComma: false, dayOrder: null });
    expect(contacts.map(({ name, phones, company }) => [name, phones, company])).toEqual([['Anna', [], null], ['', ['+39 02 000 1111'], '#hashtag']]);
  });
  it('more or fewer columns than there are do no harm', async () => {
    expect((await mapped(TEXT, say({ fields: ['name'] }))).contacts).toHaveLength(2);
    expect((await mapped(TEXT, say({ fields: [...Array.from({ length: 900 }, () => null), 'email'] }))).contacts).toEqual([]);
  });
});
