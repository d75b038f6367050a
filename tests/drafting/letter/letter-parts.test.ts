// Where each line of a letter belongs, how it stands in vertical writing, and how letters read as they print.
import { describe, expect, test } from 'vitest';
import { addressInKanji, inKanji, postalCodeIn } from '../../../lib/drafting/letter/in-kanji.ts';
import { blockOf, verticalAddress } from '../../../lib/drafting/letter/envelope-words.ts';
import { partsOf } from '../../../lib/drafting/letter/letter-parts.ts';
import { brokenInto, verticalPages } from '../../../lib/drafting/letter/vertical-lines.ts';

test.each([
  ['3月16日', '三月十六日'], ['10時20分', '十時二十分'], ['99', '九十九'], ['2026年', '二〇二六年'], ['042-000-0100', '〇四二‐〇〇〇‐〇一〇〇'], ['高橋FP事務所', '高橋ＦＰ事務所'], ['Whitfield', 'Whitfield'], ['１０個', '十個'], ['05', '〇五'],
])('%s in vertical writing: %s', (text, expected) => expect(inKanji(text)).toBe(expected));
test.each([['調布市国領町1-2-3', '調布市国領町一‐二‐三'], ['ビル305号室', 'ビル三〇五号室'], ['緑ケ丘５－１２', '緑ケ丘五‐一二'], ['カレー通り10', 'カレー通り一〇']])('%s on an envelope: %s', (text, expected) => expect(addressInKanji(text)).toBe(expected));
test.each([['〒182-0022\n東京都調布市', '1820022', '東京都調布市'], ['1820022 東京都調布市', '1820022', '東京都調布市'], ['東京都調布市1-2-3', null, '東京都調布市1-2-3'], ['東京都\n〒１８２－００２２', '1820022', '東京都'], ['4 Wharf Road', null, '4 Wharf Road']])('the code of %s', (postal, code, rest) => expect(postalCodeIn(postal)).toEqual({ code, rest }));

describe('lines of vertical paper', () => {
  test('no comma, stop or bracket begins a line; no bracket opens at its end', () => {
    expect(brokenInto('一二三四五、六', 5)).toEqual(['一二三四五、', '六']);
    expect(brokenInto('一二三四「五」', 5)).toEqual(['一二三四', '「五」']);
    for (const line of brokenInto('このたびは「誠に」ありがとうございました。お心遣い、ありがたく存じます。', 7)) expect(line).not.toMatch(/^[、。」]|「$/u);
  });
  test('a long Latin word stays whole', () => expect(brokenInto('一二三Whitfieldです', 7)).toEqual(['一二三', 'Whitfieldです']));
  test('more lines than a page go on to the next', () => {
    const pages = verticalPages([{ role: 'text', lines: ['あ'.repeat(25)] }], { signs: 5, lines: 3 });
    expect(pages.map((page) => page.length)).toEqual([3, 3]);
    expect(verticalPages([], { signs: 5, lines: 3 })).toEqual([[]]);
  });
});

describe('parts', () => {
  const en = { language: 'en', postal: '4 Wharf Road\nCardiff', own: ['Dana Whitfield', 'Dana', ''], date: 'Monday 16 March' } as const;
  test('an English letter', () => {
    expect(partsOf('4 Wharf Road\nCardiff\n\nMonday 16 March\n\nDear Mr Pugh,\n\nDana Whitfield wrote.\n\nThank you.\n\nYours sincerely,\n\nDana Whitfield', en).map(({ role }) => role)).toEqual(['sender', 'date', 'text', 'text', 'text', 'text', 'from']);
  });
  test('an Italian date with its town, a Russian one at the end', () => {
    expect(partsOf('Treviso, lunedì 16 marzo\n\nGentile', { ...en, language: 'it', date: 'lunedì 16 marzo' })[0]?.role).toBe('date');
    expect(partsOf('Здравствуйте!\n\nСпасибо.\n\nПавел\n\n16 марта', { ...en, language: 'ru', own: ['Павел'], date: '16 марта' }).map(({ role }) => role)).toEqual(['text', 'text', 'from', 'date']);
  });
  test('a Japanese letter, its end in its own lines', () => {
    const parts = partsOf('拝啓　早春の候\n\nお礼申し上げます。\n\n敬具\n\n3月16日（月）\n高橋FP事務所\n高橋 美穂\n\n堀 誠様', { language: 'ja', postal: null, own: ['高橋 美穂', '高橋', '高橋FP事務所'], date: '3月16日（月）' });
    expect(parts.map(({ role, lines }) => [role, lines.length])).toEqual([['opening', 1], ['text', 1], ['end', 1], ['date', 1], ['from', 2], ['to', 1]]);
    const lines = verticalPages(parts, { signs: 20, lines: 16 })[0] ?? [];
    expect(lines.map(({ text, low, indent }) => `${low ? '↓' : ''}${'　'.repeat(indent)}${text}`)).toEqual(['拝啓　早春の候', '　お礼申し上げます。', '↓敬具', '　　三月十六日', '↓高橋ＦＰ事務所', '↓高橋 美穂', '堀 誠様']);
  });
  test('whoever changes the text loses nothing of it', () => {
    for (const text of ['', 'Only this', 'One\nTwo\n\n\n\nThree', '4 Wharf Road']) expect(partsOf(text, en).flatMap(({ lines }) => lines)).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
  });
});

test('an envelope: name, firm, address; in Japanese the other way round', () => {
  expect(blockOf({ name: 'Gareth Pugh', company: 'Valley Traders', postal: '12 Station Terrace\n\nPontypridd ' }, 'en')).toEqual(['Gareth Pugh', 'Valley Traders', '12 Station Terrace', 'Pontypridd']);
  expect(blockOf({ name: 'Ledgerline', company: 'Ledgerline', postal: null }, 'en')).toEqual(['Ledgerline']);
  expect(blockOf({ name: '堀 誠様', company: '商工会', postal: '〒990-0301\n山辺町' }, 'ja')).toEqual(['〒990-0301', '山辺町', '商工会', '堀 誠様']);
  expect(verticalAddress('〒990-0301\n山辺町緑ケ丘5-1\n2階')).toEqual({ code: '9900301', lines: ['山辺町緑ケ丘五‐一', '二階'] });
});
