// What somebody typed finds whom they meant, in every script: one table a rule.
import { describe, expect, test } from 'vitest';
import { personEntry, referralEntry } from '../../../lib/domain/search/entry.ts';
import { noFilter, type FindFilter } from '../../../lib/domain/search/filter.ts';
import { SearchIndex } from '../../../lib/domain/search/search-index.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';

const TODAY = '2026-11-25';
const person = (id: string, facts: Partial<Person>): Person => ({ ...emptyPerson(id), updatedAt: '2026-06-01', ...facts });
const referral = (id: string, facts: Partial<Referral>): Referral => ({ ...emptyReferral(id), updatedAt: '2026-06-01', capturedOn: '2026-06-01', ...facts });
function indexOf(people: readonly Person[], referrals: readonly Referral[] = []): SearchIndex {
  const index = new SearchIndex(null);
  for (const one of people) index.put(personEntry(one));
  for (const one of referrals) index.put(referralEntry(one));
  return index;
}
const found = (index: SearchIndex, typed: string, filter: Partial<FindFilter> = {}) => index.find({ typed, filter: { ...noFilter, ...filter }, most: 20, today: TODAY });
const finds = (facts: Partial<Person>, typed: string): boolean => found(indexOf([person('p', facts), person('other', { name: 'Quilla Wexnor', company: 'Zubb' })]), typed).people.ids.includes('p');

describe('a word is found', () => {
  test.each([
    // as a beginning, in any case and width, in any order
    [{ name: 'Irena Novakova' }, 'nov'], [{ name: 'Irena Novakova' }, 'NOVAKOVA irena'], [{ name: 'Irena Novakova' }, 'Ｎｏｖａｋ'], [{ name: 'Irena Novakova' }, 'i'],
    // in the middle
    [{ name: 'Paul Nash' }, 'ash'], [{ company: 'Kiesgrube Rastdorf' }, 'grube'],
    // by any field
    [{ company: 'Ash Roofs' }, 'roofs'], [{ title: 'Surveyor' }, 'survey'], [{ headline: 'Builds boats' }, 'boats'], [{ location: 'Oxmoor' }, 'oxm'], [{ notes: 'Likes short letters' }, 'letters'], [{ neutral: 'a careful joiner' }, 'joiner'],
    [{ tags: { chamber: true } }, 'chamb'], [{ otherNames: ['Nadia'] }, 'nadia'],
    // by parts of an address
    [{ emails: ['anna.berg@ledgerline.example'] }, 'berg'], [{ emails: ['anna.berg@ledgerline.example'] }, 'anna.berg@ledg'], [{ emails: ['anna.berg@ledgerline.example'] }, '@ledgerline'],
    // apostrophes and hyphens
    [{ name: "Sheila O'Brannon" }, 'obrannon'], [{ name: 'Sheila O’Brannon' }, "o'brann"], [{ name: "Sheila O'Brannon" }, 'brannon'], [{ name: 'Jean-Luc Varre' }, 'jean luc'], [{ name: 'Jean-Luc Varre' }, 'jean-l'],
    // accents, ligatures, other letters of Latin
    [{ name: 'René Múndez' }, 'rene mundez'], [{ name: 'Rene Mundez' }, 'René Múndez'], [{ name: 'Jörg Weßer' }, 'wesser'], [{ name: 'Jörg Wesser' }, 'weßer'], [{ name: 'Søren Kjær' }, 'soren kjaer'], [{ name: 'Łucja' }, 'lucja'],
    [{ name: 'Jürgen Möhle' }, 'juergen moehle'], [{ name: 'Niccolò' }, 'niccolo'], [{ name: 'Niccolo\u0300' }, 'Niccolò'],
  ] as const)('%j by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(true));
  test.each([[{ name: 'Irena Novakova' }, 'irena plumber'], [{ name: 'Irena' }, 'iren@x.example'], [{ name: 'Paul' }, 'xq'], [{ phones: ['+44 20 7946 0000'] }, '7947']] as const)('%j not by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(false));
});

describe('a phone number is found however it is parted', () => {
  test.each([
    ['+81 3-1234-5678', '03-1234-5678'], ['03-1234-5678', '+81 3 1234 5678'], ['+81312345678', '1234-5678'], ['(020) 7946 0000', '02079460000'], ['+39 02 5550 1234', '5550 1234'], ['+7 (495) 555-01-23', '495 555 01 23'], ['０３−１２３４−５６７８', '0312345678'], ['+44 20 7946 0000', '7946'],
  ])('%s by %s', (phone, typed) => expect(finds({ phones: [phone] }, typed)).toBe(true));
  test('a day in a note is no phone number, and found all the same', () => expect(finds({ notes: 'Call on 2026-05-01' }, '2026-05-01')).toBe(true));
});

describe('Japanese and Chinese', () => {
  test.each([
    [{ name: '田中 太郎' }, '田中'], [{ name: '田中 太郎' }, '田中太郎'], [{ name: '田中太郎' }, '太郎'], [{ name: '田中　太郎' }, '太郎 田中'], [{ name: '林' }, '林'], [{ name: '小林' }, '林'], [{ company: '青空税理士法人' }, '税理士'], [{ company: '青空税理士法人' }, '法人'],
    [{ notes: '来年の移転を考えています。' }, '移転'], [{ name: '髙橋 斎' }, '高橋'], [{ name: '高橋' }, '髙橋'], [{ name: '渡邊' }, '渡辺'], [{ company: '株式会社ソラ' }, 'そら'], [{ company: 'ｿﾗ商会' }, 'ソラ'], [{ company: 'ガラス工房' }, 'ｶﾞﾗｽ'], [{ name: '王小明' }, '小明'],
    // readings, by kana of either kind and by romaji, also while they are being typed
    [{ name: '佐藤 健', otherNames: ['さとう けん'] }, 'サトウ'], [{ name: '佐藤', otherNames: ['サトウ'] }, 'さとう'], [{ name: '佐藤', otherNames: ['さとう けん'] }, 'sato'], [{ name: '佐藤', otherNames: ['さとう けん'] }, 'satou ken'], [{ name: '佐藤', otherNames: ['さとう'] }, 'satoh'],
    [{ name: '佐藤', otherNames: ['Sato Ken'] }, 'さとう'], [{ name: '佐藤', otherNames: ['Satō'] }, 'サトウ'], [{ name: '新橋', otherNames: ['しんばし'] }, 'shinbashi'], [{ name: '新橋', otherNames: ['しんばし'] }, 'shimbashi'], [{ name: '新橋', otherNames: ['シンバシ'] }, 'sinbasi'],
    [{ name: '土屋', otherNames: ['つちや'] }, 'tutiya'], [{ name: '田中', otherNames: ['たなか たろう'] }, 'tanakataro'], [{ name: '田中', otherNames: ['たなか'] }, 'tanak'], [{ name: '田中', otherNames: ['たなか'] }, 'たなk'], [{ name: '田中', otherNames: ['たなか'] }, 'た'], [{ company: 'コーヒー堂' }, 'kohi'],
  ] as const)('%j by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(true));
  test.each([[{ name: '田中 太郎' }, '中山'], [{ company: '青空税理士法人' }, '弁護士'], [{ name: '佐藤', otherNames: ['さとう'] }, 'kato'],
    // every two signs of it stand there, and not it
    [{ notes: 'あるは、はるか' }, 'るはる'], [{ notes: '会計士と税理の話' }, '税理士']] as const)('%j not by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(false));
});

describe('Cyrillic and Latin letters', () => {
  test.each([
    [{ name: 'Пётр Щеглов' }, 'петр'], [{ name: 'Петр Щеглов' }, 'пётр'], [{ name: 'Пётр Щеглов' }, 'shcheglov'], [{ name: 'Пётр Щеглов' }, 'scheglov'], [{ name: 'Pyotr Shcheglov' }, 'щеглов'], [{ name: 'Пётр Щеглов' }, 'petr'], [{ name: 'Юлия Ярцева' }, 'yulia yartseva'], [{ name: 'Iulia Iartseva' }, 'юлия'],
    [{ name: 'Алексей Цветков' }, 'tsvetk'], [{ name: 'Alexei Tsvetkov' }, 'цветков'], [{ company: '«Берёзка»' }, 'березка'], [{ company: '«Берёзка»' }, 'berezka'],
  ] as const)('%j by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(true));
});

describe('other scripts', () => {
  test.each([
    [{ name: '김하늘' }, '김하'], [{ name: '김하늘' }, '하늘'], [{ name: '김하늘' }, '하느'], [{ name: 'Νίκος Παρδάλης' }, 'νικος'], [{ name: 'Νίκος Παρδάλης' }, 'pardal'], [{ name: 'สมหญิง' }, 'หญิง'], [{ name: 'أحمد زيدان' }, 'زيد'], [{ name: 'आर्या' }, 'आर्'],
  ] as const)('%j by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(true));
});

describe('a slip of the finger', () => {
  test.each([
    [{ name: 'Novakova' }, 'novakvoa'], [{ name: 'Novakova' }, 'novakva'], [{ name: 'Novakova' }, 'nowakova'], [{ name: 'Novakova' }, 'novaakova'], [{ name: 'Paul' }, 'pual'], [{ company: 'Bookkeeping Works' }, 'bokeeping'], [{ name: 'Щеглов' }, 'щегллв'], [{ company: 'Ledgerline' }, 'legderl'], [{ name: 'Karsten' }, 'kartsen'],
  ] as const)('%j by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(true));
  test.each([[{ name: 'Ann' }, 'amn'], [{ name: 'Paul' }, 'bald'], [{ name: 'Novakova' }, 'zzzzzzzz']] as const)('%j not by “%s”', (facts, typed) => expect(finds(facts, typed)).toBe(false));
});

describe('the one most likely meant comes first', () => {
  const names = (index: SearchIndex, typed: string): readonly string[] => found(index, typed).people.ids;
  test('whole word, beginning, middle, slip', () =>
    expect(names(indexOf([person('slip', { name: 'Malk' }), person('middle', { name: 'Denmark' }), person('beginning', { name: 'Markus' }), person('whole', { name: 'Mark' })]), 'mark')).toEqual(['whole', 'beginning', 'middle', 'slip']));
  test('name, firm, what they do, notes', () => expect(names(indexOf([person('notes', { notes: 'about ash' }), person('does', { title: 'Ash' }), person('firm', { company: 'Ash' }), person('name', { name: 'Ash' })]), 'ash')).toEqual(['name', 'firm', 'does', 'notes']));
  test('whoever one was in touch with last', () => expect(names(indexOf([person('a', { name: 'Ash', updatedAt: '2020-01-01' }), person('b', { name: 'Ash', updatedAt: '2026-11-20' }), person('c', { name: 'Ash', updatedAt: '2020-01-01', contacts: { x: { id: 'x', on: '2026-11-24', recordedAt: '', channel: 'mail', by: 'me', referralId: null, note: null } } })]), 'ash')).toEqual(['c', 'b', 'a']));
  test('an open referral before a closed one', () => expect(found(indexOf([], [referral('closed', { topic: 'A roof', closedOn: '2026-06-02' }), referral('open', { topic: 'A roof' })]), 'roof').referrals.ids).toEqual(['open', 'closed']));
  test('the same order every time, also of equals', () => { const index = indexOf(['d', 'b', 'a', 'c'].map((id) => person(id, { name: 'Ash' }))); expect(names(index, 'ash')).toEqual(names(index, 'ash')); });
});

describe('referrals', () => {
  const people = [person('irena', { name: 'Irena Novakova' }), person('agnes', { name: 'Agnes Wirral', company: 'Wirral Ceramics' }), person('oscar', { name: 'Oscar Lund' })];
  const referrals = [
    referral('books', { topic: 'A bookkeeper', need: 'VAT returns', prospectId: 'agnes', providerId: 'irena', introducerId: ME, tags: { spring: true }, budget: { min: null, max: 500_000, currency: 'EUR' } }),
    referral('roof', { topic: 'A roofer', direction: 'received', prospectId: 'oscar', providerId: ME, introducerId: 'agnes', introducedOn: '2025-03-01', capturedOn: '2025-02-01', outcome: { result: 'won', amount: 90_000, currency: 'EUR', on: '2025-05-01', note: null }, evidence: { need: { threadId: 't', messageId: 'm', quote: 'The tin hut leaks', from: null, sentAt: '2025-02-01T09:00:00Z', sure: 'sure' } } }),
  ];
  const index = indexOf(people, referrals);
  test.each([['bookkeep', ['books']], ['vat', ['books']], ['irena', ['books']], ['ceramics vat', ['books']], ['tin hut', ['roof']], ['spring', ['books']], ['wirral', ['books', 'roof']], ['irena roofer', []]] as const)('by “%s”', (typed, ids) => expect([...found(index, typed).referrals.ids].sort()).toEqual([...ids].sort()));
  test.each([
    [{ stage: 'won' }, ['roof']], [{ direction: 'given' }, ['books']], [{ direction: 'received' }, ['roof']], [{ personId: 'irena' }, ['books']], [{ personId: 'agnes' }, ['books', 'roof']], [{ personId: ME }, ['books', 'roof']], [{ introducerId: 'agnes' }, ['roof']], [{ introducerId: ME }, ['books']],
    [{ from: '2025-03-01', to: '2025-03-31' }, ['roof']], [{ from: '2026-01-01' }, ['books']], [{ to: '2024-12-31' }, []], [{ atLeast: 1000 }, ['books']], [{ atMost: 1000 }, ['roof']], [{ atLeast: 1, currency: 'JPY' }, []], [{ atLeast: 1, currency: 'EUR' }, ['books', 'roof']], [{ tag: 'spring' }, ['books']], [{ tag: 'fair' }, []], [{ kind: 'person' }, []], [{ personId: 'nobody' }, []],
  ] as const)('narrowed to %j', (filter, ids) => expect([...found(index, '', filter).referrals.ids].sort()).toEqual([...ids].sort()));
  test('people do not pass what is a matter of referrals', () => expect([found(index, '', { stage: 'won' }).people.count, found(index, '', { personId: 'irena' }).people.ids, found(index, '').people.count]).toEqual([0, ['irena'], 3]));
  test('words and a filter together', () => expect(found(index, 'wirral', { direction: 'received' }).referrals.ids).toEqual(['roof']));
  test('which tags there are, and who introduces', () => expect([index.tags(), index.introduces('agnes'), index.introduces('irena'), index.currencies()]).toEqual([['spring'], true, false, ['EUR']]));
});

describe('what changes', () => {
  test('is found as it is now, and not as it was', () => {
    const index = indexOf([person('p', { name: 'Irena Novakova', tags: { old: true } }), person('q', { name: 'Irena Holt' })]);
    index.put(personEntry(person('p', { name: 'Zora Novakova' })));
    expect([found(index, 'irena').people.ids, found(index, 'zora').people.ids, index.tags()]).toEqual([['q'], ['p'], []]);
    index.remove('p');
    expect([found(index, 'zora').people.count, index.living]).toEqual([0, 1]);
    index.put(personEntry(person('p', { name: 'Zora' })));
    expect(found(index, 'zora').people.ids).toEqual(['p']);
  });
  test('a new name of somebody finds what they have a part in', () => {
    const index = indexOf([person('p', { name: 'Irena' })], [referral('r', { topic: 'Books', prospectId: 'p' })]);
    index.put(personEntry(person('p', { name: 'Zora' })));
    expect([found(index, 'zora').referrals.ids, found(index, 'irena').referrals.ids]).toEqual([['r'], []]);
  });
});
