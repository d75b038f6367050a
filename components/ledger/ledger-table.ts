// The ledger as a table for a spreadsheet: words in the language of the page, each currency in a column of its own, so that no sum adds two.
import type { LedgerLine } from '../../lib/domain/ledger/ledger-lines.ts';
import { toMajor } from '../../lib/domain/money.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';

type Cell = string | number | null;
export interface LedgerTable { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

export function ledgerTable(lines: readonly LedgerLine[], nameOf: NameOf, rootOf: (referral: Referral) => Referral | null): LedgerTable {
  const currencies = [...new Set(lines.flatMap(({ sums }) => sums.map(({ currency }) => currency)))].sort();
  const name = (id: string | null): string | null => (id === null ? null : nameOf(id));
  const head = [
    t('books.day'), t('books.direction'), t('field.introducerId'), t('field.prospectId'), t('field.providerId'), t('field.topic'), t('field.need'), t('books.stage'), t('books.tie'), t('roots.business'), t('roots.from'), t('books.thanked'),
    ...currencies.map((currency) => t('books.amountIn', { currency })),
  ];
  const rows = lines.map(({ referral, day, stage, sums }): readonly Cell[] => {
    const root = rootOf(referral);
    return [
      day, t(referral.form === 'lead' ? 'form.lead' : `direction.${referral.direction}`), name(referral.introducerId), name(referral.prospectId), name(referral.providerId), referral.topic, referral.need, t(`stageIs.${stage}`), referral.tie, referral.business,
      root && (root.topic || nameOf(root.prospectId)), referral.thankedOn,
      ...currencies.map((currency) => { const sum = sums.find((one) => one.currency === currency); return sum ? toMajor(sum.minor, currency) : null; }),
    ];
  });
  return { head, rows };
}
