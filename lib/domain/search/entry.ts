// What the search knows of a record: its words by field, and what it can be filtered and ranked by. It must not know how they are packed.
import { minorDigits } from '../money.ts';
import type { Person } from '../person.ts';
import type { Referral } from '../referral.ts';
import { dayOfReferral } from '../ledger/referral-day.ts';
import { STAGES, stageOf } from '../stage.ts';
import { sumsOf, worthOf } from '../worth.ts';

/** Where a word stands, the most telling place first. */
export const FIELDS = ['name', 'contact', 'company', 'need', 'tag', 'about', 'notes', 'mail'] as const;
export type Field = (typeof FIELDS)[number];
export interface FieldText {
  readonly field: Field;
  readonly text: string;
}

export interface Entry {
  readonly id: string;
  readonly kind: 'person' | 'referral';
  readonly texts: readonly FieldText[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
  /** YYYY-MM-DD: of the last contact, or of the last change. */
  readonly touchedOn: string;
  readonly facts: ReferralFacts | null;
}
export interface ReferralFacts {
  readonly prospectId: string | null;
  readonly providerId: string | null;
  readonly introducerId: string | null;
  readonly direction: Referral['direction'];
  /** Index in `STAGES`. */
  readonly stage: number;
  readonly open: boolean;
  /** The day by which it stands in the ledger. */
  readonly on: string;
  /** What it brought in, else what there is for it; in major units. */
  readonly amount: number | null;
  readonly currency: string | null;
}

type Told = readonly (string | null | undefined)[];
const texts = (field: Field, told: Told): FieldText[] => told.flatMap((text) => (text ? [{ field, text }] : []));
const newest = (days: readonly string[]): string => days.reduce((latest, day) => (day > latest ? day : latest), '');

/** An address by its parts: before the @, and the domain. */
export const personTexts = (p: Person): FieldText[] => [
  ...texts('name', [p.name, ...p.otherNames]), ...texts('contact', p.emails), ...texts('company', [p.company]),
  ...texts('tag', Object.keys(p.tags)), ...texts('about', [p.title, p.headline, p.location, p.neutral]), ...texts('notes', [p.notes]),
];

export const personEntry = (p: Person): Entry => ({
  id: p.id, kind: 'person', texts: personTexts(p), phones: p.phones, tags: Object.keys(p.tags),
  touchedOn: newest([...Object.values(p.contacts).map(({ on }) => on), p.updatedAt.slice(0, 10)]), facts: null,
});

export interface Quote {
  readonly quote: string;
  /** YYYY-MM-DD. */
  readonly day: string | null;
}
/** The words of mails that facts and answers rest on, each once. */
export function quotesOf(referral: Referral): readonly Quote[] {
  const quotes = new Map<string, string | null>();
  for (const { quote, sentAt } of Object.values(referral.evidence)) quotes.set(quote, sentAt.slice(0, 10) || null);
  for (const { words, on } of Object.values(referral.optIns)) if (words) quotes.set(words.quote, on);
  return [...quotes].map(([quote, day]) => ({ quote, day }));
}

export const referralTexts = (r: Referral): FieldText[] => [
  ...texts('need', [r.topic, r.need, r.needNeutral]), ...texts('tag', [...Object.keys(r.tags), r.tie]), ...texts('about', Object.values(r.threads).map(({ subject }) => subject)),
  ...texts('notes', [r.notes, r.fitReason, r.outcome?.note]), ...texts('mail', quotesOf(r).map(({ quote }) => quote)),
];

const digits = new Map<string, number>();
function major(minor: number, currency: string): number {
  const known = digits.get(currency) ?? minorDigits(currency);
  digits.set(currency, known);
  return minor / 10 ** known;
}
function amountOf(referral: Referral): { readonly amount: number; readonly currency: string } | null {
  const [sum] = [...sumsOf(worthOf(referral))].sort((a, b) => b.minor - a.minor);
  if (sum) return { amount: major(sum.minor, sum.currency), currency: sum.currency };
  const { budget } = referral;
  const minor = budget?.max ?? budget?.min ?? null;
  return budget && minor !== null ? { amount: major(minor, budget.currency), currency: budget.currency } : null;
}

export function referralEntry(r: Referral): Entry {
  const worth = amountOf(r);
  return {
    id: r.id, kind: 'referral', texts: referralTexts(r), phones: [], tags: Object.keys(r.tags), touchedOn: newest([r.updatedAt.slice(0, 10), r.capturedOn]),
    facts: {
      prospectId: r.prospectId, providerId: r.providerId, introducerId: r.introducerId, direction: r.direction, stage: STAGES.indexOf(stageOf(r)), open: r.closedOn === null,
      on: dayOfReferral(r), amount: worth?.amount ?? null, currency: worth?.currency ?? null,
    },
  };
}
