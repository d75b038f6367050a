// Referrals as a table: one row each, amounts as numbers in a column of their currency, people by name. Words and names are handed in; it must not know the book.
import { toMajor } from '../../domain/money.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Money, Referral } from '../../domain/referral.ts';
import { stageOf, type Stage } from '../../domain/stage.ts';
import { sumsOf, worthOf } from '../../domain/worth.ts';
import type { Cell, Table } from './write-csv.ts';

export const REFERRAL_COLUMNS = [
  'day', 'form', 'direction', 'stage', 'topic', 'introducer', 'prospect', 'provider', 'need', 'wantedBy', 'budget', 'fitReason', 'introducedOn', 'thankedOn', 'outcome', 'outcomeOn', 'tie', 'closedOn', 'closedWhy', 'tags', 'notes',
] as const;
export type ReferralColumn = (typeof REFERRAL_COLUMNS)[number];

/** The table's words in one language. */
export interface ReferralWords {
  readonly column: (column: ReferralColumn) => string;
  /** Of what a currency's column holds. */
  readonly amount: (currency: string) => string;
  readonly form: (form: Referral['form']) => string;
  readonly direction: (direction: Referral['direction']) => string;
  readonly stage: (stage: Stage) => string;
  readonly outcome: (result: NonNullable<Referral['outcome']>['result']) => string;
  readonly why: (why: NonNullable<Referral['closedWhy']>) => string;
}
/** The names that the book's own fields have, for whoever reads the file with a program. */
export const plainWords: ReferralWords = { column: String, amount: String, form: String, direction: String, stage: String, outcome: String, why: String };

function budgetOf({ budget }: Referral): string | null {
  const major = (minor: Money['min'], currency: string): string | null => (minor === null ? null : String(toMajor(minor, currency)));
  if (!budget) return null;
  const parts = [...new Set([major(budget.min, budget.currency), major(budget.max, budget.currency)])].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join('–')} ${budget.currency}` : null;
}

export function referralsTable(referrals: readonly Referral[], nameOf: (id: PersonId) => string, words: ReferralWords): Table {
  const sums = referrals.map((referral) => sumsOf(worthOf(referral)));
  // One column a currency, for amounts of several are never added.
  const currencies = [...new Set(sums.flatMap((some) => some.map(({ currency }) => currency)))].sort();
  const who = (id: PersonId | null): Cell => (id === null ? null : nameOf(id) || null);
  const cell = (referral: Referral, column: ReferralColumn): Cell => {
    const { outcome } = referral;
    switch (column) {
      case 'day': return referral.capturedOn;
      case 'form': return words.form(referral.form);
      case 'direction': return words.direction(referral.direction);
      case 'stage': return words.stage(stageOf(referral));
      case 'introducer': return who(referral.introducerId);
      case 'prospect': return who(referral.prospectId);
      case 'provider': return who(referral.providerId);
      case 'budget': return budgetOf(referral);
      case 'outcome': return outcome && words.outcome(outcome.result);
      case 'outcomeOn': return outcome?.on ?? null;
      case 'closedWhy': return referral.closedWhy && words.why(referral.closedWhy);
      case 'tags': return Object.keys(referral.tags).join(', ') || null;
      case 'topic': case 'need': case 'wantedBy': case 'fitReason': case 'introducedOn': case 'thankedOn': case 'tie': case 'closedOn': case 'notes': return referral[column];
      default: return column satisfies never;
    }
  };
  return {
    head: [...REFERRAL_COLUMNS.map(words.column), ...currencies.map(words.amount)],
    rows: referrals.map((referral, i) => [
      ...REFERRAL_COLUMNS.map((column) => cell(referral, column)),
      ...currencies.map((currency): Cell => {
        const sum = sums[i]?.find((one) => one.currency === currency);
        return sum ? toMajor(sum.minor, currency) : null;
      }),
    ]),
  };
}
