// A repeat is noticed in four languages, and across them; what only sounds alike is not one.
import { describe, expect, test } from 'vitest';
import { findRepeats } from '../../../lib/domain/gifts/find-repeat.ts';
import { kindsIn } from '../../../lib/domain/gifts/gift-kinds.ts';
import type { Gift } from '../../../lib/domain/source.ts';

const gift = (what: string, on = '2026-03-03', id = what): Gift => ({ id, on, recordedAt: `${on}T10:00:00Z`, form: 'gift', what, referralId: null, minor: null, currency: null, note: null });
const why = (before: string, now: string) => findRepeats(now, [gift(before)])[0]?.why ?? null;

test.each([
  ['Box of tea', 'box  of TEA', 'same'], ['Box of tea', 'Tea box', 'near'], ['A tin of Darjeeling tea', 'Darjeeling', 'near'], ['Darjeeling tea', 'Green tea', 'kind'], ['Fountain pen', 'Fountain pens', 'near'], ['Bottle of red wine', 'Red wine', 'near'],
  ['A book on bridges', 'Novel', 'kind'], ['Whisky', 'Wine', 'kind'], ['Shortbread', 'Biscuits', 'kind'], ['Tea', 'Team photo', null], ['Book', 'Bookkeeping voucher', null], ['Candle', 'Book', null], ['Pen', 'Penguin for the desk', null], ['Puzzle', 'Tickets', null],
  ['Scatola di tè', 'Tè in scatola', 'near'], ['Un libro di ricette', 'Ricette', 'near'], ['Olio nuovo', "L'olio nuovo", 'near'], ['Biscotti', 'Panettone', 'kind'], ['Vino rosso', 'Due bottiglie di vino rosso', 'near'], ['Miele di castagno', 'Marmellata', 'kind'], ['Libro', 'Libreria', null], ['Tè', 'Tessuto', null],
  ['Коробка чая', 'Чай', 'near'], ['Чай с бергамотом', 'Зелёный чай', 'kind'], ['Книга о мостах', 'Книги о мостах', 'near'], ['Тульский пряник', 'Тульские пряники', 'near'], ['Мёд', 'Мед', 'same'], ['Билеты в театр', 'Билет на концерт', 'kind'], ['Коньяк', 'Вино', 'kind'], ['Чай', 'Чайка на открытке', null], ['Книга', 'Цветы', null],
  ['お茶の詰め合わせ', 'お茶', 'near'], ['一口羊羹', '羊羹', 'near'], ['羊羹', 'どら焼き', 'kind'], ['てぬぐい', 'テヌグイ', 'same'], ['ほうじ茶', '紅茶', 'kind'], ['日本酒', 'ワイン', 'kind'], ['観葉植物', '花束', null], ['コーヒー', 'コーヒー セット', 'near'], ['本社の写真', '絵本', null], ['喫茶店の写真', 'お茶', null],
  ['Box of tea', 'お茶', 'kind'], ['Tea', 'Чай', 'kind'], ['Vino', 'ワイン', 'kind'], ['', 'Tea', null], ['Tea', '  ', null],
] as const)('%s, then %s: %s', (before, now, expected) => expect(why(before, now)).toBe(expected));

describe('several', () => {
  test('the closest first, then the newest; the entry that is corrected is none', () => {
    const given = [gift('Green tea', '2026-01-01', 'a'), gift('Oolong tea', '2026-05-01', 'b'), gift('Box of tea', '2024-01-01', 'c'), gift('Coffee', '2026-06-01', 'd')];
    expect(findRepeats('Tea box', given).map((one) => [one.gift.id, one.why])).toEqual([['c', 'near'], ['b', 'near'], ['a', 'near']]);
    expect(findRepeats('Green tea', given, 'a').map((one) => one.gift.id)).toEqual(['c', 'b']);
  });
  test('a thing can be of several kinds, and of none', () => {
    expect(kindsIn('Chocolate biscuits and a card game')).toEqual(['chocolate', 'sweets', 'game']);
    expect(kindsIn('Something nice')).toEqual([]);
  });
});
