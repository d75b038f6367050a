// A reading laid out to be checked: an answer is only ever offered, and a doubtful one says that it is.
import { expect, it } from 'vitest';
import { formFrom } from '../../lib/domain/capture-form.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import type { ReadConsent, Reading } from '../../lib/domain/reading.ts';

const page: OpenThread = {
  kind: 'thread', unseen: [], foldedCount: 0, missing: [], account: 'me@own.example', url: 'https://mail.google.com/mail/u/0/#inbox/t',
  thread: {
    host: 'gmail', threadId: 't', subject: 'Re: the roof', me: { name: 'Me Self', emails: ['me@own.example'] },
    messages: [{ id: 'm1', sentAt: '2026-03-02T09:00:00+00:00', from: { name: 'Ann Birch', email: 'ann@birch.example' }, to: [], cc: [], bodyText: 'Go on then. Perhaps not Carl.' }],
  },
};
const said = (decision: ReadConsent['decision'], party: ReadConsent['party'], quote: string): ReadConsent => ({ party, decision, messageId: 'm1', quote });
const reading = (consents: readonly ReadConsent[], doubtfulConsents: readonly ReadConsent[]): Reading => ({
  language: 'en', kind: 'consent-reply', direction: 'given', parties: [], need: null, actual: null, budget: null, appointment: null, consents, doubtfulConsents, outcome: null, evidence: [], texts: [],
});
const offered = (consents: readonly ReadConsent[], doubtful: readonly ReadConsent[]) => {
  let id = 0;
  return formFrom(reading(consents, doubtful), page, () => String(id++)).answers.map(({ role, step, accepted, evidence }) => [role, step, accepted, evidence.sure, evidence.from]);
};

it('offers answers and counts none of them', () => {
  expect(offered([said('declined', 'provider', 'Perhaps not Carl.')], [])).toEqual([['provider', 'declined', false, 'sure', 'Ann Birch']]);
});
it('asks about what may be a yes', () => {
  expect(offered([], [said('granted', 'prospect', 'Go on then.')])).toEqual([['prospect', 'granted', false, 'doubtful', 'Ann Birch']]);
});
it('asks nobody about my own yes', () => {
  const mine = { ...reading([said('granted', 'provider', 'Go on then.')], []), parties: [{ role: 'provider', isMe: true, name: 'Me Self', emails: [], phones: [], company: null, title: null, profileUrl: null, preferredContact: null, bestTime: null }] } as const;
  expect(formFrom(mine, page, () => 'id').answers).toEqual([]);
});
it('offers nothing where the answer is open', () => expect(offered([said('undecided', 'prospect', 'Go on then.')], [])).toEqual([]));
