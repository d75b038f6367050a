// How two are brought together, and what goes to somebody outside the record: the ways of an introduction, the note that is passed on.
import { describe, expect, it } from 'vitest';
import { ME } from '../../lib/domain/person.ts';
import { loadWording } from '../../lib/drafting/draft-language.ts';
import { withOwnMails } from '../../lib/drafting/own-mails.ts';
import { bothYes, entry, given, ledger, person, received, settings } from './people-of-a-tale.ts';
import { body, compose, en } from './roof-tale.ts';

describe('how two are introduced', () => {
  const referral = given({ optIns: bothYes, need: 'a repair to a flat roof' });
  const both = ['prospect', 'provider'];
  it('is one mail to both where no way is said', () => {
    expect(compose({ kind: 'introduction', readers: both, referral })).toMatchObject({ ok: true, value: { variant: 'plain' } });
  });
  it('gives the number to call, where the yes covers contact', () => {
    const text = body(compose({ kind: 'introduction', readers: both, referral, variant: 'phone' }));
    expect(text).toContain('Edmund Marlow will call Leila Haddad. The number: 029 2018 0199. Best time for the call: weekdays after 3 pm.');
  });
  it('asks for the number where it does not, and where none is known', () => {
    const nameOnly = given({ ...referral, optIns: { ...bothYes, ...ledger(entry('prospect', 'granted', '2026-03-14', { covers: ['name', 'need'] })) } });
    for (const text of [body(compose({ kind: 'introduction', readers: both, referral: nameOnly, variant: 'phone' })), body(compose({ kind: 'introduction', readers: both, referral, variant: 'phone', firstWriter: 'prospect' }))]) {
      expect(text).toMatch(/May I ask (?:Leila Haddad|Edmund Marlow) to send the number in a reply/u);
      expect(text).not.toMatch(/029 2018|after 3 pm/u);
    }
  });
  it('does not take a typed number that the yes does not cover', () => {
    const nameOnly = given({ ...referral, optIns: { ...bothYes, ...ledger(entry('prospect', 'granted', '2026-03-14', { covers: ['name'] })) } });
    expect(body(compose({ kind: 'introduction', readers: both, referral: nameOnly, variant: 'phone', typed: { 'second.phone': '029 2018 0199' } }))).not.toContain('029');
  });
  it('proposes the times that were typed, each on its line, and asks for them', () => {
    expect(compose({ kind: 'introduction', readers: both, referral, variant: 'meeting' })).toEqual({ ok: false, reason: 'missing-facts', missing: ['meeting.times'] });
    const text = body(compose({ kind: 'introduction', readers: both, referral, variant: 'meeting', typed: { 'meeting.times': '2026-03-24T10:30\n\n2026-03-25T16:00\nor the week after' } }));
    expect(text).toContain('These times would suit me:\nTuesday 24 March at 10:30\nWednesday 25 March at 16:00\nor the week after\n');
  });
  it.each(['linkedin', 'linkedin-prospect', 'linkedin-provider'] as const)('bears no address on LinkedIn: %s', (variant) => {
    const readers = variant === 'linkedin' ? both : [variant.slice('linkedin-'.length)];
    const result = compose({ kind: 'introduction', readers, referral, variant });
    expect(result).toMatchObject({ ok: true, value: { subject: '', to: readers.map(() => ({ email: null })) } });
    expect(body(result)).not.toMatch(/029 2018|@/u);
  });
  it('tells each side alone of the other alone', () => {
    const result = compose({ kind: 'introduction', readers: ['prospect'], referral, variant: 'linkedin-prospect' });
    expect(result.ok && result.value.learns).toEqual([{ readerId: 'prospect', personId: 'provider', fact: 'name', named: true }]);
    expect(body(result)).toContain('Edmund Marlow');
  });
  it.each([['linkedin-prospect', ['provider']], ['linkedin-prospect', both], ['linkedin', ['prospect']], ['phone', ['prospect']]] as const)('refuses %s to %s', (variant, readers) => {
    expect(compose({ kind: 'introduction', readers, referral, variant })).toMatchObject({ ok: false, reason: 'wrong-reader' });
  });
  it.each(['phone', 'meeting', 'linkedin', 'linkedin-prospect', 'linkedin-provider'] as const)('rests on both yeses: %s', (variant) => {
    const readers = variant === 'linkedin-prospect' ? ['prospect'] : variant === 'linkedin-provider' ? ['provider'] : both;
    const one = given({ need: 'a roof', optIns: ledger(entry('prospect', 'granted', '2026-03-12')) });
    expect(compose({ kind: 'introduction', readers, referral: one, variant, typed: { 'meeting.times': '2026-03-24T10:30' } })).toEqual({ ok: false, reason: 'no-consent', missing: [] });
  });
  it('is said another way where a case is not certain', async () => {
    const cast = [person('prospect', { name: 'Иван Петров' }), person('provider', { name: 'Жанар Ван' })];
    const ru = await loadWording('ru');
    const inRussian = (variant: 'phone' | 'linkedin-prospect', readers: string[]): string => body(compose({ kind: 'introduction', readers, variant, people: cast, referral: given({ optIns: bothYes, need: 'ремонт крыши' }), settings: settings({ name: 'Павел Орлов' }) }, ru));
    expect(inRussian('phone', both)).toContain('Первый звонок: Жанар Ван. Иван Петров, пришлите, пожалуйста, номер');
    expect(inRussian('linkedin-prospect', ['prospect'])).toContain('Второй стороне я тоже пишу');
  });
});

describe('a note to be passed on', () => {
  const request = { 'request.words': 'a joiner for oak doors' };
  it('is the note alone where nobody is asked to pass it on', () => {
    const result = compose({ kind: 'forwardable', readers: [], typed: request });
    expect(result).toMatchObject({ ok: true, value: { variant: 'note', to: [], learns: [] } });
    expect(body(result)).toMatch(/^My name is Dana Whitfield\. I am looking for the following: a joiner for oak doors\./u);
  });
  it('asks for what I need myself', () => {
    expect(body(compose({ kind: 'forwardable', readers: [], referral: received({ prospectId: ME, providerId: 'provider', needNeutral: 'a joiner for oak doors' }) }))).toContain('a joiner for oak doors');
    expect(compose({ kind: 'forwardable', readers: [], referral: given({ needNeutral: 'a joiner for oak doors' }) })).toMatchObject({ ok: false, missing: ['request.words'] });
  });
  it.each<[string, string[]]>([['nobody', []], ['an outsider', ['stranger']], ['a party', ['prospect']], ['the other party', ['provider']]])('names nobody to whoever gets it, in own words and whatever was agreed: %s', (_whom, readers) => {
    const line = '[[{prospect.name}]] [[{provider.name}]] [[{provider.contactDetail}]] [[{prospect.about}]] [[{need.words}]]';
    const mail = { kind: 'forwardable', register: 'formal', variant: readers.length === 0 ? 'note' : 'rich', subject: 'x', body: `Hello ${line}` } as const;
    const typed = { 'prospect.about': 'Leila runs a café.' };
    const result = compose({ kind: 'forwardable', readers, typed, referral: given({ optIns: bothYes, introducedInWriting: true, need: 'a roof for Leila' }) }, withOwnMails(en, [mail]).wording);
    expect(body(result)).not.toMatch(/Leila|Edmund|marlow/u);
  });
});

describe('a reader outside the record', () => {
  const mail = { kind: 'information', register: 'formal', variant: 'plain', subject: 'x', body: 'About [[{prospect.name}]] [[{provider.name}: {provider.contactDetail}]]' } as const;
  const told = (readers: string[], optIns = bothYes): string => body(compose({ kind: 'information', readers, referral: given({ optIns, introducedInWriting: true }) }, withOwnMails(en, [mail]).wording));
  it('learns nothing of those in it, whatever they agreed to', () => expect(told(['stranger'])).toBe('About'));
  it('and a party that was chosen learns what they may', () => {
    expect(told(['prospect'])).toBe('About Leila Haddad Edmund Marlow: ed@marlow.example');
    expect(body(compose({ kind: 'information', readers: ['prospect'], referral: given() }, withOwnMails(en, [mail]).wording))).toBe('About Leila Haddad');
  });
});
