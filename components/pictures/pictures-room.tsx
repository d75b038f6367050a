// The room of pictures: the web of ties, given and received over time, how far they came. What is chosen above holds for all three.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { FunnelFigure } from './funnel-figure.tsx';
import { breathe } from '../base/in-pieces.ts';
import { createPictures, type DirectionChoice, type PeriodChoice, type PicturesModel } from './pictures-model.ts';
import './pictures.css';
import { measureFor } from './text-width.ts';
import { TimeFigure } from './time-figure.tsx';
import { WebFigure } from './web-figure.tsx';

const PERIODS: readonly PeriodChoice[] = ['all', 'three', 'year', 'half'];
const DIRECTIONS: readonly DirectionChoice[] = ['both', 'given', 'received'];

function Choices({ model }: { model: PicturesModel }) {
  return (
    <div class="filters">
      <Segmented<PeriodChoice> label={t('charts.period')} value={model.period.value} choices={PERIODS.map((value) => ({ value, label: t(`charts.period.${value}`) }))} onChoose={(period) => { model.period.value = period; }} />
      <Segmented<DirectionChoice> label={t('charts.direction')} value={model.direction.value} choices={DIRECTIONS.map((value) => ({ value, label: t(`charts.${value}`) }))} onChoose={(direction) => { model.direction.value = direction; }} />
    </div>
  );
}

/** On paper: which part this is, since the buttons that say it are not printed. */
function OnPaper({ model }: { model: PicturesModel }) {
  const { from, to } = model.within.value;
  const today = model.today();
  const day = (on: string): string => `${formatDay(on, 'day')} ${on.slice(0, 4)}`;
  const direction = model.direction.value;
  return <p class="on-paper small">{[from && to ? t('charts.span', { from: day(from), to: day(to) }) : t('charts.period.all'), direction === 'both' ? `${t('charts.given')}, ${t('charts.received')}` : t(`charts.${direction}`), t('charts.printed', { day: day(today) })].join(' · ')}</p>;
}

/** One picture after the other, so that the page answers in between. */
function InTurn({ children }: { children: readonly ComponentChildren[] }) {
  const [count, setCount] = useState(1);
  useEffect(() => { if (count < children.length) void breathe().then(() => setCount(count + 1)); }, [count]);
  return <>{children.slice(0, count)}</>;
}

function Shown({ book, model }: { book: BookModel; model: PicturesModel }) {
  const read = model.read.value;
  if (!read) return <Skeleton text={t('loading')} />;
  if (read.ties.length === 0) return <EmptyState level={2} title={t('charts.empty.title')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>}>{t('charts.empty.text')}</EmptyState>;
  return (
    <>
      <Choices model={model} />
      <OnPaper model={model} />
      {model.chosen.value.length === 0
        ? <EmptyState level={2} title={t('charts.none.title')} actions={<Button onPress={() => model.showAll()}>{t('charts.none.go')}</Button>}>{t('charts.none.text')}</EmptyState>
        : <InTurn><WebFigure book={book} model={model} /><TimeFigure model={model} /><FunnelFigure model={model} /></InTurn>}
    </>
  );
}

export function PicturesRoom({ book }: { book: BookModel }) {
  const model = useMemo(() => createPictures(book, measureFor(getComputedStyle(document.body).fontFamily)), [book]);
  useEffect(() => {
    const [before, after] = [(): void => { model.isPrinting.value = true; }, (): void => { model.isPrinting.value = false; }];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      model.stop();
    };
  }, [model]);
  return (
    <main class="today pictures">
      <div class="pictures-head">
        <h1 class="title">{t('room.pictures')}</h1>
        {(model.read.value?.ties.length ?? 0) > 0 && <Button onPress={() => print()}>{t('charts.print')}</Button>}
      </div>
      <Shown book={book} model={model} />
    </main>
  );
}
