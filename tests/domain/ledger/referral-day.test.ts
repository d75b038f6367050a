// The day by which a referral stands in the ledger.
import { expect, test } from 'vitest';
import type { Referral } from '../../../lib/domain/referral.ts';
import { dayOfReferral } from '../../../lib/domain/ledger/referral-day.ts';
import { referral } from '../referrals.ts';

test.each<[string, Partial<Referral>, string]>([
  ['the introduction', { introducedOn: '2024-05-02' }, '2024-05-02'],
  ['before there is one, the day it was written down', { introducedOn: null }, '2026-11-26'],
  ['closed since', { introducedOn: null, closedOn: '2026-11-30', closedWhy: 'done' }, '2026-11-26'],
  ['found in old mail, and over by then', { introducedOn: null, closedOn: '2019-03-02', closedWhy: 'done' }, '2019-03-02'],
  ['found in old mail, with its introduction', { introducedOn: '2019-02-01', closedOn: '2019-03-02', closedWhy: 'done' }, '2019-02-01'],
])('%s', (_, facts, day) => expect(dayOfReferral(referral({ capturedOn: '2026-11-26', ...facts }))).toBe(day));
