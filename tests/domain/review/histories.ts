// Random histories of referrals, the same for the same seed: what the invariants of a review are held against.
import { addDays } from '../../../lib/domain/day.ts';
import type { Moment, MomentKind, Worth } from '../../../lib/domain/moment.ts';
import { ME } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { oneOf, seeded } from '../../store/memory-book.ts';

const KINDS: readonly MomentKind[] = ['appointment', 'met', 'order', 'complaint', 'apologised', 'result', 'provider-word', 'client-word', 'letter', 'reported', 'asked-introductions', 'offered-back', 'reviewed'];
const PEOPLE = ['ada', 'bo', 'cy', 'di', 'ed'] as const;
const CURRENCIES = ['GBP', 'EUR', 'JPY'] as const;

export function history(seed: number, count = 12): readonly Referral[] {
  const random = seeded(seed);
  const day = (): string => addDays('2024-01-01', Math.floor(random() * 1_000));
  const perhaps = <Value>(value: () => Value, chance = 0.5): Value | null => (random() < chance ? value() : null);
  return Array.from({ length: count }, (_, n): Referral => {
    const direction = oneOf(random, ['given', 'received'] as const);
    const capturedOn = day();
    const moments = Object.fromEntries(Array.from({ length: Math.floor(random() * 5) }, (__, m): [string, Moment] => {
      const on = day();
      return [`m${m}`, { id: `m${m}`, kind: oneOf(random, KINDS), on, recordedAt: `${on}T0${m}:00:00.000Z`, personId: oneOf(random, [...PEOPLE, ME]), channel: null, text: perhaps(() => 'words') }];
    }));
    const worth = Object.fromEntries(Array.from({ length: Math.floor(random() * 4) }, (__, m): [string, Worth] => [`w${m}`, { id: `w${m}`, on: day(), minor: 1 + Math.floor(random() * 100_000), currency: oneOf(random, CURRENCIES), note: null }]));
    return {
      ...emptyReferral(`r${n}`), form: random() < 0.15 ? 'lead' : 'referral', direction, capturedOn, topic: `topic ${n}`,
      introducerId: direction === 'given' ? ME : oneOf(random, PEOPLE), prospectId: perhaps(() => oneOf(random, PEOPLE), 0.9), providerId: direction === 'received' ? ME : perhaps(() => oneOf(random, PEOPLE), 0.9),
      introducedOn: perhaps(day, 0.7), thankedOn: direction === 'received' ? perhaps(day) : null,
      outcome: perhaps(() => ({ result: oneOf(random, ['met', 'won', 'lost', 'no-response', 'problem'] as const), amount: perhaps(() => 1 + Math.floor(random() * 100_000)), currency: oneOf(random, CURRENCIES), on: day(), note: null }), 0.6),
      moments, worth, closedOn: perhaps(day, 0.2), closedWhy: perhaps(() => oneOf(random, ['done', 'not-a-referral'] as const), 0.1), ...(random() < 0.05 ? { removed: true } : {}),
    };
  });
}
