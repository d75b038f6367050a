// A small book of somebody who lives on introductions: sources of all kinds, a new client, a provider with whom it went badly. All are invented.
import { addDays } from '../../lib/domain/day.ts';
import { asFields, type EventIntent, type Json } from '../../lib/domain/event.ts';
import type { Moment } from '../../lib/domain/moment.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';

type Fields = { readonly [field: string]: Json };
const TODAY = new Date().toISOString().slice(0, 10);
export const daysAgo = (days: number): string => addDays(TODAY, -days);

const person = (id: string, name: string, facts: Fields = {}): EventIntent => ({ subject: { type: 'person', id }, kind: 'added', set: { name, emails: [`${id}@${id}.example`], ...facts } });
const referral = (id: string, facts: Partial<Referral>): EventIntent => ({ subject: { type: 'referral', id }, kind: 'added', set: asFields({ form: 'referral', direction: 'received', providerId: ME, need: 'a need', actual: 'now', ...facts }) });
const sent = (by: string, n: number, ago: number, result: 'won' | 'lost' | null, amount: number | null = null, topic = 'A kitchen, planned anew'): EventIntent[] => [
  person(`${by}-${n}`, `Friend ${n} of ${by}`),
  referral(`r-${by}-${n}`, {
    introducerId: by, prospectId: `${by}-${n}`, capturedOn: daysAgo(ago), introducedOn: daysAgo(ago), thankedOn: daysAgo(ago - 1), topic,
    outcome: result ? { result, amount, currency: amount === null ? null : 'GBP', on: daysAgo(ago - 30), note: null } : null,
  }),
];
const moment = (id: string, kind: Moment['kind'], on: string, text: string): Moment => ({ id, kind, on, recordedAt: `${on}T09:00:00.000Z`, personId: null, channel: 'phone', text });

export const FIRST = 'Noor Hadley';
export const NEW_CLIENT = 'Pia Sandström';
export const PROVIDER = 'Tomas Brandl';

/** `name`: how people are called, in the language of the run. */
export function bookOfSources(names: { readonly first: string; readonly client: string; readonly provider: string } = { first: FIRST, client: NEW_CLIENT, provider: PROVIDER }): readonly EventIntent[] {
  const asked = (id: string, step: string, on: string): Fields => ({ id, personId: 'tomas', about: 'introduction', towards: 'agnes', step, on, recordedAt: `${on}T09:00:00.000Z`, channel: 'mail', covers: step === 'granted' ? ['name', 'contact'] : [], words: null, note: null });
  return [
    person('agnes', 'Agnes Wirral', { company: 'Wirral Ceramics' }), person('bernd', 'Bernd Oster', { company: 'Oster & Partner', title: 'Tax adviser' }), person('chiara', 'Chiara Dalmine'), person('dai', 'Dai Prosser', { company: 'Prosser Surveyors' }),
    person('ewa', 'Ewa Zielona'), person('noor', names.first, { company: 'Hadley Gardens' }), person('pia', names.client), person('tomas', names.provider, { company: 'Brandl Joinery', title: 'Joiner' }),
    ...[1, 2, 3, 4, 5, 6].flatMap((n) => sent('agnes', n, 900 - n * 110, n === 3 ? 'lost' : 'won', n === 3 ? null : 180_000 + n * 40_000)),
    ...[1, 2, 3, 4, 5].flatMap((n) => sent('bernd', n, 1000 - n * 150, n < 3 ? 'won' : 'lost', n < 3 ? 90_000 : null, 'A bathroom without steps')),
    ...[1, 2, 3].flatMap((n) => sent('chiara', n, 800 - n * 120, 'lost')),
    ...[1, 2].flatMap((n) => sent('dai', n, 500 - n * 90, 'won', 260_000, 'An attic made a study')),
    ...sent('noor', 1, 20, null, null, 'A staircase for a cottage').map((intent) => (intent.subject.type === 'referral' ? { ...intent, set: { ...intent.set, thankedOn: null } } : intent)),
    referral('r-pia', { introducerId: 'agnes', prospectId: 'pia', capturedOn: daysAgo(120), introducedOn: daysAgo(120), thankedOn: daysAgo(119), topic: 'Shelves for a study', outcome: { result: 'won', amount: 320_000, currency: 'GBP', on: daysAgo(90), note: null } }),
    referral('r-tomas-1', {
      direction: 'given', introducerId: ME, prospectId: 'agnes', providerId: 'tomas', capturedOn: daysAgo(200), introducedOn: daysAgo(185), introducedInWriting: true, topic: 'A workshop door',
      optIns: { a1: asked('a1', 'asked', daysAgo(199)), a2: asked('a2', 'granted', daysAgo(186)) } as unknown as Referral['optIns'],
      outcome: { result: 'problem', amount: null, currency: null, on: daysAgo(140), note: 'The door came four weeks late and did not close.' },
      moments: { m1: moment('m1', 'complaint', daysAgo(150), 'Nobody answers the phone there.'), m2: moment('m2', 'provider-word', daysAgo(145), 'We were short of people in spring.') },
    }),
    referral('r-tomas-2', { direction: 'given', introducerId: ME, prospectId: 'ewa', providerId: 'tomas', capturedOn: daysAgo(10), topic: 'A pantry cupboard' }),
    { subject: { type: 'settings', id: 'settings' }, kind: 'corrected', set: { name: 'Mara Lindqvist', emails: ['me@mara.example'] } },
  ];
}
