// What came of a referral: its amounts, its stage.
import { describe, expect, test } from 'vitest';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import { stageOf } from '../../lib/domain/stage.ts';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';

const won = { result: 'won', amount: 40_000, currency: 'EUR', on: '2026-03-01', note: null } as const;
const worth = (id: string, on: string, minor: number, currency: string) => ({ [id]: { id, on, minor, currency, note: null } });
const moment = (kind: 'met' | 'order') => ({ m: { id: 'm', kind, on: '2026-03-01', recordedAt: '', personId: null, channel: null, text: null } });

describe('worth', () => {
  test('the outcome’s amount, then what came later', () => {
    const entries = worthOf({ outcome: won, worth: { ...worth('b', '2026-09-01', 900, 'JPY'), ...worth('a', '2026-05-01', 10_000, 'EUR') } });
    expect(entries.map(({ id }) => id)).toEqual(['outcome', 'a', 'b']);
    expect(sumsOf(entries)).toEqual([{ minor: 50_000, currency: 'EUR' }, { minor: 900, currency: 'JPY' }]);
  });
  test('an amount named for what was lost is none', () => expect(worthOf({ outcome: { ...won, result: 'lost' }, worth: {} })).toEqual([]));
});

test.each<[Partial<Referral>, string]>([
  [{}, 'lead'], [{ form: 'referral', prospectId: 'a', providerId: 'b' }, 'asking'], [{ form: 'referral', closedOn: '2026-01-01', closedWhy: 'no-need' }, 'no'],
  [{ form: 'referral', introducedOn: '2026-01-01' }, 'introduced'], [{ form: 'referral', introducedOn: '2026-01-01', moments: moment('met') }, 'met'], [{ introducedOn: '2026-01-01', closedOn: '2026-02-01', closedWhy: 'done' }, 'lost'],
  [{ outcome: won }, 'won'], [{ moments: moment('order') }, 'won'], [{ outcome: { ...won, result: 'no-response' } }, 'lost'], [{ direction: 'received', prospectId: 'a' }, 'introduced'],
])('%j is %s', (facts, stage) => expect(stageOf({ ...emptyReferral('r'), ...facts })).toBe(stage));
