// Every kind of event has its sentence, and the sentence names what the event holds.
import { beforeAll, describe, expect, it } from 'vitest';
import { historyWords } from '../../../components/referral/history-words.ts';
import type { BookEvent, EventKind } from '../../../lib/domain/event.ts';
import type { MomentKind } from '../../../lib/domain/moment.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';

const event = (kind: EventKind, facts: Partial<BookEvent> = {}): BookEvent => ({ id: 'e', at: '2026-11-25T10:00:00.000Z-0000-d', device: 'd', operation: 'o', subject: { type: 'referral', id: 'r' }, kind, ...facts });
const facts = { nameOf: (id: string | null) => (id === 'p' ? 'Irena' : 'somebody'), followUps: [], today: '2026-11-25' };
const answer = (id: string, step: string, recordedAt: string) => ({ id, personId: 'p', about: 'introduction', step, on: '2026-11-23', recordedAt, channel: 'phone', covers: [], words: null, note: null });

beforeAll(() => loadLanguage('en', ['base', 'panel', 'due', 'ledger'], ['en-GB']));

describe('a sentence', () => {
  it.each([
    ['captured', { put: { threads: { t: { subject: 'A bookkeeper' } } } }, 'Saved from “A bookkeeper”'],
    ['joined', { put: { threads: { t: { subject: 'Yes please' } } } }, 'Thread added: “Yes please”'],
    ['corrected', { set: { need: 'x', budget: null } }, 'Corrected: What exactly, Budget'],
    ['corrected', { set: { closedOn: null, closedWhy: null } }, 'Opened again'],
    ['corrected', { put: { evidence: { need: { quote: 'x' } } } }, 'Corrected: words confirmed'],
    ['answer-recorded', { put: { optIns: { a: answer('a', 'granted', '2026-11-25T10:00:00.000Z') } } }, 'Irena: Yes, by phone'],
    ['answer-recorded', { put: { optIns: { b: answer('b', 'asked', '2026-11-24T10:00:00.000Z'), a: answer('a', 'declined', '2026-11-25T10:00:00.000Z') } } }, 'Irena: No, by phone'],
    ['outcome-recorded', { set: { outcome: { result: 'won' } } }, 'How it went: It became business'],
    ['noted', { put: { moments: { m: { id: 'm', kind: 'order', on: '2026-11-20' } } } }, 'Order won, 20 November'],
    ['noted', { put: { moments: { m: { id: 'm', kind: 'client-word', on: '2025-11-20' } } } }, 'Word from the client, 20 November 2025'],
    ['noted', { put: { moments: { m: null } } }, 'Something that happened was taken out'],
    ['noted', { put: { worth: { w: { id: 'w', on: '2026-11-20', minor: 120_050, currency: 'GBP' } } } }, 'Brought in: £1,200.50, 20 November'],
    ['noted', { put: { worth: { w: { id: 'w', on: '2026-11-20', minor: 300_000, currency: 'JPY' } } } }, 'Brought in: JP¥300,000, 20 November'],
    ['noted', { put: { worth: { w: null } } }, 'An amount was taken out'],
    ['noted', { put: { deliverySteps: { s: { id: 's', what: 'Inspection', dueOn: '2026-12-01' } } } }, 'Step of the delivery for 1 December: Inspection'],
    ['corrected', { put: { moments: { m: { id: 'm', kind: 'order', on: '2026-11-20' } } } }, 'Corrected: Order won, 20 November'],
    ['corrected', { put: { moments: { m: null } } }, 'Something that happened was taken out'],
    ['corrected', { put: { worth: { w: { id: 'w', on: '2026-11-20', minor: 500, currency: 'GBP' } } } }, 'Corrected: Brought in: £5, 20 November'],
    ['noted', { put: { deliverySteps: { s: null } } }, 'A step of the delivery was taken out'],
    ['noted', { set: { tie: 'BNI chapter' } }, 'Came through this tie: BNI chapter'],
    ['noted', { set: { tie: null, business: null, endedOn: null } }, 'The tie was taken out · The kind of business was taken out · The business goes on'],
    ['noted', { set: { business: 'accounts', endedOn: '2026-11-01' } }, 'Kind of business: accounts · The business ended on 1 November'],
    ['noted', { set: { cameFromId: 'r0' } }, 'It came from an earlier referral'],
    ['noted', { set: { cameFromId: null } }, 'It came from no earlier referral'],
    ['noted', { put: { contacts: { c: { id: 'c' } } } }, 'Something noted'],
    ['closed', { set: { closedOn: '2026-11-25', closedWhy: 'no-need' } }, 'Closed: there is no need'],
  ] as const)('for %s %j is %s', (kind, parts, sentence) => {
    expect(historyWords(event(kind, parts as Partial<BookEvent>), facts)).toBe(sentence);
  });
  it.each(['en', 'ja', 'it', 'ru'] as const)('is there for everything that can happen, in %s', async (language) => {
    await loadLanguage(language, ['base', 'panel', 'due', 'ledger']);
    const kinds: MomentKind[] = ['appointment', 'met', 'order', 'delivery-told', 'delivered', 'complaint', 'apologised', 'result', 'provider-word', 'client-word', 'letter', 'reported', 'asked-introductions', 'offered-back', 'reviewed'];
    const sentences = kinds.map((kind) => historyWords(event('noted', { put: { moments: { m: { id: 'm', kind, on: '2026-11-20' } } } }), facts));
    expect(new Set(sentences).size).toBe(kinds.length);
    await loadLanguage('en', ['base', 'panel', 'due', 'ledger'], ['en-GB']);
  });
  it('is there for every kind, whatever the event holds', () => {
    const kinds: EventKind[] = ['captured', 'added', 'corrected', 'answer-recorded', 'introduced', 'draft-placed', 'draft-sent', 'noted', 'outcome-recorded', 'planned', 'done', 'put-off', 'dropped', 'closed', 'removed', 'joined', 'allowed-words', 'sent-anyway', 'undone'];
    for (const kind of kinds) expect(historyWords(event(kind), facts)).toMatch(/\S/u);
  });
});
