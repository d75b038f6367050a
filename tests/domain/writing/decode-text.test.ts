// Which encoding a text was saved in: by its mark, by its validity, by its words; short lists of names included.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/domain/writing/decode-text.ts';
import { encode } from '../../exchange/encode-text.ts';

const read = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.text : decoded.reason;
};
const JA = '氏名,会社名,電話番号\n佐藤 花子,株式会社あおば,03-0000-1111\n高橋　太郎,有限会社みどり,090-0000-1111\n';
const RU = 'Имя,Фамилия,Компания\nПётр,Щукин,Ромашка\n';

describe('a list is read in the encoding it was saved in', () => {
  it.each([
    ['shift_jis', JA], ['euc-jp', JA], ['utf-16le', JA], ['utf-16be', JA], ['utf-16le-bom', JA], ['utf-8-bom', JA], ['utf-8', JA],
    ['shift_jis', 'First Name,Last Name\n花子,佐藤\n'], ['euc-jp', 'First Name,Last Name\n花子,佐藤\n'], ['shift_jis', 'Vorname,Name\nTaro,ヤマダ\n'], ['shift_jis', '氏名,ﾌﾘｶﾞﾅ\n山田,ﾔﾏﾀﾞ ﾀﾛｳ\n'],
    ['windows-1251', RU], ['koi8-r', RU], ['windows-1251', 'First Name,Last Name\nAnna,Smith\nIvan,Чехов\n'], ['koi8-r', 'First Name,Last Name\nAnna,Smith\nIvan,Чехов\n'], ['windows-1251', 'ИМЯ,ФАМИЛИЯ\nИРИНА,ВОЛКОВА\n'], ['koi8-r', 'ИМЯ,ФАМИЛИЯ\nИРИНА,ВОЛКОВА\n'], ['windows-1251', 'A,B\nИван,ООО «Ромашка»\n'],
    ['windows-1252', 'Vorname;Nachname;Firma\nJürgen;Groß;Müller & Söhne\n'], ['windows-1252', 'First Name,Last Name\nBjörn,Åström\n'], ['windows-1252', 'Prénom,Nom\nÉlodie,Lefèvre\n'], ['windows-1252', 'First Name,Last Name\nZoé,Petit\n'],
    ['windows-1252', 'Nome,Città\nNiccolò,Forlì\n'], ['windows-1252', 'Nome,Endereço\nJoão Conceição,São Paulo\n'], ['windows-1252', 'Name,Notes\nAnn,“Met at the fair” – O’Hara’s €\n'], ['windows-1250', 'Imię,Nazwisko\nŁukasz,Wiśniewski\n'], ['windows-1250', 'Jméno,Příjmení\nJiří,Dvořák\nŠárka,Žižková\n'],
  ])('%s: %j', (encoding, text) => expect(read(encode(text, encoding))).toBe(text));
});

/** A mail of a few words that names no encoding. */
const SHORT = ['Привет', 'Спасибо!', 'Добрый день', 'Да, жду звонка', 'Как дела?', 'Перезвоните мне, пожалуйста', 'Не знаете ли вы хорошего бухгалтера?', 'Здравствуйте, Ирина! Спасибо за звонок.', 'Встреча в четверг, в 15:00', 'С уважением, Пётр Щукин'];
describe.each(['koi8-r', 'windows-1251', 'iso-8859-5', 'utf-8'])('a few words of Russian in %s are read as such', (encoding) => {
  it.each(SHORT)('%s', (text) => expect(read(encode(text, encoding))).toBe(text));
  it('together, too', () => expect(read(encode(SHORT.join('\n'), encoding))).toBe(SHORT.join('\n')));
});

describe('what is no Russian is not taken for it', () => {
  it.each([
    ...['はい', '承知しました', 'ありがとうございます。', '佐藤花子', '株式会社鈴木', '高橋 健', '海外', 'ｶﾌﾞｼｷ会社'].flatMap((text) => [['shift_jis', text], ['euc-jp', text]] as const),
    ...['Perché no', 'Sì', 'Non è così, però.', 'È già là', 'Più tardi', 'Città', 'Bäcker und Köche', 'Grüße', 'Übermorgen', 'Ö', 'ça va', 'déjà vu', 'à bientôt', 'São Paulo', 'Não', 'É isso', '¿Qué tal?', 'mañana', 'Ærø', 'på återseende'].map((text) => ['windows-1252', text] as const),
    ...['Καλημέρα', 'Πώς είστε;', 'Ευχαριστώ πολύ για το μήνυμα', 'Γνωρίζετε κάποιον καλό λογιστή;', 'Με εκτίμηση, Γιώργος'].map((text) => ['windows-1253', text] as const),
  ])('%s: %s', (encoding, text) => expect(read(encode(text, encoding))).toBe(text));
});

describe('damage', () => {
  it('of a byte or two leaves UTF-8 what it is', () => {
    const bytes = encode(JA, 'utf-8');
    bytes[9] = 0xff;
    expect(read(bytes)).toContain('株式会社あおば');
  });
  it('a sign cut off at the end, too', () => expect(read(encode(`${JA}子`, 'utf-8').subarray(0, -1))).toContain('佐藤 花子'));
  it('zero bytes are left out', () => expect(read(encode('A,B\n\0C,\0D\n', 'utf-8'))).toBe('A,B\nC,D\n'));
  it('bytes that make sense nowhere are refused', () => {
    expect(read(Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + ((i * 37 + (i >> 3) * 11) % 0x20)))).toBe('encoding');
  });
});
