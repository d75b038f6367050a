// The room of the ledger: everything given and received, filtered as wished, with what it brought in by currency. J, K and arrows move, Enter opens.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { noFilter } from '../../lib/domain/ledger/ledger-lines.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { singleKey } from '../base/single-key.ts';
import { WindowedList } from '../base/windowed-list.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import type { BookModel } from '../book/book-model.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { createLedger } from './ledger-model.ts';
import { LedgerHead, LedgerRow } from './ledger-row.tsx';
import { SideBySide, sumsWords } from './sums.tsx';
import { WaysOf } from './ways-of.tsx';

const WIDE = 56;
const NARROW = 112;
const isNarrow = (): boolean => matchMedia('(width < 860px)').matches;

function useRowHeight(): number {
  const [height, setHeight] = useState(() => (isNarrow() ? NARROW : WIDE));
  useEffect(() => {
    const look = (): void => setHeight(isNarrow() ? NARROW : WIDE);
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return height;
}

/** The line that keys stand on; a press brings it into sight and the focus to it. */
function useKeys(book: BookModel, ids: readonly string[]): string | null {
  const [at, setAt] = useState<string | null>(null);
  useKeyPresses((event) => {
    const key = singleKey(event);
    const focused = event.target instanceof HTMLElement ? event.target.dataset['line'] : undefined;
    const isLetter = (key === 'j' || key === 'k') && book.settings.value.singleKeys;
    const isArrow = (key === 'ArrowDown' || key === 'ArrowUp') && focused !== undefined;
    if (!isLetter && !isArrow) return;
    const from = ids.indexOf(focused ?? at ?? '');
    const to = ids[Math.max(0, Math.min(ids.length - 1, from + (key === 'j' || key === 'ArrowDown' ? 1 : -1)))];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
  }, [ids, at]);
  useEffect(() => {
    if (at !== null) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-line="${CSS.escape(at)}"]`)?.focus({ preventScroll: true }));
  }, [at]);
  return at;
}

export function LedgerRoom({ book }: { book: BookModel }) {
  const model = useMemo(() => createLedger(book), [book]);
  const lines = model.lines.value;
  const { given, received } = model.totals.value;
  const ids = useMemo(() => lines.map(({ referral }) => referral.id), [lines]);
  const at = useKeys(book, ids);
  const rowHeight = useRowHeight();
  const isEmpty = model.every.value.length === 0;
  const { personId } = model.filter.value;
  return (
    <main class="accounts">
      <div class="accounts-head">
        <h1 class="title">{t('books.title')}</h1>
        {!isEmpty && <Button small onPress={() => void model.takeOut()}>{t('books.csv')}</Button>}
      </div>
      {isEmpty ? <EmptyState level={2} title={t('books.empty')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>}>{t('books.emptyText')}</EmptyState> : (
        <>
          <LedgerFilters book={book} model={model} />
          {personId !== null && <WaysOf book={book} personId={personId} level={2} />}
          <div class="totals" role="status">
            <p><b>{t('books.count', { count: lines.length })}</b></p>
            {given.length > 0 && <p>{t('books.totalGiven', { amounts: sumsWords(given) })}</p>}
            {received.length > 0 && <p>{t('books.totalReceived', { amounts: sumsWords(received) })}</p>}
            <SideBySide sums={[...given, ...received]} />
          </div>
          {lines.length === 0 ? <EmptyState level={2} title={t('books.none')} actions={<Button onPress={() => model.narrow(noFilter)}>{t('books.showAll')}</Button>} /> : (
            <div class="lines"><LedgerHead /><WindowedList items={lines} keyOf={({ referral }) => referral.id} rowHeight={rowHeight} selected={at} label={t('books.title')}>{(line) => <LedgerRow line={line} nameOf={book.nameOf.value} today={book.today()} />}</WindowedList></div>
          )}
        </>
      )}
    </main>
  );
}
