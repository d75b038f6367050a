// Whoever writes a mail is told what is wrong with it and where; every shipped mail is right, and can be shown with invented people.
import { describe, expect, it } from 'vitest';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { findMailFaults } from '../../lib/drafting/mail-faults.ts';
import { offeredSlots } from '../../lib/drafting/offered-slots.ts';
import { shippedMails, type MailId } from '../../lib/drafting/own-mails.ts';
import { previewMail } from '../../lib/drafting/preview-mail.ts';
import { templateFaults } from '../../lib/drafting/template.ts';
import { TODAY } from './people-of-a-tale.ts';

const en = await loadWording('en');
const marked = (body: string, kind: MailId['kind'] = 'optin-provider', subject = ''): string[] => {
  const text = { subject, body };
  return findMailFaults(text, { kind, variant: 'bare' }, en).map(({ part, problem, start, length }) => `${problem}: ${text[part].slice(start, start + length)}`);
};

/** What the panel would ask for. */
const gaps = (text = ''): readonly string[] => text.match(/‹[^›]*›/gu) ?? [];

describe('a fault is marked where it is', () => {
  it.each([
    ['A {reader.name', 'unclosed-slot: {reader.name'], ['A { B', 'unclosed-slot: {'], ['{reader.nam} B', 'unknown-slot: {reader.nam}'], ['{} B', 'unknown-slot: {}'],
    ['A [[x', 'unclosed-option: [['], ['A ]] x', 'unclosed-option: ]]'], ['[[a [[b]]', 'unclosed-option: [['],
    ['{reader.name|formall}', 'no-form: {reader.name|formall}'], ['{need.by|formal}', 'no-form: {need.by|formal}'], ['{date.introduced|week}', 'no-form: {date.introduced|week}'],
    ['[[{prospect.name}]] B', 'never-told: {prospect.name}'], ['B {prospect.contactDetail}', 'never-told: {prospect.contactDetail}'],
  ])('%s', (body, fault) => expect(marked(body)).toEqual([fault]));
  it('in every line of its own, in the text as it was typed', () => {
    const source = 'one {a}\ntwo [[\r\nthree {reader.name}\nfour }} {b';
    expect(templateFaults(source).map(({ problem, start, length }) => [problem, source.replace(/\r/gu, '').slice(start, start + length)])).toEqual([['unknown-slot', '{a}'], ['unclosed-option', '[['], ['unclosed-slot', '{b']]);
  });
  it('in the subject too, and an empty text is none', () => {
    expect(marked(' \n', 'optin-provider', '{x}')).toEqual(['unknown-slot: {x}', 'empty: ']);
  });
  it('by the kind of mail: what both agreed to may stand in the introduction', () => {
    expect(marked('{prospect.name} {provider.name} {prospect.contactDetail} [[{fit.reason}]]', 'introduction')).toEqual([]);
    expect(marked('{provider.name} {provider.contactDetail}', 'optin-prospect')).toEqual(['never-told: {provider.name}', 'never-told: {provider.contactDetail}']);
  });
});

describe.each(DRAFT_LANGUAGES)('%s', (language) => {
  it('ships no mail with a fault, and shows each with invented people', async () => {
    const wording = await loadWording(language);
    const ids = shippedMails(wording);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    for (const id of ids) {
      const text = wording.source(id.kind, id.register, id.variant);
      if (!text) throw new Error('not shipped');
      expect([id, findMailFaults(text, id, wording)]).toEqual([id, []]);
      const [full, sparse] = [false, true].map((isSparse) => previewMail(text, id, wording, { today: TODAY, meaning: (slot) => `‹${slot}›`, isSparse })?.body ?? '');
      expect([id, full, sparse]).not.toEqual(expect.arrayContaining(['']));
      expect(`${full}${sparse}`).not.toMatch(/\{|\}|\[\[|\]\]/u);
      expect([id, gaps(sparse)]).toEqual([id, gaps(sparse).filter((gap) => gaps(full).includes(gap))]);
    }
  });
  it('offers for each mail only slots that it may hold, each in a form that exists', async () => {
    const wording = await loadWording(language);
    for (const id of shippedMails(wording)) {
      const { usual, more } = offeredSlots(id, wording);
      expect(usual.length).toBeGreaterThan(0);
      expect([id, findMailFaults({ subject: '', body: [...usual, ...more].map(({ written }) => written).join(' ') }, id, wording)]).toEqual([id, []]);
    }
  });
});
