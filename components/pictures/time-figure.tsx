// Given and received over time: bars along one line of time, each currency in a panel of its own, and the table.
import { useId, useMemo, useState } from 'preact/hooks';
import type { OverTime } from '../../lib/domain/pictures/over-time.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { drawTime, type DrawnTime, type TimePanel } from './draw-time.ts';
import { Figure } from './figure-frame.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { periodWords } from './picture-words.ts';
import type { PicturesModel } from './pictures-model.ts';
import { PAPER } from './web-model.ts';

function Panel({ panel }: { panel: TimePanel }) {
  return (
    <g>
      {panel.bars.map(({ key, look, x, y, width, height }) => <rect key={key} class={`bar is-${look}`} x={x} y={y} width={width} height={height} />)}
      {panel.lines.map(({ y, width }) => <path key={y} class="axis" d={`M0 ${y}h${width}`} />)}
      {panel.words.map(({ text, x, y, look, anchor }) => <text key={`${look} ${x} ${y}`} class={`is-${look}`} x={x} y={y} text-anchor={anchor}>{text}</text>)}
    </g>
  );
}

function TimeDrawing({ drawn, said, describedBy }: { drawn: DrawnTime; said: string; describedBy: string }) {
  const id = useId();
  return (
    <svg class="pic time" viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc ${describedBy}`}>
      <title id={`${id}-title`}>{t('time.title')}</title>
      <desc id={`${id}-desc`}>{said}</desc>
      {drawn.panels.map((panel) => <Panel key={panel.key} panel={panel} />)}
    </svg>
  );
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function TimeTable({ time }: { time: OverTime }) {
  const { periods, amounts, grain } = time;
  const sides = (['given', 'received'] as const);
  const money = amounts.flatMap(({ currency, ...rows }) => sides.filter((side) => rows[side].some((minor) => minor !== 0)).map((side) => ({ head: t('time.head.amount', { currency, from: t(side === 'given' ? 'time.fromGiven' : 'time.fromReceived') }), currency, values: rows[side] })));
  const counts = sides.flatMap((side) => [{ head: t(`charts.${side}`), values: periods.map((period) => period[side].all) }, { head: `${t(`charts.${side}`)}, ${t('time.head.won')}`, values: periods.map((period) => period[side].won) }]);
  const inMoney = (minor: number, currency: string): string => (minor === 0 ? '–' : formatMoney(minor, currency));
  return (
    <NumbersTable
      caption={t('time.title')}
      columns={[{ head: t('time.head.period') }, ...[...counts, ...money].map(({ head }) => ({ head, isNumber: true }))]}
      rows={periods.map((period, i) => ({ key: period.key, cells: [periodWords(period, grain), ...counts.map(({ values }) => values[i]), ...money.map(({ currency, values }) => inMoney(values[i] ?? 0, currency))] }))}
      foot={[[t('charts.total'), ...counts.map(({ values }) => total(values)), ...money.map(({ currency, values }) => inMoney(total(values), currency))]]}
    />
  );
}

export function TimeFigure({ model }: { model: PicturesModel }) {
  const [width, setWidth] = useState(0);
  const time = model.time.value;
  const direction = model.direction.value;
  const wide = model.isPrinting.value ? PAPER : width;
  const count = (side: 'given' | 'received', what: 'all' | 'won'): number => total(time.periods.map((period) => period[side][what]));
  const [given, received] = [count('given', 'all'), count('received', 'all')];
  const drawn = useMemo(() => (wide < 80 || time.periods.length === 0 ? null : drawTime(time, { given: given > 0 && direction !== 'received', received: received > 0 && direction !== 'given' }, wide, model.measure)), [time, direction, wide]);
  const said = t('time.said', { given, givenWon: count('given', 'won'), received, receivedWon: count('received', 'won') });
  const text = [t(`time.${time.grain}`), time.amounts.length > 0 ? t('time.apart') : '', time.undated > 0 ? t('time.undated', { count: time.undated }) : ''].filter(Boolean).join(' ');
  return (
    <Figure title={t('time.title')} text={text} onWidth={setWidth} onSave={(svg) => model.save('over-time', svg, false)} table={() => <TimeTable time={time} />}>
      {(describedBy) => drawn && <TimeDrawing drawn={drawn} said={said} describedBy={describedBy} />}
    </Figure>
  );
}
