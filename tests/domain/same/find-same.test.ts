// Who may be the same: every reason, what is no reason, groups, what was said before; and that it takes as long for each however many there are.
import { describe, expect, test } from 'vitest';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';
import { findSame, mayBeOneName, type SameGroup } from '../../../lib/domain/same/find-same.ts';
import { firmKey, nameKey, phoneKey } from '../../../lib/domain/same/written-names.ts';
import { inventedBook } from '../pictures/invented-book.ts';

const one = (id: string, facts: Partial<Person>): Person => ({ ...emptyPerson(id), ...facts });
function found(people: readonly Person[], byName = false): readonly SameGroup[] {
  const finding = findSame({ byName });
  finding.take(people);
  return finding.groups();
}
const reasons = (people: readonly Person[], byName = false): readonly (readonly string[])[] => found(people, byName).map(({ links }) => links.flatMap((link) => link.reasons.map(({ kind }) => kind)));

describe('two are suggested for', () => {
  test.each<[string, Partial<Person>, Partial<Person>, string[]]>([
    ['the same address', { name: 'Ada Wren', emails: ['ada@wren.example'] }, { name: 'A. W.', emails: ['ADA@wren.example'] }, ['email']],
    ['one Gmail box', { emails: ['a.wren@gmail.com'] }, { emails: ['awren+news@gmail.com'] }, ['email']],
    ['the same profile', { name: 'Ada Wren', profileUrl: 'https://www.linkedin.com/in/Ada/?trk=x' }, { name: 'Wren', profileUrl: 'http://jp.linkedin.com/in/ada' }, ['profile']],
    ['the same number', { name: 'Ada Wren', phones: ['+44 20 7946 0018'] }, { name: 'Wren', phones: ['020 7946 0018'] }, ['phone']],
    ['name and firm', { name: 'Ada Wren', company: 'Wren Mills Ltd.' }, { name: 'Wren, Ada', company: 'WREN MILLS' }, ['firm']],
    ['name and the house of the address', { name: 'Ada Wren', emails: ['ada@wren.example'] }, { name: 'ada wren', emails: ['a.wren@wren.example'] }, ['house']],
    ['another writing of the name', { name: 'Пётр Иванов', company: 'ООО «Берёза»' }, { name: 'Ivanov Petr', company: 'Bereza OOO' }, ['firm']],
    ['accents', { name: 'Irena Nováková', company: 'Ledgerline' }, { name: 'Irena Novakova', company: 'Ledgerline s.r.o.' }, ['firm']],
    ['a writing that is kept', { name: '佐藤 花子', otherNames: ['Hanako Sato'], company: '株式会社みどり' }, { name: 'Sato Hanako', company: 'みどり' }, ['firm']],
    ['kana of both kinds', { name: 'さとう はなこ', company: 'みどり' }, { name: 'サトウハナコ', company: 'みどり' }, ['firm']],
  ])('%s', (_, a, b, kinds) => expect(reasons([one('a', a), one('b', b), one('c', { name: 'Ola Beck', emails: ['ola@beck.example'], company: 'Beck' })])).toEqual([kinds]));
});

describe('nobody is suggested for', () => {
  test.each<[string, Partial<Person>, Partial<Person>]>([
    ['a name alone', { name: 'Ada Wren', company: 'Mills' }, { name: 'Ada Wren', company: 'Other' }],
    ['a firm alone', { name: 'Ada Wren', company: 'Mills' }, { name: 'Ola Beck', company: 'Mills' }],
    ['an address of an office', { name: 'Ada Wren', emails: ['info@mills.example'] }, { name: 'Ola Beck', emails: ['info@mills.example'] }],
    ['an address of an office without a name', { name: '', emails: ['info@mills.example'] }, { name: 'Ola Beck', emails: ['info@mills.example'] }],
    ['a house where everybody may live', { name: 'Ada Wren', emails: ['ada.wren@outlook.com'] }, { name: 'Ada Wren', emails: ['adawren77@outlook.com'] }],
    ['a removed one', { name: 'Ada', emails: ['ada@wren.example'] }, { name: 'Ada', emails: ['ada@wren.example'], removed: true }],
    ['what was said before', { name: 'Ada', emails: ['ada@wren.example'] }, { name: 'Ada', emails: ['ada@wren.example'], notSame: { a: true } }],
    ['a short number', { phones: ['12 34'] }, { phones: ['1234'] }],
  ])('%s', (_, a, b) => expect(reasons([one('a', a), one('b', b)])).toEqual([]));
  test('a switchboard', () => {
    const people = ['Ada Wren', 'Ola Beck', 'Joan Akers', 'Tim Rook'].map((name, i) => one(`p${i}`, { name, phones: ['020 7946 0018'] }));
    expect(reasons(people)).toEqual([]);
    expect(found([...people, one('p9', { name: 'Wren Ada', phones: ['+44 20 7946 0018'] })]).map(({ people: ids }) => [...ids].sort())).toEqual([['p0', 'p9']]);
  });
});

test('a name alone counts when it is asked for', () => {
  const people = [one('a', { name: 'Ada Wren', company: 'Mills' }), one('b', { name: 'Wren Ada', company: 'Other' }), one('c', { name: 'Ada' }), one('d', { name: 'Ada' })];
  expect(reasons(people, true)).toEqual([['name']]);
});

test('more than two, each tied to another by a reason of its own; the one who knows most comes first', () => {
  const [group] = found([one('a', { name: 'Ada Wren', emails: ['ada@wren.example'] }), one('b', { name: 'Ada Wren', emails: ['ada@wren.example', 'a@home.example'], phones: ['020 7946 0018'], title: 'Director' }), one('c', { name: 'A Wren', phones: ['(020) 79460018'] })]);
  expect(group?.people).toEqual(['b', 'a', 'c']);
  expect(group?.links.map(({ a, b }) => [a, b].sort().join(''))).toEqual(['ab', 'bc']);
});

test('two who are said to be two do not come together through a third', () => {
  const people = [one('a', { emails: ['x@x.example'], notSame: { b: true } }), one('b', { emails: ['x@x.example', 'y@y.example'] }), one('c', { emails: ['y@y.example', 'x@x.example'] })];
  for (const { people: ids } of found(people)) expect(ids.includes('a') && ids.includes('b')).toBe(false);
});

test('the surest first', () => {
  const people = [one('a', { name: 'Ada Wren', company: 'Mills' }), one('b', { name: 'Ada Wren', company: 'Mills' }), one('c', { emails: ['x@x.example'] }), one('d', { emails: ['x@x.example'] })];
  expect(found(people).map((group) => group.links[0]?.reasons[0]?.kind)).toEqual(['email', 'firm']);
});

test.each([['Ada Wren', 'A. Wren', true], ['Ada Wren', 'Wren', true], ['Ada Wren', 'Ola Wren', false], ['Ada Wren', 'Ola Beck', false], ['', 'Ola Beck', true], ['Dr. Ada Wren', 'Wren Ada', true]])('“%s” and “%s”: %s', (a, b, may) => expect(mayBeOneName([a], [b])).toBe(may));
test.each([['Ørsted A/S', 'orsted as'], ['ACME Co., Ltd.', 'Acme'], ['(株)みどり', 'みどり株式会社'], ['ПАО «Сталь»', 'Stal']])('the firm “%s” is “%s”', (a, b) => expect(firmKey(a)).toBe(firmKey(b)));
test('keys of nothing are none', () => expect([nameKey(''), nameKey(' . '), phoneKey('abc'), firmKey('')]).toEqual(['', '', '', '']));

const MANY = Number(process.env['GOEN_SAME'] ?? 20_000);
test(`${MANY} people, every twentieth twice: all found, in time that grows with their number`, () => {
  const { people } = inventedBook({ people: MANY, referrals: 0 });
  const twice = people.filter((_, i) => i % 20 === 0).map((person): Person => ({ ...person, id: `${person.id}x`, emails: [`other-${person.id}@invented.example`, ...person.emails] }));
  // The processor's time: other work beside it does not count.
  const begun = process.cpuUsage();
  const groups = found([...people, ...twice]);
  const { user, system } = process.cpuUsage(begun);
  const ms = (user + system) / 1000;
  if (process.env['GOEN_SAME']) console.log(JSON.stringify({ people: people.length + twice.length, groups: groups.length, ms: Math.round(ms) }));
  expect(new Set(groups.flatMap((group) => group.people.filter((id) => id.endsWith('x')))).size).toBe(twice.length);
  expect(ms).toBeLessThan(MANY * 0.2);
});
