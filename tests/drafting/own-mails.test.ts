// Own wording stands in place of the shipped one, and gives nobody away that the shipped one would not.
import { describe, expect, it } from 'vitest';
import { composeDraft, type ComposeResult } from '../../lib/drafting/compose-draft.ts';
import { loadWording } from '../../lib/drafting/draft-language.ts';
import { withOwnMails, type OwnMail } from '../../lib/drafting/own-mails.ts';
import { bothYes, given, person, settings, TODAY } from './people-of-a-tale.ts';

const en = await loadWording('en');
const own = (subject: string, body: string): OwnMail => ({ kind: 'optin-provider', register: 'formal', variant: 'bare', subject, body });
const compose = (mail: OwnMail, optIns = {}): ComposeResult =>
  composeDraft(
    {
      kind: 'optin-provider', variant: 'bare', readers: ['provider'], register: 'formal', today: TODAY, settings: settings({ name: 'Dana Whitfield' }), referral: given({ optIns, need: 'a roof for Leila', wantedBy: 'before Leila opens' }),
      people: [person('prospect', { name: 'Leila Haddad', emails: ['leila@tinhut.example'] }), person('provider', { name: 'Edmund Marlow' })],
    },
    withOwnMails(en, [mail]).wording,
  );

describe('own mails', () => {
  it('are used, and the others stay', () => {
    expect(compose(own('Hello', 'Dear {reader.name|first},\n[[By: {need.by}.]]\nBye'))).toMatchObject({ ok: true, value: { subject: 'Hello', body: 'Dear Edmund,\nBye' } });
    const { wording } = withOwnMails(en, [own('Hello', 'x')]);
    expect(wording.mail('thanks', 'formal', 'plain')).toBe(en.mail('thanks', 'formal', 'plain'));
  });
  it.each([{}, bothYes])('name no hidden person, whatever they ask for', (optIns) => {
    expect(compose(own('{prospect.name}', '{client.name} {first.name} {prospect.contactDetail}'), optIns)).toMatchObject({ ok: false, reason: 'no-consent' });
    const result = compose(own('Hello', 'A [[{prospect.name}]] [[{second.name}]] [[{need.by}]] [[{prospect.about}]] [[{need.words}]] B'), optIns);
    expect(result).toMatchObject({ ok: true, value: { body: 'A B', learns: [], withheld: expect.arrayContaining(['prospect.name', 'second.name', 'need.by', 'need.words']) } });
  });
  it('that do not parse are named, and the shipped mail stands', () => {
    const broken = own('Hello {reader.nam}', '[[x');
    const { wording, problems } = withOwnMails(en, [broken]);
    expect(problems).toEqual([{ mail: broken, part: 'subject', problem: 'unknown-slot' }, { mail: broken, part: 'body', problem: 'unclosed-option' }]);
    expect(wording.mail('optin-provider', 'formal', 'bare')).toBe(en.mail('optin-provider', 'formal', 'bare'));
  });
});
