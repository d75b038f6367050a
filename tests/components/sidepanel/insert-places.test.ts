// Where a draft may go: a reply only to those who are in the thread already, a message box only to whom the conversation is with.
import { describe, expect, it } from 'vitest';
import { placesFor } from '../../../components/sidepanel/insert-places.ts';
import type { Sight } from '../../../lib/actions/look-at-page.ts';
import type { Draft } from '../../../lib/domain/draft.ts';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { emptyReferral } from '../../../lib/domain/referral.ts';
import type { HostName, MailAddress } from '../../../lib/domain/mail-thread.ts';
import { thread } from './panel.ts';

const to = (...list: MailAddress[]): Draft => ({ id: 'd', referralId: 'r', kind: 'optin-provider', readers: [], language: 'en', register: 'formal', to: list, cc: [], subject: '', body: '' });
const agnes = { name: 'Agnes Wirral', email: 'agnes@wirral.example' };
const irena = { name: 'Irena Novakova', email: 'irena@ledgerline.example' };
const sight = (host: HostName, ...from: [string, string][]): Sight => {
  const page = thread('t1', from.map((one) => ({ from: one, body: 'Hello' })));
  const bare = <A extends MailAddress>(a: A): A => (host === 'linkedin' ? { ...a, email: null } : a);
  const messages = page.thread.messages.map((m) => ({ ...m, from: bare(m.from), to: m.to.map(bare) }));
  return { kind: 'thread', key: 'k', known: null, page: { ...page, thread: { ...page.thread, host, messages } } };
};

describe('a mail', () => {
  const open = sight('gmail', ['Agnes Wirral', 'Agnes@Wirral.example']);
  it.each([
    ['to the one who is in the thread goes into a reply', to(agnes), 'reply'],
    ['to somebody else is a new mail', to(irena), 'new-mail'],
    ['to both is a new mail', to(agnes, irena), 'new-mail'],
    ['to nobody yet is a new mail', to(), 'new-mail'],
  ] as const)('%s', (_, draft, place) => {
    expect(placesFor('gmail', open).placeFor(draft)).toBe(place);
  });
  it('to one of several in the thread is a new mail: the others would read it', () => {
    expect(placesFor('gmail', sight('gmail', ['Agnes', agnes.email], ['Bob', 'bob@bob.example'])).placeFor(to(agnes))).toBe('new-mail');
  });
});

describe('a message', () => {
  it('goes into the box of the conversation with its reader, and into no other', () => {
    const places = placesFor('linkedin', sight('linkedin', ['Agnes Wirral, CFA', agnes.email]));
    expect(places.placesOf(to({ name: 'Agnes Wirral', email: null }))).toEqual(['message-box']);
    expect(places.placesOf(to({ name: 'Irena Novakova', email: null }))).toEqual([]);
  });
  it('has no place on a profile or where no host is known', () => {
    expect(placesFor('linkedin', { kind: 'nothing', url: '' }).placesOf(to(agnes))).toEqual([]);
    expect(placesFor(null, null).placesOf(to(agnes))).toEqual([]);
  });
});

describe('an introduction on LinkedIn', () => {
  const referral = { ...emptyReferral('r'), prospectId: 'a', providerId: 'i' };
  const people = [{ ...emptyPerson('a'), name: 'Agnes Wirral' }, { ...emptyPerson('i'), name: 'Irena Novakova' }];
  const here = (...from: [string, string][]) => placesFor('linkedin', sight('linkedin', ...from)).wayHere(referral, people);
  it('is for whoever is in the open conversation', () => {
    expect(here(['Agnes Wirral', 'a@a.example'])).toBe('linkedin-prospect');
    expect(here(['Irena Novakova, CFA', 'i@i.example'])).toBe('linkedin-provider');
    expect(here(['Agnes Wirral', 'a@a.example'], ['Irena Novakova', 'i@i.example'])).toBe('linkedin');
    expect(here(['Bob', 'bob@bob.example'])).toBeNull();
  });
  it('goes into no mail, and the note alone into nothing', () => {
    for (const open of [null, sight('gmail', ['Agnes', agnes.email])]) {
      const places = placesFor('gmail', open);
      expect(places.placesOf({ ...to(agnes), kind: 'introduction', way: 'linkedin-prospect' })).toEqual([]);
      expect(places.placesOf({ ...to(), kind: 'forwardable' })).toEqual([]);
      expect(places.placesOf({ ...to(agnes), kind: 'introduction', way: 'phone' })).not.toEqual([]);
    }
  });
});
