// How mail programs announce older words, by program and language: below each of these lines nothing is the sender's own, above them everything is.
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../lib/reading/text/html-to-text.ts';
import { partMessage } from '../../../lib/reading/text/own-text.ts';

const PROGRAMS = {
  Gmail: {
    en: 'On Mon, Mar 2, 2026 at 10:15 AM Ann Birch <ann@birch.example> wrote:',
    'en-GB': 'On Mon, 2 Mar 2026 at 10:15, Ann Birch <ann@birch.example> wrote:',
    ja: '2026年3月2日(月) 10:15 山田太郎 <yamada@birch.example>:',
    it: 'Il giorno lun 2 mar 2026 alle ore 10:15 Anna Betulla <anna@birch.example> ha scritto:',
    ru: 'пн, 2 мар. 2026 г. в 10:15, Анна Березина <anna@birch.example>:',
    de: 'Am Mo., 2. März 2026 um 10:15 Uhr schrieb Anna Birke <anna@birch.example>:',
    fr: 'Le lun. 2 mars 2026 à 10:15, Anne Bouleau <anne@birch.example> a écrit :',
    es: 'El lun, 2 mar 2026 a las 10:15, Ana Abedul (<ana@birch.example>) escribió:',
    'pt-BR': 'Em seg., 2 de mar. de 2026 às 10:15, Ana Bétula <ana@birch.example> escreveu:',
    'pt-PT': 'Ana Bétula <ana@birch.example> escreveu (segunda, 2/03/2026 à(s) 10:15):',
    nl: 'Op ma 2 mrt 2026 om 10:15 schreef Anna Berk <anna@birch.example>:',
    pl: 'pon., 2 mar 2026 o 10:15 Anna Brzoza <anna@birch.example> napisał(a):',
    zh: '张三 <zhang@birch.example> 于2026年3月2日周一 10:15写道：',
    'zh-TW': '張三 <zhang@birch.example> 於 2026年3月2日 週一 上午10:15寫道：',
  },
  'Gmail, broken over lines': {
    en: 'On Mon, Mar 2, 2026 at 10:15 AM Ann Birch of the Old Mill Company <\nann.birch@the-old-mill-company.example> wrote:',
    it: 'Il giorno lun 2 mar 2026 alle ore 10:15 Anna Betulla <anna@birch.example>\nha scritto:',
    de: 'Am Mo., 2. März 2026 um 10:15 Uhr schrieb Anna Birke <\nanna@birch.example>:',
    ru: 'пн, 2 мар. 2026 г. в 10:15, Анна Березина <\nanna@birch.example>:',
    ja: '2026年3月2日(月) 10:15 株式会社しらかば 営業部 山田太郎 <\nyamada@birch.example>:',
    fr: 'Le lun. 2 mars 2026 à 10:15, Anne Bouleau <anne@birch.example> a\nécrit :',
    nl: 'Op ma 2 mrt 2026 om 10:15 schreef Anna Berk <anna@birch.example\n>:',
  },
  Outlook: {
    en: '________________________________\nFrom: Ann Birch <ann@birch.example>\nSent: Monday, March 2, 2026 10:15 AM\nTo: Me Self <me@own.example>\nSubject: The roof',
    ja: '差出人: 山田太郎 <yamada@birch.example>\n送信日時: 2026年3月2日月曜日 10:15\n宛先: 自分 <me@own.example>\n件名: 屋根の件',
    it: 'Da: Anna Betulla <anna@birch.example>\nInviato: lunedì 2 marzo 2026 10:15\nA: Me Self <me@own.example>\nOggetto: Il tetto',
    ru: 'От: Анна Березина <anna@birch.example>\nОтправлено: понедельник, 2 марта 2026 г. 10:15\nКому: Me Self <me@own.example>\nТема: Крыша',
    de: 'Von: Anna Birke <anna@birch.example>\nGesendet: Montag, 2. März 2026 10:15\nAn: Me Self <me@own.example>\nBetreff: Das Dach',
    fr: 'De : Anne Bouleau <anne@birch.example>\nEnvoyé : lundi 2 mars 2026 10:15\nÀ : Me Self <me@own.example>\nObjet : Le toit',
    es: 'De: Ana Abedul <ana@birch.example>\nEnviado el: lunes, 2 de marzo de 2026 10:15\nPara: Me Self <me@own.example>\nAsunto: El tejado',
    pt: 'De: Ana Bétula <ana@birch.example>\nEnviada em: segunda-feira, 2 de março de 2026 10:15\nPara: Me Self <me@own.example>\nAssunto: O telhado',
    nl: 'Van: Anna Berk <anna@birch.example>\nVerzonden: maandag 2 maart 2026 10:15\nAan: Me Self <me@own.example>\nOnderwerp: Het dak',
    pl: 'Od: Anna Brzoza <anna@birch.example>\nWysłano: poniedziałek, 2 marca 2026 10:15\nDo: Me Self <me@own.example>\nTemat: Dach',
    zh: '发件人: 张三 <zhang@birch.example>\n发送时间: 2026年3月2日 10:15\n收件人: Me Self <me@own.example>\n主题: 屋顶',
    'zh-TW': '寄件者: 張三 <zhang@birch.example>\n寄件日期: 2026年3月2日 上午 10:15\n收件者: Me Self <me@own.example>\n主旨: 屋頂',
  },
  'Outlook, in plain text': {
    en: '-----Original Message-----\nFrom: Ann Birch [mailto:ann@birch.example]\nSent: Monday, March 2, 2026 10:15 AM\nTo: Me Self\nSubject: The roof',
    ja: '-----元のメッセージ-----\n差出人: 山田太郎\n送信日時: 2026年3月2日 10:15\n宛先: 自分\n件名: 屋根の件',
    it: '-----Messaggio originale-----\nDa: Anna Betulla\nInviato: lunedì 2 marzo 2026 10:15\nA: Me Self\nOggetto: Il tetto',
    ru: '-----Исходное сообщение-----\nОт: Анна Березина\nОтправлено: 2 марта 2026 г. 10:15\nКому: Me Self\nТема: Крыша',
    de: '-----Ursprüngliche Nachricht-----\nVon: Anna Birke\nGesendet: Montag, 2. März 2026 10:15\nAn: Me Self\nBetreff: Das Dach',
    fr: '-----Message d’origine-----\nDe : Anne Bouleau\nEnvoyé : lundi 2 mars 2026 10:15\nÀ : Me Self\nObjet : Le toit',
    es: '-----Mensaje original-----\nDe: Ana Abedul\nEnviado el: lunes, 2 de marzo de 2026 10:15\nPara: Me Self\nAsunto: El tejado',
    pt: '-----Mensagem original-----\nDe: Ana Bétula\nEnviada em: segunda-feira, 2 de março de 2026 10:15\nPara: Me Self\nAssunto: O telhado',
    nl: '-----Oorspronkelijk bericht-----\nVan: Anna Berk\nVerzonden: maandag 2 maart 2026 10:15\nAan: Me Self\nOnderwerp: Het dak',
    pl: '-----Wiadomość oryginalna-----\nOd: Anna Brzoza\nWysłano: poniedziałek, 2 marca 2026 10:15\nDo: Me Self\nTemat: Dach',
    zh: '-----邮件原件-----\n发件人: 张三\n发送时间: 2026年3月2日 10:15\n收件人: Me Self\n主题: 屋顶',
  },
  'Apple Mail': {
    en: 'On Mar 2, 2026, at 10:15 AM, Ann Birch <ann@birch.example> wrote:',
    ja: '2026/03/02 10:15、山田太郎 <yamada@birch.example>のメール:',
    it: 'Il giorno 2 mar 2026, alle ore 10:15, Anna Betulla <anna@birch.example> ha scritto:',
    ru: '2 мар. 2026 г., в 10:15, Анна Березина <anna@birch.example> написал(а):',
    de: 'Am 02.03.2026 um 10:15 schrieb Anna Birke <anna@birch.example>:',
    fr: 'Le 2 mars 2026 à 10:15, Anne Bouleau <anne@birch.example> a écrit :',
    es: 'El 2 mar 2026, a las 10:15, Ana Abedul <ana@birch.example> escribió:',
    'pt-BR': 'Em 2 de mar. de 2026, à(s) 10:15, Ana Bétula <ana@birch.example> escreveu:',
    'pt-PT': 'No dia 02/03/2026, às 10:15, Ana Bétula <ana@birch.example> escreveu:',
    nl: 'Op 2 mrt 2026 om 10:15 heeft Anna Berk <anna@birch.example> het volgende geschreven:',
    pl: 'Wiadomość napisana przez Anna Brzoza <anna@birch.example> w dniu 2 mar 2026, o godz. 10:15:',
    zh: '2026年3月2日 10:15，张三 <zhang@birch.example> 写道：',
  },
  iOS: {
    en: 'On 2 Mar 2026, at 10:15, Ann Birch <ann@birch.example> wrote:',
    ja: '2026/03/02 10:15、山田太郎 <yamada@birch.example>のメッセージ:',
    it: 'Il giorno 2 mar 2026, alle ore 10:15, Anna Betulla <anna@birch.example> ha scritto:',
    ru: '2 марта 2026 г., в 10:15, Анна Березина <anna@birch.example> написал(а):',
    de: 'Am 02.03.2026 um 10:15 schrieb Anna Birke <anna@birch.example>:',
    fr: 'Le 2 mars 2026 à 10:15, Anne Bouleau <anne@birch.example> a écrit :',
    es: 'El 2 mar 2026, a la(s) 10:15 a.m., Ana Abedul <ana@birch.example> escribió:',
    pt: 'Em 2 de mar. de 2026, à(s) 10:15, Ana Bétula <ana@birch.example> escreveu:',
    nl: 'Op 2 mrt 2026 om 10:15 heeft Anna Berk <anna@birch.example> het volgende geschreven:',
    pl: 'Wiadomość napisana przez Anna Brzoza <anna@birch.example> w dniu 02.03.2026, o godz. 10:15:',
    zh: '在 2026年3月2日，上午10:15，张三 <zhang@birch.example> 写道：',
  },
  Yahoo: {
    en: '    On Monday, March 2, 2026 at 10:15:00 AM GMT+1, Ann Birch <ann@birch.example> wrote:',
    it: '    Il lunedì 2 marzo 2026 alle ore 10:15:00 CET, Anna Betulla <anna@birch.example> ha scritto:',
    ru: '    В понедельник, 2 марта 2026 г., 10:15:00 GMT+3, Анна Березина <anna@birch.example> написал(а):',
    de: '    Am Montag, 2. März 2026 um 10:15:00 MEZ hat Anna Birke <anna@birch.example> Folgendes geschrieben:',
    fr: '    Le lundi 2 mars 2026 à 10:15:00 UTC+1, Anne Bouleau <anne@birch.example> a écrit :',
    es: '    El lunes, 2 de marzo de 2026, 10:15:00 CET, Ana Abedul <ana@birch.example> escribió:',
    pt: '    Em segunda-feira, 2 de março de 2026 às 10:15:00 BRT, Ana Bétula <ana@birch.example> escreveu:',
    nl: '    Op maandag 2 maart 2026 om 10:15:00 CET schreef Anna Berk <anna@birch.example>:',
    pl: '    W dniu poniedziałek, 2 marca 2026 10:15:00 CET użytkownik Anna Brzoza <anna@birch.example> napisał(a):',
    'zh-TW': '    在 2026年3月2日 星期一 上午10:15:00 [GMT+8]， 張三 <zhang@birch.example> 寫道：',
  },
  'Yahoo! JAPAN': {
    ja: '----- Original Message -----\nFrom: 山田太郎 <yamada@birch.example>\nTo: me@own.example\nDate: 2026/3/2, Mon 10:15\nSubject: 屋根の件',
    'ja, marked': '----- Original Message -----\n>From: 山田太郎 <yamada@birch.example>\n>To: me@own.example\n>Date: 2026/3/2, Mon 10:15\n>Subject: 屋根の件\n>',
    'ja, by name': '--- yamada@birch.example wrote:',
    'ja, newer': '2026年3月2日(月) 10:15 山田太郎さんからのメール:',
  },
  Thunderbird: {
    en: 'On 02/03/2026 10:15, Ann Birch wrote:',
    ja: 'On 2026/03/02 10:15, 山田太郎 wrote:',
    'ja, older': '(2026/03/02 10:15), 山田太郎 wrote:',
    'ja, told': '山田太郎 さんは書きました:',
    it: 'Il 02/03/2026 10:15, Anna Betulla ha scritto:',
    ru: '02.03.2026 10:15, Анна Березина пишет:',
    de: 'Am 02.03.26 um 10:15 schrieb Anna Birke:',
    fr: 'Le 02/03/2026 à 10:15, Anne Bouleau a écrit :',
    es: 'El 2/3/26 a las 10:15, Ana Abedul escribió:',
    pt: 'Em 02/03/2026 10:15, Ana Bétula escreveu:',
    nl: 'Op 02-03-2026 om 10:15 schreef Anna Berk:',
    pl: 'W dniu 2.03.2026 o 10:15, Anna Brzoza pisze:',
    zh: '在 2026/3/2 10:15, 张三 写道:',
  },
  Yandex: {
    ru: '02.03.2026, 10:15, "Анна Березина" <anna@birch.example>:',
    en: '10:15, 2 March 2026, Ann Birch <ann@birch.example>:',
    'ru, by day': '2 марта 2026, 10:15, "Анна Березина" <anna@birch.example>:',
    'ru, as a head': '----------------\nКому: Me Self (me@own.example);\nТема: Крыша;\n02.03.2026, 10:15, "Анна Березина" <anna@birch.example>:',
  },
  'Mail.ru': {
    ru: 'Понедельник, 2 марта 2026, 10:15 +03:00 от Анна Березина <anna@birch.example>:',
    'ru, older': 'Mon, 2 Mar 2026 10:15:00 +0300 от Анна Березина <anna@birch.example>:',
    en: 'Monday, March 2, 2026 10:15 AM +03:00 from Ann Birch <ann@birch.example>:',
    'ru, told': 'Вы писали 2 марта 2026 г., 10:15:00:',
  },
  'Android (Samsung)': {
    en: '-------- Original message --------\nFrom: Ann Birch <ann@birch.example>\nDate: 02/03/2026 10:15 (GMT+01:00)\nTo: me@own.example\nSubject: The roof',
    ja: '-------- 元のメッセージ --------\n差出人: 山田太郎 <yamada@birch.example>\n日付: 2026/03/02 10:15 (GMT+09:00)\n宛先: me@own.example\n件名: 屋根の件',
    it: '-------- Messaggio originale --------\nDa: Anna Betulla <anna@birch.example>\nData: 02/03/26 10:15 (GMT+01:00)\nA: me@own.example\nOggetto: Il tetto',
    ru: '-------- Исходное сообщение --------\nОт: Анна Березина <anna@birch.example>\nДата: 02.03.2026 10:15 (GMT+03:00)\nКому: me@own.example\nТема: Крыша',
    de: '-------- Ursprüngliche Nachricht --------\nVon: Anna Birke <anna@birch.example>\nDatum: 02.03.26 10:15 (GMT+01:00)\nAn: me@own.example\nBetreff: Das Dach',
    fr: '-------- Message d\'origine --------\nDe : Anne Bouleau <anne@birch.example>\nDate : 02/03/2026 10:15 (GMT+01:00)\nÀ : me@own.example\nObjet : Le toit',
    es: '-------- Mensaje original --------\nDe: Ana Abedul <ana@birch.example>\nFecha: 2/3/26 10:15 (GMT+01:00)\nPara: me@own.example\nAsunto: El tejado',
    pt: '-------- Mensagem original --------\nDe: Ana Bétula <ana@birch.example>\nData: 02/03/2026 10:15 (GMT-03:00)\nPara: me@own.example\nAssunto: O telhado',
    nl: '-------- Oorspronkelijk bericht --------\nVan: Anna Berk <anna@birch.example>\nDatum: 02-03-2026 10:15 (GMT+01:00)\nAan: me@own.example\nOnderwerp: Het dak',
    pl: '-------- Oryginalna wiadomość --------\nOd: Anna Brzoza <anna@birch.example>\nData: 02.03.2026 10:15 (GMT+01:00)\nDo: me@own.example\nTemat: Dach',
    zh: '-------- 原始邮件 --------\n发件人: 张三 <zhang@birch.example>\n日期: 2026/3/2 10:15 (GMT+08:00)\n收件人: me@own.example\n主题: 屋顶',
  },
  'Android (K-9)': {
    en: 'On March 2, 2026 10:15:00 AM GMT+01:00, Ann Birch <ann@birch.example> wrote:',
    de: 'Am 2. März 2026 10:15:00 MEZ schrieb Anna Birke <anna@birch.example>:',
    it: 'Il 2 marzo 2026 10:15:00 CET, Anna Betulla <anna@birch.example> ha scritto:',
    ru: '2 марта 2026 г. 10:15:00 GMT+03:00, Анна Березина <anna@birch.example> пишет:',
  },
  'Becky!, QQ, Foxmail, Zoho, Zimbra': {
    ja: 'On Mon, 02 Mar 2026 10:15:00 +0900\n山田太郎 <yamada@birch.example> wrote:',
    zh: '------------------ 原始邮件 ------------------\n发件人: "张三" <zhang@birch.example>;\n发送时间: 2026年3月2日(星期一) 上午10:15\n收件人: "me"<me@own.example>;\n主题: 屋顶',
    'zh, Foxmail': '发件人： 张三\n发送时间： 2026-03-02 10:15\n收件人： me@own.example\n主题： 屋顶',
    'zh, 163': 'At 2026-03-02 10:15:00, "张三" <zhang@birch.example> wrote:',
    en: '---- On Mon, 02 Mar 2026 10:15:00 +0100 Ann Birch <ann@birch.example> wrote ----',
    fr: '----- Mail original -----\nDe: "Anne Bouleau" <anne@birch.example>\nÀ: me@own.example\nEnvoyé: Lundi 2 Mars 2026 10:15:00\nObjet: Le toit',
  },
} as const;
const rows = Object.entries(PROGRAMS).flatMap(([program, headers]) => Object.entries(headers).map(([language, header]) => [program, language, header] as const));

const OWN = 'New words of mine.\nAnd one more line of them.';
const OLD = ['These are the old words.', '', 'They say something, too.'];
const ownOf = (text: string): string => {
  const parts = partMessage(text, new Set(), 'Me Self');
  return [...parts.own, ...parts.signature, ...parts.footer].toSorted((a, b) => a.start - b.start).map((span) => text.slice(span.start, span.end)).join('\n');
};

describe('older words are not the sender’s own', () => {
  it.each(rows)('%s, %s: without marks', (_program, _language, header) => {
    if (/^--- |^>|さんは書きました|さんからの/mu.test(header)) return; // these programs always mark
    expect(ownOf([OWN, '', header, '', ...OLD].join('\n'))).toBe(OWN);
  });
  it.each(rows)('%s, %s: with marks', (_program, _language, header) => expect(ownOf([OWN, '', header, ...OLD.map((line) => `> ${line}`)].join('\n'))).toBe(OWN));
  it.each(rows)('%s, %s: right below the sender’s words', (_program, _language, header) => expect(ownOf([OWN, header, ...OLD.map((line) => `> ${line}`)].join('\n'))).toBe(OWN));
  it.each(rows)('%s, %s: words below marked lines are the sender’s again', (_program, _language, header) => expect(ownOf([header, ...OLD.map((line) => `> ${line}`), '', OWN].join('\n'))).toBe(OWN));
  it.each(rows)('%s, %s: in HTML', (_program, _language, header) => {
    const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(ownOf(htmlToText(`<div>${OWN.replace('\n', '<br>')}</div><br><div>${header.split('\n').map(escape).join('<br>')}</div><blockquote><p>${OLD.filter(Boolean).join('</p><p>')}</p></blockquote>`))).toBe(OWN);
  });
});

describe('what only looks like a header', () => {
  it.each([
    ['a sentence about writing', 'On Monday Ann wrote that she needs a roofer.\nShe wrote: "soon".'],
    ['a date and a colon', 'Here is what we agreed on 2 March 2026:\n- the roof\n- the gutter'],
    ['an appointment', 'Date: Monday, 2 March\nPlace: the old mill\nBring: a ladder'],
    ['contact data', 'Here he is:\nName: Carl Dunn\nPhone: +44 20 7946 0000\nEmail: carl@dunn.example'],
    ['a journey', 'Da: Roma\nA: Milano\nIl treno parte alle 9.'],
    ['a list of questions', 'A: who pays?\nB: who drives?'],
    ['two openings', 'On the one hand it is late.\nOn the other hand it is 10:15.'],
    ['a Japanese note', '日時：3月2日（月）14時\n場所：喫茶しらかば\nご都合はいかがでしょうか。'],
    ['a Russian note', 'Дата: 2 марта\nМесто: кафе\nПодойдёт?'],
    ['a German note', 'Datum: 2. März\nOrt: Café Birke\nPasst das?'],
    ['a rule between paragraphs', 'First thing.\n----------\nSecond thing that we should speak about soon.'],
    ['a mail that is spoken of', 'I wrote to ann@birch.example on 2 March 2026 and she was sent the form.'],
  ])('%s', (_what, text) => expect(ownOf(text)).toBe(text));
});

describe('a forwarded mail', () => {
  it.each([
    ['Gmail, en', '---------- Forwarded message ---------\nFrom: Carl Dunn <carl@dunn.example>\nDate: Mon, Mar 2, 2026 at 10:15 AM\nSubject: The roof\nTo: <ann@birch.example>'],
    ['Gmail, ja', '---------- Forwarded message ---------\nFrom: 山田太郎 <yamada@birch.example>\nDate: 2026年3月2日(月) 10:15\nSubject: 屋根の件\nTo: <ann@birch.example>'],
    ['Apple Mail, it', 'Inizio messaggio inoltrato:\n\nDa: Carl Dunn <carl@dunn.example>\nOggetto: Il tetto\nData: 2 marzo 2026 alle ore 10:15:00 CET\nA: ann@birch.example'],
    ['Apple Mail, de', 'Anfang der weitergeleiteten Nachricht:\n\nVon: Carl Dunn <carl@dunn.example>\nBetreff: Das Dach\nDatum: 2. März 2026 um 10:15:00 MEZ\nAn: ann@birch.example'],
    ['Thunderbird, ru', '-------- Перенаправленное сообщение --------\nТема: Крыша\nДата: Mon, 2 Mar 2026 10:15:00 +0300\nОт: Carl Dunn <carl@dunn.example>\nКому: ann@birch.example'],
    ['Yandex, ru', '-------- Пересылаемое сообщение --------\n02.03.2026, 10:15, "Carl Dunn" <carl@dunn.example>:'],
    ['Yahoo, in one line', '----- Forwarded Message ----- From: Carl Dunn <carl@dunn.example>To: "ann@birch.example" <ann@birch.example>Sent: Monday, March 2, 2026 at 10:15:00 AM GMT+1Subject: The roof'],
    ['Apple Mail, marked', '> Begin forwarded message:\n> \n> From: Carl Dunn <carl@dunn.example>\n> Subject: The roof'],
  ])('is kept apart from history: %s', (_what, header) => {
    const mark = header.startsWith('>') ? '> ' : '';
    const text = [OWN, '', header, '', ...OLD].map((line, i) => (i > 2 ? mark + line : line)).join('\n');
    const parts = partMessage(text, new Set(), 'Ann Birch');
    expect(ownOf(text)).toBe(OWN);
    expect(parts.forwarded.map((span) => text.slice(span.start, span.end)).join('\n')).toContain('the old words');
  });
  it('inside a mail that is answered is history', () => {
    const text = `${OWN}\n\nOn 02/03/2026 10:15, Ann Birch wrote:\n> See below.\n> \n> Begin forwarded message:\n> From: Carl Dunn <carl@dunn.example>\n> I can come.`;
    expect(partMessage(text, new Set(), 'Me Self').forwarded).toEqual([]);
  });
});
