// Every kind of event has its sentence, and the sentence names what the event holds.
import { beforeAll, describe, expect, it } from 'vitest';
import { historyWords } from '../../../components/referral/history-words.ts';
import type { BookEvent, EventKind } from '../../../lib/domain/event.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';

const event = (kind: EventKind, facts: Partial<BookEvent> = {}): BookEvent => ({ id: 'e', at: '2026-11-25T10:00:00.000Z-0000-d', device: 'd', operation: 'o', subject: { type: 'referral', id: 'r' }, kind, ...facts });
const facts = { nameOf: (id: string | null) => (id === 'p' ? 'Irena' : 'somebody'), followUps: [], today: '2026-11-25' };
const answer = (id: string, step: string, recordedAt: string) => ({ id, personId: 'p', about: 'introduction', step, on: '2026-11-23', recordedAt, channel: 'phone', covers: [], words: null, note: null });

beforeAll(() => loadLanguage('en', ['base', 'panel', 'due']));

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
    ['closed', { set: { closedOn: '2026-11-25', closedWhy: 'no-need' } }, 'Closed: there is no need'],
  ] as const)('for %s %j is %s', (kind, parts, sentence) => {
    expect(historyWords(event(kind, parts as Partial<BookEvent>), facts)).toBe(sentence);
  });
  it('is there for every kind, whatever the event holds', () => {
    const kinds: EventKind[] = ['captured', 'added', 'corrected', 'answer-recorded', 'introduced', 'draft-placed', 'draft-sent', 'outcome-recorded', 'planned', 'done', 'put-off', 'dropped', 'closed', 'removed', 'joined', 'allowed-words', 'sent-anyway', 'undone'];
    for (const kind of kinds) expect(historyWords(event(kind), facts)).toMatch(/\S/u);
  });
});
