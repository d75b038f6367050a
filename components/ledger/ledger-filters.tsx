// What the ledger shows: direction, period, with whom, stage, tie, with an amount only.
import type { Direction } from '../../lib/domain/reading.ts';
import { STAGES, type Stage } from '../../lib/domain/stage.ts';
import { foldTie } from '../../lib/domain/ledger/ledger-lines.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { LedgerModel } from './ledger-model.ts';
import { daysOf, periodOf, PERIODS, type LedgerPeriod } from './ledger-period.ts';
import { PersonFilter } from './person-filter.tsx';

/** Stands before every value of a tie, so that a tie called "any" is one. */
const ANY = 'any';
const TIE = 'tie:';

export function LedgerFilters({ book, model }: { book: BookModel; model: LedgerModel }) {
  const filter = model.filter.value;
  const today = book.today();
  const { narrow } = model;
  const period = periodOf(filter, today);
  const ties = model.ties.value;
  const chosenTie = filter.tie === null ? ANY : `${TIE}${ties.find((tie) => foldTie(tie) === foldTie(filter.tie)) ?? filter.tie}`;
  const tieOptions = [{ value: ANY, label: t('books.anyTie') }, ...ties.map((tie) => ({ value: `${TIE}${tie}`, label: tie })), { value: TIE, label: t('books.noTie') }];
  return (
    <div class="filters" role="group" aria-label={t('filter.label')}>
      <Segmented<Direction | 'all'> label={t('books.direction')} value={filter.direction ?? 'all'} choices={[{ value: 'all', label: t('filter.all') }, { value: 'given', label: t('filter.given') }, { value: 'received', label: t('filter.received') }]} onChoose={(direction) => narrow({ direction: direction === 'all' ? null : direction })} />
      <Select<LedgerPeriod> label={t('books.period')} value={period} options={PERIODS.map((value) => ({ value, label: t(`books.period.${value}`) }))} onChange={(chosen) => narrow(daysOf(chosen, today))} />
      {period === 'days' && <Field label={t('books.from')} type="date" value={filter.from ?? ''} onInput={(from) => narrow({ from: from || null })} />}
      {period === 'days' && <Field label={t('books.to')} type="date" value={filter.to ?? ''} onInput={(to) => narrow({ to: to || null })} />}
      <PersonFilter people={book.rows.value?.people ?? []} personId={filter.personId} name={book.nameOf.value(filter.personId)} onChoose={(personId) => narrow({ personId })} />
      <Select<Stage | 'any'> label={t('books.stage')} value={filter.stage ?? 'any'} options={[{ value: 'any', label: t('books.anyStage') }, ...STAGES.map((value) => ({ value, label: t(`stageIs.${value}`) }))]} onChange={(stage) => narrow({ stage: stage === 'any' ? null : stage })} />
      {(ties.length > 0 || filter.tie !== null) && <Select<string> label={t('books.tie')} value={chosenTie} options={tieOptions} onChange={(chosen) => narrow({ tie: chosen === ANY ? null : chosen.slice(TIE.length) })} />}
      <Check checked={filter.withAmount} onChange={(withAmount) => narrow({ withAmount })}>{t('books.withAmount')}</Check>
    </div>
  );
}
