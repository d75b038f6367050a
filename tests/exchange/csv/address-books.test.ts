// Google's and Outlook's tables, in their templates and languages: people with all that the book has a place for, and nothing of what it has none for.
import { describe, expect, it } from 'vitest';
import type { ReadContact } from '../../../lib/domain/read-contact.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { encode } from '../encode-text.ts';

const line = (cells: readonly string[]): string => cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
/** A table of one row out of the named cells; every other column is there and empty. */
const tableOf = (head: readonly string[], cells: Readonly<Record<string, string>>): string => `${line(head)}\r\n${line(head.map((name) => cells[name] ?? ''))}\r\n`;
async function one(text: string, kind: string, encoding = 'utf-8'): Promise<ReadContact> {
  const result = await readContacts(encode(text, encoding), 'contacts.csv');
  if (!result.ok || result.value.kind === 'to-map') throw new Error(JSON.stringify(result).slice(0, 500));
  expect([result.value.kind, result.value.contacts.length]).toEqual([kind, 1]);
  return result.value.contacts[0] as ReadContact;
}

const NEW_GOOGLE = 'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value'.split(',');
const OLD_GOOGLE = 'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value'.split(',');

describe('Google', () => {
  it('in its present template: several values in a cell, labels without its own, a profile among the pages', async () => {
    const read = await one(tableOf(NEW_GOOGLE, {
      'First Name': '花子', 'Last Name': '佐藤', 'Phonetic First Name': 'はなこ', 'Phonetic Last Name': 'さとう', Nickname: 'Hana', 'Organization Name': '株式会社あおば', 'Organization Title': '部長', 'Organization Department': '営業部', Birthday: '1980-01-01',
      Notes: '展示会で\n会った', Labels: '商工会 ::: * myContacts ::: * starred', 'E-mail 1 - Label': '* Work', 'E-mail 1 - Value': 'Hanako@example.com ::: h.sato@example.org', 'Phone 1 - Label': 'Mobile', 'Phone 1 - Value': '090-0000-1111 ::: 03-0000-1111',
      'Address 1 - Street': '青葉1-2-3', 'Address 1 - City': '渋谷区', 'Address 1 - Region': '東京都', 'Address 1 - Postal Code': '150-0000', 'Address 1 - Country': '日本', 'Address 1 - Extended Address': '青葉ビル4階',
      'Website 1 - Label': 'Profile', 'Website 1 - Value': 'http://jp.linkedin.com/in/hanako-sato?trk=x', 'Website 2 - Value': 'www.example.com', 'Event 1 - Value': '2010-05-05', 'Custom Field 1 - Value': '42',
    }), 'google');
    expect(read).toEqual({
      name: '佐藤 花子', otherNames: ['Hana', 'さとう はなこ'], emails: ['hanako@example.com', 'h.sato@example.org'], phones: ['090-0000-1111', '03-0000-1111'], company: '株式会社あおば', title: '部長', location: '日本渋谷区',
      postal: '〒150-0000\n東京都渋谷区青葉1-2-3\n青葉ビル4階\n日本', profileUrl: 'https://www.linkedin.com/in/hanako-sato/', website: 'https://www.example.com', notes: '展示会で\n会った', tags: ['商工会', 'starred'], since: null,
    });
  });
  it('in its older template', async () => {
    const read = await one(tableOf(OLD_GOOGLE, {
      Name: 'Dr. Anna Maria Rossi', 'Given Name': 'Anna', 'Additional Name': 'Maria', 'Family Name': 'Rossi', 'Name Prefix': 'Dr.', Notes: 'Fair', 'Group Membership': 'Clients ::: * myContacts', 'E-mail 1 - Type': '* Home', 'E-mail 1 - Value': 'anna@example.com',
      'Phone 1 - Type': 'Work', 'Phone 1 - Value': '+39 02 0000 1111', 'Address 1 - Formatted': 'Via Larga 1\n20122 Milano\nItaly', 'Address 1 - Street': 'Via Larga 1', 'Address 1 - City': 'Milano', 'Organization 1 - Name': 'Studio Rossi', 'Organization 1 - Title': 'Notaio', 'Organization 1 - Department': 'x', 'Website 1 - Type': 'Blog', 'Website 1 - Value': 'https://example.com/anna',
    }), 'google');
    expect(read).toEqual({
      name: 'Dr. Anna Maria Rossi', otherNames: ['Anna Rossi'], emails: ['anna@example.com'], phones: ['+39 02 0000 1111'], company: 'Studio Rossi', title: 'Notaio', location: 'Milano', postal: 'Via Larga 1\n20122 Milano\nItaly', profileUrl: null, website: 'https://example.com/anna',
      notes: 'Fair', tags: ['Clients'], since: null,
    });
  });
});

const OUTLOOKS: Readonly<Record<string, { readonly head: string; readonly cells: Readonly<Record<string, string>>; readonly encoding: string }>> = {
  en: {
    encoding: 'windows-1252',
    head: 'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Assistant\'s Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,ISDN,Mobile Phone,Pager,Account,Anniversary,Assistant\'s Name,Birthday,Business Address PO Box,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,Gender,Manager\'s Name,Notes,Office Location,Priority,Private,Profession,Sensitivity,Spouse,Web Page',
    cells: { Title: 'Dr.', 'First Name': 'René', 'Last Name': 'Groß', Company: 'Groß & Söhne', 'Job Title': 'Owner', 'Business Street': '1 Main Street', 'Business Street 2': 'Floor 2', 'Business City': 'Springfield', 'Business State': 'IL', 'Business Postal Code': '62701', 'Business Country/Region': 'United States of America', 'Home Street': 'Elsewhere 2', 'Business Fax': '+1 217 555 0199', 'Business Phone': '+1 217 555 0100', 'Mobile Phone': '+1 217 555 0101', Categories: 'Clients;Fair 2019', 'E-mail Address': 'Rene@example.com', 'E-mail Type': 'SMTP', 'E-mail Display Name': 'René (rene@example.com)', 'E-mail 2 Address': 'r@example.org', 'E-mail 3 Address': 'r3@example.org', Birthday: '1/1/1970', Notes: 'met at the fair', Spouse: 'Someone', Gender: 'Unspecified', Priority: 'Normal', 'Web Page': 'http://example.com' },
  },
  it: {
    encoding: 'windows-1252',
    head: 'Titolo,Nome,Secondo nome,Cognome,Titolo straniero,Società,Reparto,Posizione,Via (uff.),Via (uff.) 2,Via (uff.) 3,Città (uff.),Provincia (uff.),CAP (uff.),Paese (uff.)/area geografica,Via (ab.),Città (ab.),Provincia (ab.),CAP (ab.),Altra via,Telefono assistente,Fax (uff.),Ufficio,Ufficio 2,Richiamata automatica,Telefono auto,Telefono principale società,Fax (ab.),Abitazione,ISDN,Cellulare,Altro fax,Cercapersone,Account,Anniversario,Categorie,Compleanno,Coniuge,Figli,Indirizzo (uff.) - Casella postale,Iniziali,Lingua,Nome assistente,Notes,Pagina Web,Indirizzo posta elettronica,Tipo posta elettronica,Nome visualizzato posta elettronica,Indirizzo posta elettronica 2,Tipo posta elettronica 2,Indirizzo posta elettronica 3,Priorità,Privato,Professione,Riservatezza,Sesso',
    cells: { Titolo: 'Dr.', Nome: 'René', Cognome: 'Groß', Società: 'Groß & Söhne', Posizione: 'Owner', 'Via (uff.)': '1 Main Street', 'Via (uff.) 2': 'Floor 2', 'Città (uff.)': 'Springfield', 'Provincia (uff.)': 'IL', 'CAP (uff.)': '62701', 'Paese (uff.)/area geografica': 'United States of America', 'Fax (uff.)': '+1 217 555 0199', Ufficio: '+1 217 555 0100', Cellulare: '+1 217 555 0101', Categorie: 'Clients;Fair 2019', 'Indirizzo posta elettronica': 'Rene@example.com', 'Tipo posta elettronica': 'SMTP', 'Nome visualizzato posta elettronica': 'René (rene@example.com)', 'Indirizzo posta elettronica 2': 'r@example.org', 'Indirizzo posta elettronica 3': 'r3@example.org', Notes: 'met at the fair', Priorità: 'Normale', Sesso: 'Non specificato', 'Pagina Web': 'http://example.com' },
  },
  ru: {
    encoding: 'utf-8',
    head: 'Обращение,Имя,Отчество,Фамилия,Суффикс,Организация,Отдел,Должность,Улица (раб. адрес),Улица 2 (раб. адрес),Город (раб. адрес),Область (раб. адрес),Индекс (раб. адрес),Страна (раб. адрес),Улица (дом. адрес),Город (дом. адрес),Рабочий факс,Рабочий телефон,Телефон организации,Домашний телефон,Телефон переносной,Пейджер,Важность,Веб-страница,День рождения,Дети,Заметки,Категории,Адрес эл. почты,Тип эл. почты,Краткое имя эл. почты,Адрес 2 эл. почты,Тип 2 эл. почты,Адрес 3 эл. почты,Помощник,Почтовый ящик (раб. адрес),Руководитель,Пол',
    cells: { Обращение: 'Dr.', Имя: 'René', Фамилия: 'Groß', Организация: 'Groß & Söhne', Должность: 'Owner', 'Улица (раб. адрес)': '1 Main Street', 'Улица 2 (раб. адрес)': 'Floor 2', 'Город (раб. адрес)': 'Springfield', 'Область (раб. адрес)': 'IL', 'Индекс (раб. адрес)': '62701', 'Страна (раб. адрес)': 'United States of America', 'Рабочий факс': '+1 217 555 0199', 'Рабочий телефон': '+1 217 555 0100', 'Телефон переносной': '+1 217 555 0101', Категории: 'Clients;Fair 2019', 'Адрес эл. почты': 'Rene@example.com', 'Тип эл. почты': 'SMTP', 'Краткое имя эл. почты': 'René (rene@example.com)', 'Адрес 2 эл. почты': 'r@example.org', 'Адрес 3 эл. почты': 'r3@example.org', Заметки: 'met at the fair', Важность: 'Обычная', 'Веб-страница': 'http://example.com' },
  },
  ja: {
    encoding: 'utf-8',
    head: '肩書き,名,ミドル ネーム,姓,敬称,会社名,部署,役職,番地 (会社),番地 2 (会社),市区町村 (会社),都道府県 (会社),郵便番号 (会社),国 (会社)/地域,番地 (自宅),市区町村 (自宅),都道府県 (自宅),会社 FAX,会社電話,会社電話 2,自宅電話,携帯電話,ポケットベル,アカウント,誕生日,配偶者,メモ,分類,電子メール アドレス,電子メールの種類,電子メール表示名,電子メール 2 アドレス,電子メール 2 の種類,電子メール 3 アドレス,Web ページ,優先度,性別',
    cells: { 肩書き: 'Dr.', 名: 'René', 姓: 'Groß', 会社名: 'Groß & Söhne', 役職: 'Owner', '番地 (会社)': '1 Main Street', '番地 2 (会社)': 'Floor 2', '市区町村 (会社)': 'Springfield', '都道府県 (会社)': 'IL', '郵便番号 (会社)': '62701', '国 (会社)/地域': 'United States of America', '会社 FAX': '+1 217 555 0199', 会社電話: '+1 217 555 0100', 携帯電話: '+1 217 555 0101', 分類: 'Clients;Fair 2019', '電子メール アドレス': 'Rene@example.com', 電子メールの種類: 'SMTP', 電子メール表示名: 'René (rene@example.com)', '電子メール 2 アドレス': 'r@example.org', '電子メール 3 アドレス': 'r3@example.org', メモ: 'met at the fair', 優先度: '標準', 'Web ページ': 'http://example.com' },
  },
  fr: {
    encoding: 'windows-1252',
    head: 'Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Fonction,Rue (bureau),Rue (bureau) 2,Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),Ville (domicile),Dép/Région (domicile),Code postal (domicile),Rue (autre),Ville (autre),Téléphone de l\'assistant(e),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),Rappel,Téléphone société,Téléphone (domicile),Tél. mobile,Récepteur de radiomessagerie,Adresse de messagerie,Type de messagerie,Nom complet de l\'adresse de messagerie,Adresse de messagerie 2,Type de messagerie 2,Adresse de messagerie 3,Anniversaire,B.P. professionnelle,Bureau,Catégories,Conjoint(e),Emplacement,Enfants,Initiales,Nom de l\'assistant(e),Notes,Numéro d\'identification de l\'organisation,Page Web,Priorité,Profession,Responsable,Sexe',
    cells: { Titre: 'Dr.', Prénom: 'René', Nom: 'Groß', Société: 'Groß & Söhne', Fonction: 'Owner', 'Rue (bureau)': '1 Main Street', 'Rue (bureau) 2': 'Floor 2', 'Ville (bureau)': 'Springfield', 'Dép/Région (bureau)': 'IL', 'Code postal (bureau)': '62701', 'Pays/Région (bureau)': 'United States of America', 'Télécopie (bureau)': '+1 217 555 0199', 'Téléphone (bureau)': '+1 217 555 0100', 'Tél. mobile': '+1 217 555 0101', Catégories: 'Clients;Fair 2019', 'Adresse de messagerie': 'Rene@example.com', 'Type de messagerie': 'SMTP', 'Nom complet de l\'adresse de messagerie': 'René (rene@example.com)', 'Adresse de messagerie 2': 'r@example.org', 'Adresse de messagerie 3': 'r3@example.org', Notes: 'met at the fair', Priorité: 'Normale', 'Page Web': 'http://example.com' },
  },
  es: {
    encoding: 'windows-1252',
    head: 'Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,Calle del trabajo 2,Ciudad de trabajo,Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,Calle del domicilio,Ciudad de domicilio,Otra calle,Otra ciudad,Fax del trabajo,Teléfono del trabajo,Teléfono del trabajo 2,Particular,Teléfono móvil,Otro teléfono,Localizador,Categorías,Cumpleaños,Dirección de correo electrónico,Tipo de correo electrónico,Nombre de pantalla de correo electrónico,Dirección de correo electrónico 2,Dirección de correo electrónico 3,Identificador de la organización,Notas,Página Web,Prioridad,Sexo',
    cells: { Tratamiento: 'Dr.', Nombre: 'René', Apellidos: 'Groß', Organización: 'Groß & Söhne', Puesto: 'Owner', 'Calle del trabajo': '1 Main Street', 'Calle del trabajo 2': 'Floor 2', 'Ciudad de trabajo': 'Springfield', 'Provincia o estado de trabajo': 'IL', 'Código postal del trabajo': '62701', 'País o región del trabajo': 'United States of America', 'Fax del trabajo': '+1 217 555 0199', 'Teléfono del trabajo': '+1 217 555 0100', 'Teléfono móvil': '+1 217 555 0101', Categorías: 'Clients;Fair 2019', 'Dirección de correo electrónico': 'Rene@example.com', 'Tipo de correo electrónico': 'SMTP', 'Nombre de pantalla de correo electrónico': 'René (rene@example.com)', 'Dirección de correo electrónico 2': 'r@example.org', 'Dirección de correo electrónico 3': 'r3@example.org', Notas: 'met at the fair', 'Identificador de la organización': '42', 'Página Web': 'http://example.com' },
  },
  'en, from the web': {
    encoding: 'utf-8-bom',
    head: 'First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager\'s Name,Assistant\'s Name,Assistant\'s Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes,Categories',
    cells: { 'First Name': 'René', 'Last Name': 'Groß', Title: 'Dr.', 'E-mail Address': 'rene@example.com', 'E-mail 2 Address': 'r@example.org', 'E-mail 3 Address': 'r3@example.org', 'Business Phone': '+1 217 555 0100', 'Mobile Phone': '+1 217 555 0101', 'Business Fax': '+1 217 555 0199', 'Job Title': 'Owner', Company: 'Groß & Söhne', 'Company Yomi': 'x', 'Business Street': '1 Main Street\nFloor 2', 'Business City': 'Springfield', 'Business State': 'IL', 'Business Postal Code': '62701', 'Business Country/Region': 'United States of America', 'Web Page': 'http://example.com', Notes: 'met at the fair', Categories: 'Clients;Fair 2019' },
  },
  'en, from Google': {
    encoding: 'utf-8',
    head: 'First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,Mobile Phone,Pager,Home Fax,Home Address,Home Street,Home Street 2,Home Street 3,Home Address PO Box,Home City,Home State,Home Postal Code,Home Country,Spouse,Children,Manager\'s Name,Assistant\'s Name,Referred By,Company Main Phone,Business Phone,Business Phone 2,Business Fax,Assistant\'s Phone,Company,Job Title,Department,Office Location,Organizational ID Number,Profession,Account,Business Address,Business Street,Business Street 2,Business Street 3,Business Address PO Box,Business City,Business State,Business Postal Code,Business Country,Other Phone,Other Fax,Other Address,Other Street,Other City,User 1,User 2,Keywords,Mileage,Hobby,Billing Information,Directory Server,Sensitivity,Priority,Private,Categories',
    cells: { 'First Name': 'René', 'Last Name': 'Groß', Title: 'Dr.', 'E-mail Address': 'rene@example.com', 'E-mail 2 Address': 'r@example.org', 'E-mail 3 Address': 'r3@example.org', 'Business Phone': '+1 217 555 0100', 'Mobile Phone': '+1 217 555 0101', Company: 'Groß & Söhne', 'Job Title': 'Owner', 'Business Address': '1 Main Street\nFloor 2\nSpringfield, IL 62701\nUnited States of America', 'Business Street': '1 Main Street', 'Business City': 'Springfield', 'Business Postal Code': '62701', 'Business Country': 'United States of America', 'Web Page': 'http://example.com', Notes: 'met at the fair', Categories: 'Clients;Fair 2019;myContacts' },
  },
  de: {
    encoding: 'windows-1252',
    head: 'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Straße geschäftlich 2,Ort geschäftlich,Bundesland/Kanton geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Ort privat,Fax geschäftlich,Telefon geschäftlich,Telefon Firma,Telefon privat,Mobiltelefon,Pager,Geburtstag,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,E-Mail 3: Adresse,Kategorien,Notizen,Priorität,Privat,Webseite,Geschlecht',
    cells: { Anrede: 'Dr.', Vorname: 'René', Nachname: 'Groß', Firma: 'Groß & Söhne', Position: 'Owner', 'Straße geschäftlich': '1 Main Street', 'Straße geschäftlich 2': 'Floor 2', 'Ort geschäftlich': 'Springfield', 'Bundesland/Kanton geschäftlich': 'IL', 'Postleitzahl geschäftlich': '62701', 'Land/Region geschäftlich': 'United States of America', 'Fax geschäftlich': '+1 217 555 0199', 'Telefon geschäftlich': '+1 217 555 0100', Mobiltelefon: '+1 217 555 0101', Kategorien: 'Clients;Fair 2019', 'E-Mail-Adresse': 'Rene@example.com', 'E-Mail-Typ': 'SMTP', 'E-Mail: Angezeigter Name': 'René (rene@example.com)', 'E-Mail 2: Adresse': 'r@example.org', 'E-Mail 3: Adresse': 'r3@example.org', Notizen: 'met at the fair', Privat: 'Aus', Webseite: 'http://example.com' },
  },
};

describe('Outlook', () => {
  it.each(Object.keys(OUTLOOKS))('in %s: three addresses, telephones without the fax, the address at work', async (language) => {
    const { head, cells, encoding } = OUTLOOKS[language] ?? { head: '', cells: {}, encoding: '' };
    expect(Object.keys(cells).filter((name) => !head.split(',').includes(name))).toEqual([]);
    expect(await one(tableOf(head.split(','), cells), 'outlook', encoding)).toEqual({
      name: 'Dr. René Groß', otherNames: ['René Groß'], emails: ['rene@example.com', 'r@example.org', 'r3@example.org'], phones: expect.toSatisfy((phones: readonly string[]) => phones.toSorted().join() === '+1 217 555 0100,+1 217 555 0101'), company: 'Groß & Söhne', title: 'Owner', location: 'Springfield, United States of America',
      postal: '1 Main Street\nFloor 2\nSpringfield, IL 62701\nUnited States of America', profileUrl: null, website: 'http://example.com', notes: 'met at the fair', tags: ['Clients', 'Fair 2019'], since: null,
    });
  });
});
