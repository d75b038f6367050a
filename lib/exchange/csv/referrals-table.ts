// Referrals as a table: one row each, amounts as numbers in a column of their currency, people by name. Words and names are handed in; it must not know the book.
import { toMajor } from '../../domain/money.ts';
import { ME, type PersonId } from '../../domain/person.ts';
import type { Referral } from '../../domain/referral.ts';
import { stageOf } from '../../domain/stage.ts';
import { sumsOf, worthOf } from '../../domain/worth.ts';
import type { Cell, Table } from './write-csv.ts';

export const REFERRAL_COLUMNS = [
  'Topic', 'Form', 'Direction', 'Stage', 'Recorded on', 'Introducer', 'Prospect', 'Provider', 'Need', 'Wanted by', 'Budget from', 'Budget to', 'Budget currency', 'Why these two', 'Introduced on', 'Thanked on',
  'Outcome', 'Outcome on', 'Through', 'Closed on', 'Closed because', 'Labels', 'Notes',
] as const;

/** `nameOf`: what to call somebody; `columns`: the names above, in the person's language where they are at hand. */
export function referralsTable(referrals: readonly Referral[], nameOf: (id: PersonId) => string, columns: readonly string[] = REFERRAL_COLUMNS): Table {
  const sums = referrals.map((referral) => sumsOf(worthOf(referral)));
  // One column a currency, for amounts of several are never added.
  const currencies = [...new Set(sums.flatMap((some) => some.map(({ currency }) => currency)))].sort();
  const who = (id: PersonId | null): Cell => (id === null ? null : id === ME ? nameOf(ME) : nameOf(id)) || null;
  const major = (minor: number | null, currency: string | undefined): Cell => (minor === null || currency === undefined ? null : toMajor(minor, currency));
  return {
    head: [...columns, ...currencies],
    rows: referrals.map((referral, i) => {
      const { budget, outcome } = referral;
      return [
        referral.topic, referral.form, referral.direction, stageOf(referral), referral.capturedOn, who(referral.introducerId), who(referral.prospectId), who(referral.providerId), referral.need, referral.wantedBy,
        major(budget?.min ?? null, budget?.currency), major(budget?.max ?? null, budget?.currency), budget?.currency ?? null, referral.fitReason, referral.introducedOn, referral.thankedOn,
        outcome?.result ?? null, outcome?.on ?? null, referral.tie, referral.closedOn, referral.closedWhy, Object.keys(referral.tags).join(', ') || null, referral.notes,
        ...currencies.map((currency): Cell => major(sums[i]?.find((sum) => sum.currency === currency)?.minor ?? null, currency)),
      ];
    }),
  };
}
