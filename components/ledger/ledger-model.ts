// The ledger's room: the lines that the address asks for, and the way to take them out as a file.
import { computed, type ReadonlySignal } from '@preact/signals';
import { exportLedger } from '../../lib/actions/export-ledger.ts';
import { linesOf, tiesIn, totalsOf, wanted, type LedgerFilter, type LedgerLine, type Totals } from '../../lib/domain/ledger/ledger-lines.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { addressOf, filterFrom } from './ledger-address.ts';
import { ledgerTable } from './ledger-table.ts';

export interface LedgerModel {
  readonly filter: ReadonlySignal<LedgerFilter>;
  readonly every: ReadonlySignal<readonly LedgerLine[]>;
  readonly lines: ReadonlySignal<readonly LedgerLine[]>;
  readonly totals: ReadonlySignal<Totals>;
  readonly ties: ReadonlySignal<readonly string[]>;
  narrow(facts: Partial<LedgerFilter>): void;
  takeOut(): Promise<void>;
}

export function createLedger(book: BookModel): LedgerModel {
  const referrals = computed(() => book.rows.value?.referrals ?? []);
  const filter = computed(() => filterFrom(book.route.value.room === 'ledger' ? book.route.value.id : null));
  const every = computed(() => linesOf(referrals.value));
  const lines = computed(() => wanted(every.value, filter.value));
  return {
    filter, every, lines,
    totals: computed(() => totalsOf(lines.value)),
    ties: computed(() => tiesIn(referrals.value)),
    narrow: (facts) => book.go({ room: 'ledger', id: addressOf({ ...filter.value, ...facts }) }),
    async takeOut() {
      const rootOf = ({ cameFromId }: { cameFromId: string | null }) => book.rows.value?.referralById.get(cameFromId ?? '') ?? null;
      const { fileName, text } = await exportLedger(book.tools, ledgerTable(lines.value, book.nameOf.value, rootOf));
      book.doors.download(fileName, text, 'text/csv;charset=utf-8');
      book.toasts.show(t('export.done', { file: fileName }));
    },
  };
}
