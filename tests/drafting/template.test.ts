// Templates are parsed once; what falls leaves no trace; values are never parsed.
import { describe, expect, it } from 'vitest';
import { renderTemplate, type Lookup } from '../../lib/drafting/render-template.ts';
import { parseTemplate } from '../../lib/drafting/template.ts';

const render = (source: string, values: Record<string, string>, place: 'subject' | 'body' = 'body'): ReturnType<typeof renderTemplate> => {
  const template = parseTemplate(source);
  if (!template.ok) throw new Error(template.reason);
  const lookup: Lookup = (slot, marks) => values[[slot, ...marks].join('|')] ?? null;
  return renderTemplate(template.value, lookup, place);
};

describe('what falls', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['a whole line', 'A\n[[By: {need.by}.]]\nB', {}, 'A\nB'],
    ['a paragraph', 'A\n\n[[By: {need.by}.]]\n\nB', {}, 'A\n\nB'],
    ['with the space before', 'A. [[By: {need.by}.]]', {}, 'A.'],
    ['with the space after, at the head', '[[By: {need.by}.]] A.', {}, 'A.'],
    ['one of three', '[[{need.by}.]] [[{need.area}.]] [[{need.budget}.]]', { 'need.by': 'soon', 'need.budget': 'much' }, 'soon. Much.'],
    ['the middle one', 'A. [[{need.by}.]] B.', {}, 'A. B.'],
    ['all of three', 'A\n[[{need.by}.]] [[{need.area}.]] [[{need.budget}.]]\nB', {}, 'A\nB'],
    ['one empty slot takes all', 'A. [[{need.by} and {need.area}.]]', { 'need.by': 'soon' }, 'A.'],
    ['the second way', '[[On {date.next} I call.||I call.]] B.', {}, 'I call. B.'],
    ['the first way', '[[On {date.next} I call.||I call.]] B.', { 'date.next': 'Monday' }, 'On Monday I call. B.'],
    ['an empty signature', 'Kind regards,\n{me.name}\n{me.signature}', { 'me.name': 'Dana' }, 'Kind regards,\nDana'],
    ['the first paragraph', '[[{reader.company}]]\n\nA', {}, 'A'],
    ['a claim that holds', '[[{true.untold}I told nobody.]] A.', { 'true.untold': '' }, 'I told nobody. A.'],
    ['a claim that does not', '[[{true.untold}I told nobody.]] A.', {}, 'A.'],
  ])('%s', (_case, source, values, expected) => expect(render(source, values).text).toBe(expected));
});

describe('stops', () => {
  it.each<[string, string, string, string]>([
    ['swallowed after an abbreviation', 'Бюджет: {need.budget}.', 'до 700 тыс. руб.', 'Бюджет: до 700 тыс. руб.'],
    ['swallowed after a question', 'A: {need.budget}. B', 'how much?', 'A: how much? B'],
    ['swallowed in Japanese', '{need.budget}。', '月二万円。', '月二万円。'],
    ['kept after a word', 'A: {need.budget}.', 'four', 'A: four.'],
    ['cut before a closing quotation', '«{need.budget}»', 'Bene.', '«Bene»'],
    ['cut before 」', '「{need.budget}」', '助かりました。', '「助かりました」'],
    ['an own stop stays', 'A. {need.budget}', 'four', 'A. Four'],
  ])('%s', (_case, source, value, expected) => expect(render(source, { 'need.budget': value }).text).toBe(expected));
});

describe('capitals', () => {
  it('opens a subject with one, but no body line', () => {
    expect(render('{need.topic}: now?', { 'need.topic': 'a roof' }, 'subject').text).toBe('A roof: now?');
    expect(render('{need.topic}: now?', { 'need.topic': 'iPhone repair' }, 'subject').text).toBe('iPhone repair: now?');
    expect(render('{need.neutral}\nA', { 'need.neutral': 'a roof' }).text).toBe('a roof\nA');
    expect(render('{apology.happened} A', { 'apology.happened': 'we were late.' }).text).toBe('We were late. A');
  });
});

it('names what is required and what could be said', () => {
  const { missing, skipped, used } = render('{reader.name} {need.neutral} [[{need.by}]] [[{date.next}||x]]', { 'reader.name': 'Leila' });
  expect({ missing, skipped, used }).toEqual({ missing: ['need.neutral'], skipped: ['need.by', 'date.next'], used: ['reader.name'] });
});

it('never parses a value', () => {
  const value = '{me.name} [[x||y]] {unknown.slot} }}{{ ]] [[';
  expect(render('A {need.words} B', { 'need.words': value, 'me.name': 'Dana' }).text).toBe(`A ${value} B`);
  expect(render('A [[{need.words}||z]] B', { 'need.words': value }).text).toBe(`A ${value} B`);
});

it.each([
  ['{reader.nam}', 'unknown-slot'], ['{__proto__}', 'unknown-slot'], ['{toString}', 'unknown-slot'], ['{}', 'unknown-slot'], ['{reader.name', 'unclosed-slot'], ['{a{reader.name}', 'unclosed-slot'],
  ['[[{reader.name}', 'unclosed-option'], ['{reader.name}]]', 'unclosed-option'], ['[[a [[b]] c]]', 'unclosed-option'], ['[[a\nb]]', 'unclosed-option'],
])('refuses %s', (source, reason) => expect(parseTemplate(source)).toEqual({ ok: false, reason }));
