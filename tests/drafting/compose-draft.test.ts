// What the composer makes of a record: which mail, from which facts, to whom, and what it refuses.
import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../../lib/domain/draft.ts';
import { ANYBODY, ME } from '../../lib/domain/person.ts';
import { type ComposeInput, type ComposeResult } from '../../lib/drafting/compose-draft.ts';
import { draftLanguageFor, loadWording } from '../../lib/drafting/draft-language.ts';
import { bothYes, entry, given, ledger, mayTell, person, received, settings, TODAY } from './people-of-a-tale.ts';
import { body, compose, people } from './roof-tale.ts';

describe('rich or bare', () => {
  it('is bare while little is known, and says what would make it rich', () => {
    const result = compose({ kind: 'optin-provider', readers: ['provider'] });
    expect(result).toMatchObject({ ok: true, value: { variant: 'bare', richNeeds: ['need.topic', 'need.neutral'] } });
  });
  it('is rich once the need is written neutrally', () => {
    const result = compose({ kind: 'optin-provider', readers: ['provider'], referral: given({ needNeutral: 'a repair to a flat roof' }) });
    expect(result).toMatchObject({ ok: true, value: { variant: 'rich', richNeeds: [], subject: 'Would this be work for you? A repair to a flat roof' } });
  });
  it('asks for a topic when the neutral need is too long for a subject', () => {
    const needNeutral = 'a proper repair to a flat roof over a kitchen, not a new roof';
    expect(compose({ kind: 'optin-provider', readers: ['provider'], referral: given({ needNeutral }) })).toMatchObject({ ok: true, value: { variant: 'bare', richNeeds: ['need.topic'] } });
    expect(compose({ kind: 'optin-provider', readers: ['provider'], referral: given({ needNeutral }), typed: { 'need.topic': 'a leaking roof' } })).toMatchObject({ ok: true, value: { variant: 'rich' } });
  });
  it('says which facts are missing when not even the bare mail can be written', () => {
    expect(compose({ kind: 'forwardable', readers: ['stranger'] })).toEqual({ ok: false, reason: 'missing-facts', missing: ['request.words'] });
    expect(compose({ kind: 'report', readers: ['introducer'], referral: received({ optIns: mayTell, introducedOn: '2025-10-01' }) })).toEqual({ ok: false, reason: 'missing-facts', missing: ['report.progress'] });
  });
  it('asks for the name of a reader of whom only an address is known', () => {
    const nameless = [person('provider', { emails: ['ed@marlow.example'] }), people[0] ?? person('prospect')];
    expect(compose({ kind: 'optin-provider', readers: ['provider'], people: nameless })).toEqual({ ok: false, reason: 'missing-facts', missing: ['reader.name'] });
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], people: nameless, typed: { 'reader.name': 'Edmund Marlow' } }))).toMatch(/^Dear Edmund Marlow,/u);
  });
  it.each<[string, ComposeInput['referral'], string]>([
    ['a date', received({ optIns: mayTell, appointment: '2026-03-24T10:30' }), 'appointment'],
    ['an order', received({ optIns: mayTell, outcome: { result: 'won', amount: null, currency: null, on: TODAY, note: null } }), 'won'],
  ])('takes the mail that fits: %s', (_case, referral, variant) => {
    expect(compose({ kind: 'progress', readers: ['introducer'], referral })).toMatchObject({ ok: true, value: { variant } });
  });
  it('reports half-yearly at first and yearly later', () => {
    const report = (introducedOn: string): ComposeResult => compose({ kind: 'report', readers: ['introducer'], referral: received({ optIns: mayTell, introducedOn }), typed: { 'report.progress': 'All is well.' } });
    expect(report('2025-09-16')).toMatchObject({ ok: true, value: { variant: 'half-year' } });
    expect(report('2024-03-01')).toMatchObject({ ok: true, value: { variant: 'years', subject: 'What your introduction of March 2024 has become' } });
  });
});

describe('consent', () => {
  it.each<[string, ComposeInput['referral']]>([
    ['nobody asked', given()],
    ['one yes', given({ optIns: ledger(entry('prospect', 'granted', '2026-03-12')) })],
    ['the other yes', given({ optIns: ledger(entry('provider', 'granted', '2026-03-12')) })],
    ['a yes and a no', given({ optIns: ledger(entry('prospect', 'granted', '2026-03-12'), entry('provider', 'declined', '2026-03-13')) })],
    ['a yes taken back', given({ optIns: { ...bothYes, ...ledger(entry('provider', 'withdrawn', '2026-03-14')) } })],
  ])('refuses an introduction: %s', (_case, referral) => {
    expect(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral, typed: { 'need.words': 'a roof' } })).toEqual({ ok: false, reason: 'no-consent', missing: [] });
  });
  it('introduces after both yeses, with what they cover', () => {
    const referral = given({ optIns: bothYes, need: 'a repair to a flat roof', budget: { min: null, max: 400_000, currency: 'GBP' }, wantedBy: '2026-10-01' });
    const result = compose({ kind: 'introduction', readers: ['provider', 'prospect'], referral });
    expect(body(result)).toContain('What is needed: a repair to a flat roof.\nTiming: by Thursday 1 October.\nBudget: up to £4,000.');
    expect(body(result)).toContain('Leila Haddad is best reached by phone: 029 2018 0199.');
    expect(result).toMatchObject({ ok: true, value: { to: [{ name: 'Leila Haddad', email: 'leila@tinhut.example' }, { name: 'Edmund Marlow', email: 'ed@marlow.example' }], cc: [] } });
  });
  it('leaves out what the yes does not cover', () => {
    const referral = given({
      need: 'a repair to a flat roof at the Tin Hut', needNeutral: 'a repair to a flat roof', budget: { min: null, max: 400_000, currency: 'GBP' }, fitReason: 'Both live on Wharf Road.',
      optIns: ledger(entry('prospect', 'granted', '2026-03-12', { covers: ['name'] }), entry('provider', 'granted', '2026-03-13')),
    });
    const text = body(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral }));
    expect(text).toContain('What is needed: a repair to a flat roof.');
    for (const word of ['Tin Hut', '4,000', '029 2018', 'after 3 pm', 'Wharf Road']) expect(text).not.toContain(word);
    expect(text).toContain('Edmund Marlow is best reached by e-mail: ed@marlow.example.');
  });
  it('does not let a hidden name be typed in', () => {
    const typed = { 'provider.name': 'Edmund Marlow', 'client.name': 'Leila Haddad' };
    expect(compose({ kind: 'ask-client', readers: ['prospect'], typed, referral: given({ introducedOn: '2026-02-01' }) })).toEqual({ ok: false, reason: 'no-consent', missing: ['provider.name'] });
    expect(compose({ kind: 'thanks', readers: ['introducer'], typed, referral: received() })).toMatchObject({ ok: true });
    expect(body(compose({ kind: 'thanks', readers: ['introducer'], typed, referral: received() }))).toContain("Thank you for today's introduction.");
  });
  it('names the client to the introducer who wrote to both, or who may be told', () => {
    for (const referral of [received({ introducedInWriting: true }), received({ optIns: mayTell })])
      expect(body(compose({ kind: 'thanks', readers: ['introducer'], referral }))).toContain('Thank you for introducing me to Leila Haddad today.');
  });
  it.each<DraftKind>(['progress', 'report'])('tells the introducer how it went under the third consent alone: %s', (kind) => {
    const typed = { 'report.progress': 'All is well.' };
    expect(compose({ kind, readers: ['introducer'], typed, referral: received({ introducedInWriting: true }) })).toEqual({ ok: false, reason: 'no-consent', missing: [] });
    expect(compose({ kind, readers: ['introducer'], typed, referral: received({ optIns: mayTell, introducedOn: '2025-09-01' }) })).toMatchObject({ ok: true });
  });
  it('takes budget and time to the unnamed only when they are typed', () => {
    const referral = given({ needNeutral: 'a flat roof', wantedBy: 'before Leila reopens the Tin Hut', budget: { min: null, max: 400_000, currency: 'GBP' } });
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], referral }))).not.toMatch(/Timing|Budget|Leila|Tin Hut/u);
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], referral, typed: { 'need.by': 'before the autumn' } }))).toContain('Timing: before the autumn.');
  });
});

describe('readers', () => {
  it.each<[DraftKind, string[], ComposeInput['referral']]>([
    ['optin-provider', ['prospect'], given()],
    ['optin-prospect', ['provider'], given()],
    ['introduction', ['prospect'], given({ optIns: bothYes })],
    ['chaser', ['prospect', 'provider'], given()],
    ['chaser', ['stranger'], given()],
    ['thanks', ['introducer'], given({ introducerId: 'introducer' })],
    ['thanks', [ME], given()],
    ['forwardable', [ME], given()],
    ['forwardable', [ANYBODY], given()],
    ['information', [], given()],
    ['partner', [], given()],
    ['third-consent', ['prospect'], given()],
    ['information', ['nobody on record'], given()],
  ])('refuses %s to %s', (kind, readers, referral) => {
    expect(compose({ kind, readers, referral, typed: { 'request.words': 'x', 'info.topic': 'x', 'info.what': 'x' } })).toEqual({ ok: false, reason: 'wrong-reader', missing: [] });
  });
});

describe('language', () => {
  it('never puts a text of another language into a mail', async () => {
    const referral = given({ optIns: bothYes, need: 'ремонт плоской крыши', language: 'ru' });
    expect(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral })).toEqual({ ok: false, reason: 'missing-facts', missing: ['need.words'] });
    const italian = given({ optIns: bothYes, need: 'rifare il tetto', language: 'it' });
    expect(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral: italian })).toMatchObject({ ok: false, reason: 'missing-facts' });
    expect(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral: italian }, await loadWording('it'))).toMatchObject({ ok: true });
  });
  it('writes to somebody in their language where there is a wording for it', () => {
    expect(draftLanguageFor(person('p', { language: 'ja-JP' }), 'en')).toBe('ja');
    expect(draftLanguageFor(person('p', { language: 'RU' }), 'en')).toBe('ru');
    expect(draftLanguageFor(person('p', { language: 'fr' }), 'it')).toBe('it');
    expect(draftLanguageFor(person('p'), 'en')).toBe('en');
    expect(draftLanguageFor(null, 'ja')).toBe('ja');
  });
});

describe('a name whose case is not certain', () => {
  const uncertain = (id: string): ReturnType<typeof person> => person(id, { name: 'Жанар Ван' });
  it.each<[DraftKind, 'formal' | 'familiar', RegExp]>([
    ['ask-client', 'formal', /Речь о Вашем знакомстве в мае 2025 года: Жанар Ван\./u],
    ['ask-client', 'familiar', /Прошло время после вашего знакомства\./u],
    ['ask-provider', 'formal', /Речь о Вашем знакомстве в мае 2025 года: Иван Петров\.|знакомство с Иваном Петровым/u],
    ['introduction', 'formal', /Первый шаг: Жанар Ван\./u],
  ])('is said another way: %s %s', async (kind, register, expected) => {
    const referral = given({ optIns: bothYes, introducedOn: '2025-05-12', need: 'ремонт крыши' });
    const readers = kind === 'introduction' ? ['prospect', 'provider'] : [kind === 'ask-client' ? 'prospect' : 'provider'];
    const result = compose({ kind, register, readers, referral, people: [person('prospect', { name: 'Иван Петров' }), uncertain('provider')], settings: settings({ name: 'Павел Орлов' }) }, await loadWording('ru'));
    expect(body(result)).toMatch(expected);
  });
  it('is said another way in Italian', async () => {
    const referral = given({ optIns: bothYes, need: 'rifare il tetto' });
    const geometra = person('provider', { name: 'Ugo Galli', title: 'geom.' });
    const text = body(compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral, people: [person('prospect', { name: 'Ada Marchetti' }), geometra] }, await loadWording('it')));
    expect(text).toContain('La persona a cui ho pensato è Ugo Galli.');
    expect(text).toContain('Il primo messaggio parte da Ugo Galli.');
    expect(text).toContain('gentile geom. Galli');
  });
  it('is asked for where every way needs it', async () => {
    const referral = given({ optIns: bothYes, introducedOn: '2025-05-12' });
    const nameless = [person('prospect', { name: 'Иван Петров' }), person('provider')];
    expect(compose({ kind: 'ask-client', readers: ['prospect'], referral, people: nameless }, await loadWording('ru'))).toEqual({ ok: false, reason: 'missing-facts', missing: ['provider.name'] });
  });
});

describe('a day', () => {
  it('may be typed in words, where no form is asked of it', () => {
    const typed = { 'need.topic': 'a roof', 'need.neutral': 'a flat roof', 'date.answerBy': 'the end of March' };
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], typed }))).toContain('An answer by the end of March would let me');
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], typed: { ...typed, 'date.answerBy': '2027-01-04' } }))).toContain('An answer by Monday 4 January 2027 would');
  });
});

describe('what the reader learns', () => {
  it('tells an unnamed need from a named person', () => {
    const result = compose({ kind: 'optin-provider', readers: ['provider'], referral: given({ needNeutral: 'a flat roof' }) });
    expect(result.ok && result.value.learns).toEqual([{ readerId: 'provider', personId: 'prospect', fact: 'need', named: false }]);
  });
  it('lists what an introduction tells each side', () => {
    const result = compose({ kind: 'introduction', readers: ['prospect', 'provider'], referral: given({ optIns: bothYes, need: 'a flat roof' }) });
    const told = result.ok ? result.value.learns.map(({ readerId, personId, fact }) => `${readerId} < ${personId} ${fact}`) : [];
    expect(told.sort()).toEqual(['prospect < provider contact', 'prospect < provider name', 'provider < prospect contact', 'provider < prospect name', 'provider < prospect need']);
  });
  it('is nothing in a mail about the reader alone', () => {
    const result = compose({ kind: 'decline', readers: ['prospect'], referral: given({ needNeutral: 'a flat roof' }) });
    expect(result.ok && result.value.learns).toEqual([]);
  });
});

describe('truth', () => {
  it('does not say that nobody was told once they were introduced', () => {
    const referral = given({ needNeutral: 'a flat roof', introducedOn: '2026-03-01' });
    expect(body(compose({ kind: 'not-now', readers: ['prospect'], referral }))).not.toContain('I have not mentioned your name.');
    expect(body(compose({ kind: 'not-now', readers: ['prospect'], referral: given({ needNeutral: 'a flat roof' }) }))).toContain('I have not mentioned your name.');
  });
  it('does not set a term that nobody set, but in a chaser, on a working day', () => {
    const referral = given({ needNeutral: 'a flat roof', optIns: ledger(entry('prospect', 'asked', '2026-03-10')) });
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], referral }))).not.toContain('An answer by');
    const chaser = compose({ kind: 'chaser', readers: ['prospect'], referral, settings: settings({ name: 'Dana Whitfield', chaseAfterDays: 5 }) });
    expect(body(chaser)).toContain('On Tuesday 10 March I asked');
    expect(body(chaser)).toContain('If I hear nothing by Monday 23 March,');
  });
});

describe('signature', () => {
  it.each([
    ['Whitfield & Co.', 'Kind regards,\nDana Whitfield\nWhitfield & Co.'],
    ['Dana Whitfield\nWhitfield & Co.', 'Kind regards,\nDana Whitfield\nWhitfield & Co.'],
    ['', 'Kind regards,\nDana Whitfield'],
  ])('%s', (signature, expected) => {
    expect(body(compose({ kind: 'optin-provider', readers: ['provider'], settings: settings({ name: 'Dana Whitfield', signature }) }))).toMatch(new RegExp(`${expected}$`, 'u'));
  });
});
