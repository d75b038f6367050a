// The small questions to Gmail's page that need no page: addresses, titles, people in a line.
import { describe, expect, it } from 'vitest';
import { accountInTitle } from '../../../lib/hosts/gmail/account.ts';
import { hexOf, threadInAddress } from '../../../lib/hosts/gmail/open-thread.ts';
import { nameOrNull, peopleIn, personIn } from '../../../lib/hosts/gmail/person-shown.ts';

describe('the address', () => {
  it.each([
    ['#inbox/FMfcgzQXKsBCDFGHJKLMNPQR', 'FMfcgzQXKsBCDFGHJKLMNPQR'],
    ['#inbox/FMfcgzQXKsBCDFGHJKLMNPQR?compose=new', 'FMfcgzQXKsBCDFGHJKLMNPQR'],
    ['#search/from%3Aann+bob/18c0ffee00000001', '18c0ffee00000001'],
    ['#label/Clients/18c0ffee00000001', '18c0ffee00000001'],
    ['#inbox', null],
    ['', null],
    ['#inbox/p2', null],
    ['#search/a/b?compose=new', 'b'],
    ['#search/words', null],
    ['#settings/general', null],
  ])('%s', (hash, id) => expect(threadInAddress(hash)).toBe(id));
  it('turns the decimal number of an id into its old form', () => expect(hexOf('1152921504606846977')).toBe('1000000000000001'));
});

describe('the account in the title', () => {
  it.each([
    ['Inbox (3) - ann@example.com - Gmail', 'ann@example.com'],
    ['Re: ask bob@example.org - me - Ann@Work.example - Example Mail', 'ann@work.example'],
    ['a - x@y.example - b - ann@example.com - Gmail', 'ann@example.com'],
    ['Gmail', null],
  ])('%s', (title, account) => expect(accountInTitle(title)).toBe(account));
});

describe('people', () => {
  it.each([
    ['Ann Lee <Ann@Example.com>', { name: 'Ann Lee', email: 'ann@example.com' }],
    ['ann@example.com', { name: null, email: 'ann@example.com' }],
    ['ann@example.com <ann@example.com>', { name: null, email: 'ann@example.com' }],
    ['Ann Lee', null],
    ['田中 (営業) <t@example.co.jp>', { name: '田中 (営業)', email: 't@example.co.jp' }],
  ])('%s', (text, person) => expect(personIn(text)).toEqual(person));
  it('parts a line at addresses, not at commas in names', () =>
    expect(peopleIn('Lee, Ann <a@example.com>, b@example.com, Петров, Иван <p@example.ru>')).toEqual([
      { name: 'Lee, Ann', email: 'a@example.com' }, { name: null, email: 'b@example.com' }, { name: 'Петров, Иван', email: 'p@example.ru' },
    ]));
  it('takes a repeated address for no name', () => expect(nameOrNull(' ANN@example.com ', 'ann@example.com')).toBeNull());
});
