// In the book: through which tie a referral came, and its chain.
import { useMemo } from 'preact/hooks';
import { tiesIn } from '../../lib/domain/ledger/ledger-lines.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Section } from '../base/panel.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { LedgerPartProps } from './since-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { TieRows } from './tie-facts.tsx';

export function RecordRoots({ book, sheet: { referral, today }, acts }: Pick<LedgerPartProps, 'sheet' | 'acts'> & { book: BookModel }) {
  const rows = book.rows.value;
  const ties = useMemo(() => tiesIn(rows?.referrals ?? []), [rows?.referrals]);
  const kinds = useMemo(() => [...new Set([...Object.keys(book.settings.value.byBusiness), ...(rows?.referrals ?? []).flatMap(({ business }) => business ?? [])])], [rows?.referrals, book.settings.value]);
  return (
    <Section title={t('roots.title')}>
      <TieRows {...{ referral, today, ties, kinds }} onSave={acts.tie} />
      {rows && <ChainSection {...{ referral, today, acts }} rows={rows.referralById} nameOf={book.nameOf.value} />}
    </Section>
  );
}
