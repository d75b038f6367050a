// What a remedy leaves behind reads as a text, and every word that can be reworded is.
import { describe, expect, it } from 'vitest';
import { remediesFor, rewordAll, takeOut, writeNeutral } from '../../../components/sidepanel/remedies.ts';
import type { Disclosure, Draft } from '../../../lib/domain/draft.ts';

const draft = (body: string, facts: Partial<Draft> = {}): Draft => ({ id: 'd', referralId: 'r', kind: 'optin-provider', readers: ['p'], language: 'en', register: 'formal', to: [], cc: [], subject: '', body, ...facts });
const finding = (text: string, quote: string, facts: Partial<Disclosure> = {}): Disclosure => ({ field: 'bodyText', quote, start: text.indexOf(quote), entry: 0, of: 'name', person: 'a', level: 'leak', ...facts });

describe('taking out', () => {
  it.each([
    ['the sentence it stands in', 'I have somebody in mind. You can see her work at ledgerline.example. Shall I ask?', 'ledgerline.example', 'I have somebody in mind. Shall I ask?'],
    ['what stands in brackets, and no more', 'Somebody I know (ledgerline.example) may help.', 'ledgerline.example', 'Somebody I know may help.'],
    ['a labelled line', 'What is needed:\nWebsite: ledgerline.example\nBudget: 300', 'ledgerline.example', 'What is needed:\nBudget: 300'],
    ['a Japanese sentence', '心当たりがあります。サイトは ledgerline.example です。まず伺います。', 'ledgerline.example', '心当たりがあります。まず伺います。'],
  ])('takes %s', (_, text, quote, left) => {
    expect(takeOut(draft(text), finding(text, quote, { of: 'website' })).body).toBe(left);
  });
  it('takes an address out of the recipients', () => {
    const to = [{ name: null, email: 'a@a.example' }, { name: null, email: 'b@b.example' }];
    expect(takeOut(draft('', { to }), finding('b@b.example', 'b@b.example', { field: 'to', entry: 1 })).to).toEqual([to[0]]);
  });
  it('leaves a draft alone whose words are gone', () => {
    const text = 'Nothing here.';
    expect(takeOut(draft(text), finding('Irena', 'Irena')).body).toBe(text);
  });
});

describe('a neutral word', () => {
  it.each([
    ['en', 'Irena does the books.', 'Irena', 'This person does the books.'],
    ['en', 'I will ask Irena Novak first.', 'Irena Novak', 'I will ask this person first.'],
    ['ja', '大塚さんに伺います。', '大塚', 'その方に伺います。'],
    ['it', 'Conosco Irena da anni.', 'Irena', 'Conosco questa persona da anni.'],
    ['ru', 'Ирина ведёт учёт.', 'Ирина', 'Этот человек ведёт учёт.'],
  ] as const)('stands for the name in %s: %s', (language, text, quote, written) => {
    expect(writeNeutral(draft(text, { language }), finding(text, quote)).body).toBe(written);
  });
});

describe('rewording all', () => {
  it('leaves no word that holds the draft back, wherever it stands', () => {
    const text = 'Irena is good. Write to irena@novak.example. Ask Irena soon.';
    const findings = [finding(text, 'Irena'), finding(text, 'irena@novak.example', { of: 'email' }), { ...finding(text, 'Irena'), start: text.lastIndexOf('Irena') }];
    const reworded = rewordAll(draft(text), findings).body;
    expect(reworded).not.toMatch(/irena/iu);
    expect(reworded).toBe('This person is good. Ask this person soon.');
  });
  it('does not touch what is only marked', () => {
    const text = 'The mark is fine.';
    expect(rewordAll(draft(text), [finding(text, 'mark', { level: 'look' })]).body).toBe(text);
  });
});

describe('remedies', () => {
  it('offers something for every field, and never asks the panel to change the box itself', () => {
    for (const field of ['to', 'cc', 'bcc', 'subject', 'bodyText', 'quotedText', 'attachments', 'replyTo'] as const) expect(remediesFor({ field, of: 'name', level: 'leak' }).length).toBeGreaterThan(0);
    expect(remediesFor({ field: 'quotedText', of: 'name', level: 'leak' })[0]).toBe('new-mail');
    expect(remediesFor({ field: 'attachments', of: 'name', level: 'leak' })[0]).toBe('in-the-box');
  });
});
