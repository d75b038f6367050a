// Names take the form that the sentence wants, and none where the form would be a guess.
import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../lib/domain/person.ts';
import { nameFactsOf, writtenName, type NameFacts } from '../../lib/drafting/names/name-facts.ts';
import { forms as en } from '../../lib/drafting/wording/en/forms.ts';
import { forms as it_ } from '../../lib/drafting/wording/it/forms.ts';
import { forms as ja } from '../../lib/drafting/wording/ja/forms.ts';
import { forms as ru } from '../../lib/drafting/wording/ru/forms.ts';
import { italianNames } from './names/italian-names.ts';
import { russianNames } from './names/russian-names.ts';

const named = (name: string, title: string | null = null, otherNames: string[] = [], company: string | null = null): NameFacts => {
  const facts = nameFactsOf({ ...emptyPerson('p'), name, title, otherNames, company });
  if (!facts) throw new Error('no name');
  return facts;
};
const all = (name: (facts: NameFacts, marks: readonly string[]) => string | null, facts: NameFacts, marks: readonly (readonly string[])[]): string[] =>
  marks.map((one) => name(facts, one) ?? '-');

describe('Russian', () => {
  it('has a table of at least 200', () => expect(russianNames.length).toBeGreaterThanOrEqual(200));
  it.each(russianNames)('%s', (row) => {
    const [written = '', ...expected] = row.split(' | ');
    expect(all(ru.name, named(written), [['full'], ['full', 'genitive'], ['full', 'dative'], ['full', 'accusative'], ['full', 'instrumental', 'с']])).toEqual(expected);
  });
  it.each<[string, string[], string | null]>([
    ['Ирина Сергеевна Вольская', [], 'Ирина Сергеевна'],
    ['Ирина Сергеевна Вольская', ['instrumental', 'с'], 'с Ириной Сергеевной'],
    ['Ирина Сергеевна Вольская', ['first', 'genitive'], 'Ирины'],
    ['Ирина Вольская', [], 'Ирина Вольская'],
    ['Степан Ильич Ли', ['instrumental', 'с'], 'со Степаном Ильичом'],
    ['Лев Ильич Зак', ['first', 'instrumental', 'С'], 'Со Львом'],
    ['Всеволод', ['first', 'instrumental', 'с'], 'со Всеволодом'],
    ['Ирина Сергеевна Вольская', ['dative'], 'Ирине Сергеевне'],
    ['Степан Ильич Ли', ['dative'], 'Степану Ильичу'],
    ['Лев Ильич Зак', ['first', 'dative'], 'Льву'],
    ['Анна Шмидт', ['dative'], 'Анне Шмидт'],
    ['Жанар Ван', ['dative'], null],
    ['Ван', ['first', 'dative'], null],
    ['Leila Haddad', ['instrumental', 'с'], null],
    ['Leila Haddad', ['first'], 'Leila'],
    ['ООО Ромашка', ['first'], null],
    ['Ирина Сергеевна Вольская', ['vocative'], null],
  ])('%s %s', (written, marks, expected) => expect(ru.name(named(written), marks)).toBe(expected));
  it('says уважаемый only with a patronymic', () => {
    expect(ru.respected(named('Ирина Сергеевна Вольская'))).toBe('Уважаемая');
    expect(ru.respected(named('Степан Ильич Ли'))).toBe('Уважаемый');
    expect(ru.respected(named('Ирина Вольская'))).toBe(null);
    expect(ru.respected(named('Роман Абрамович'))).toBe(null);
  });
  it('takes the Cyrillic writing', () => expect(ru.name(named('Irina Volskaya', null, ['Ирина Вольская']), ['first', 'dative'])).toBe('Ирине'));
});

describe('Italian', () => {
  it('has a table of at least 100', () => expect(italianNames.length).toBeGreaterThanOrEqual(100));
  it.each(italianNames)('%s', (row) => {
    const [written = '', title = '', ...expected] = row.split(' | ');
    expect(all(it_.name, named(written, title || null), [['first'], ['formal'], ['formal', 'il'], ['formal', 'a'], ['formal', 'da'], ['first', 'a']])).toEqual(expected);
  });
});

describe('Italian, where the title leaves the gender open', () => {
  it.each<[string, string, string | null, string | null, string, string]>([
    // name, title, formal a, formal da, full a, full da
    ['Ugo Galli', 'geom.', null, null, 'a Ugo Galli', 'da Ugo Galli'],
    ['Annalisa Degrassi', 'dr.', null, null, 'ad Annalisa Degrassi', 'da Annalisa Degrassi'],
    ['Annalisa Degrassi', 'dott.ssa', 'alla dott.ssa Degrassi', 'dalla dott.ssa Degrassi', 'ad Annalisa Degrassi', 'da Annalisa Degrassi'],
    ['Elena Zorzi', 'avvocata', "all'avvocata Zorzi", "dall'avvocata Zorzi", 'a Elena Zorzi', 'da Elena Zorzi'],
  ])('%s, %s', (written, title, ...expected) => expect([['formal', 'a'], ['formal', 'da'], ['full', 'a'], ['full', 'da']].map((marks) => it_.name(named(written, title), marks))).toEqual(expected));
});

describe('English', () => {
  it.each<[string, string | null, string, string, string]>([
    // name, title on record, first, full, formal
    ['Leila Haddad', 'Ms', 'Leila', 'Leila Haddad', 'Ms Haddad'],
    ['Leila Haddad', null, 'Leila', 'Leila Haddad', 'Leila Haddad'],
    ['Leila Haddad', 'café owner', 'Leila', 'Leila Haddad', 'Leila Haddad'],
    ['Dr. Leila Haddad', null, 'Leila', 'Leila Haddad', 'Dr Haddad'],
    ['Leila Haddad', 'Professor of Botany', 'Leila', 'Leila Haddad', 'Professor Haddad'],
    ['Haddad, Leila', 'Ms', 'Leila', 'Leila Haddad', 'Ms Haddad'],
    ['HADDAD Leila', 'Ms', 'Leila', 'Leila Haddad', 'Ms Haddad'],
    ['Leila Haddad, PhD', 'Dr', 'Leila', 'Leila Haddad', 'Dr Haddad'],
    ['Edmund J. Marlow', 'Mr', 'Edmund', 'Edmund J. Marlow', 'Mr Marlow'],
    ['E. Marlow', 'Mr', '-', 'E. Marlow', 'Mr Marlow'],
    ['Maria García López', 'Ms', 'Maria', 'Maria García López', 'Maria García López'],
    ['Jan van der Berg', 'Mr', 'Jan', 'Jan van der Berg', 'Mr van der Berg'],
    ['Sir Edmund Marlow', null, 'Edmund', 'Edmund Marlow', 'Sir Edmund'],
    ['Ms Haddad', null, '-', 'Ms Haddad', 'Ms Haddad'],
    ['Leila', null, 'Leila', 'Leila', 'Leila'],
    ['Marlow Roofing Ltd', 'Mr', '-', 'Marlow Roofing Ltd', 'Marlow Roofing Ltd'],
    ['西村 拓也', null, '-', '西村 拓也', '西村 拓也'],
  ])('%s (%s)', (written, title, ...expected) => expect(all(en.name, named(written, title), [['first'], ['full'], ['formal']])).toEqual(expected));
  it('takes the title from another writing', () => expect(en.name(named('Leila Haddad', 'café owner', ['Ms Haddad']), ['formal'])).toBe('Ms Haddad'));
  it('takes the Latin writing', () => expect(en.name(named('西村 拓也', null, ['Takuya Nishimura']), ['first'])).toBe('Takuya'));
  it('does not call a firm by a first name', () => expect(en.name(named('Marlow Roofing', null, [], 'Marlow Roofing'), ['first'])).toBe(null));
});

describe('Japanese', () => {
  it.each<[string, string | null, string, string, string, string]>([
    // name, title, 様, さん, 氏名様, 姓
    ['西村 拓也', null, '西村様', '西村さん', '西村 拓也様', '西村'],
    ['西村　拓也', null, '西村様', '西村さん', '西村 拓也様', '西村'],
    ['西村拓也', null, '西村拓也様', '西村拓也さん', '西村拓也様', '西村拓也'],
    ['西村様', null, '西村様', '西村さん', '西村様', '西村'],
    ['大塚 健', '税理士', '大塚先生', '大塚先生', '大塚 健先生', '大塚'],
    ['大塚先生', null, '大塚先生', '大塚先生', '大塚先生', '大塚'],
    ['大塚 健', '店長', '大塚様', '大塚さん', '大塚 健様', '大塚'],
    ['レイラ・ハダド', null, 'レイラ・ハダド様', 'レイラ・ハダドさん', 'レイラ・ハダド様', 'レイラ・ハダド'],
    ['Leila Haddad', null, 'Leila Haddad様', 'Leila Haddadさん', 'Leila Haddad様', 'Leila Haddad'],
    ['株式会社 木漏日', null, '株式会社 木漏日様', '株式会社 木漏日さん', '株式会社 木漏日様', '株式会社 木漏日'],
  ])('%s (%s)', (written, title, ...expected) => expect(all(ja.name, named(written, title), [['様'], ['さん'], ['氏名様'], ['姓']])).toEqual(expected));
  it('opens with the firm, as the language does', () => {
    expect(ja.ownLine(named('高橋 美穂'), '高橋FP事務所')).toBe('高橋FP事務所の高橋');
    expect(ja.ownLine(named('高橋 美穂'), null)).toBe('高橋');
  });
});

it('takes no address for a name', () => {
  expect(writtenName('info@trevi.example')).toBe(null);
  expect(nameFactsOf({ ...emptyPerson('p'), name: ' ' })).toBe(null);
});
