// Given and received over time as bars on both sides of one line of time: given above, received below. Numbers and words only.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Grain, OverTime, Period } from '../../lib/domain/pictures/over-time.ts';
import { t } from '../../lib/i18n/translate.ts';
import { moneyOf, shortMoney, shortPeriod } from './picture-words.ts';
import { Taken, type Box } from './place-labels.ts';
import { LINE, type Measure } from './text-width.ts';

export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'caption' | 'year' | 'tick' | 'value';
  readonly anchor: 'start' | 'middle';
}
export interface Bar extends Box {
  readonly key: string;
  readonly look: 'all' | 'won';
}
export interface TimePanel {
  readonly key: string;
  readonly bars: readonly Bar[];
  readonly words: readonly Words[];
  /** The line of time, above and below its words. */
  readonly lines: readonly { readonly y: number; readonly width: number }[];
}
export interface DrawnTime {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly TimePanel[];
}

interface Side {
  readonly caption: string;
  readonly all: readonly number[];
  /** Filled; null where all of it is. */
  readonly won: readonly number[] | null;
  readonly say: (value: number) => string;
}
const BAND = 22;
const WIDEST_BAR = 34;

/** Years first, then whatever finds room between them. */
function ticks(periods: readonly Period[], grain: Grain, at: (key: string) => number, width: number, y: number, measure: Measure): readonly Words[] {
  const taken = new Taken();
  const words: Words[] = [];
  const begins = (period: Period, i: number): number => (i === 0 ? 0 : grain === 'year' ? (Number(period.key) % 5 === 0 ? 1 : 2) : period.from.slice(5, 7) === '01' ? 1 : period.from.slice(5, 7) === '07' ? 2 : 3);
  const inOrder = periods.map((period, i) => ({ period, rank: begins(period, i), isFirst: i === 0 })).sort((a, b) => a.rank - b.rank);
  for (const { period, rank, isFirst } of inOrder) {
    const isYear = grain !== 'year' && rank === 1;
    const text = shortPeriod(period, grain, isFirst ? 'first' : isYear ? 'year' : 'part');
    const wide = measure(text, isYear || isFirst ? 600 : 400);
    const x = Math.max(wide / 2, Math.min(width - wide / 2, at(period.key)));
    const box = { x: x - wide / 2 - 4, y, width: wide + 8, height: LINE };
    if (!taken.isFree(box)) continue;
    taken.take(box);
    words.push({ text, x, y: y + 12, look: isYear || isFirst ? 'year' : 'tick', anchor: 'middle' });
  }
  return words;
}

/** One line of time with bars above, below or both. */
function panel(key: string, overTime: OverTime, above: Side | null, below: Side | null, width: number, top: number, reach: number, measure: Measure): { readonly panel: TimePanel; readonly bottom: number } {
  const { periods, grain } = overTime;
  const wide = Math.min(width, Math.max(200, periods.length * 96));
  const x = scaleBand(periods.map((period) => period.key), [0, wide]).paddingInner(0.25).paddingOuter(0.1);
  const thick = Math.min(WIDEST_BAR, x.bandwidth());
  const middle = (of: string): number => (x(of) ?? 0) + x.bandwidth() / 2;
  const most = Math.max(1, ...[above, below].flatMap((side) => side?.all ?? []));
  const high = scaleLinear([0, most], [0, reach]);
  const bars: Bar[] = [];
  const words: Words[] = [];
  const taken = new Taken();
  const values: { readonly value: number; readonly text: string; readonly x: number; readonly y: number; readonly up: boolean }[] = [];
  const lay = (side: Side, from: number, up: boolean): void => {
    periods.forEach((period, i) => {
      const left = middle(period.key) - thick / 2;
      const bar = (value: number, look: Bar['look']): void => {
        const height = high(Math.max(0, value));
        if (height <= 0) return;
        const box: Bar = { key: `${key} ${up} ${look} ${period.key}`, look, x: left, y: up ? from - height : from, width: thick, height };
        bars.push(box);
        taken.take(box);
      };
      bar(side.all[i] ?? 0, side.won ? 'all' : 'won');
      bar(side.won?.[i] ?? 0, 'won');
      const value = side.all[i] ?? 0;
      if (value > 0) values.push({ value, text: side.say(value), x: middle(period.key), y: up ? from - high(value) - LINE + 1 : from + high(value) + 1, up });
    });
  };
  const needs = (side: Side): number => high(Math.max(0, ...side.all)) + LINE;
  let at = top;
  if (above) {
    words.push({ text: above.caption, x: 0, y: at + 12, look: 'caption', anchor: 'start' });
    at += LINE + 6 + needs(above);
    lay(above, at, true);
  }
  const upper = at;
  words.push(...ticks(periods, grain, middle, width, upper + 3, measure));
  at += BAND;
  if (below) {
    lay(below, at, false);
    at += needs(below) + 4;
    words.push({ text: below.caption, x: 0, y: at + 12, look: 'caption', anchor: 'start' });
    at += LINE + 6;
  }
  for (const { text, x: cx, y } of values.sort((a, b) => b.value - a.value)) {
    const half = measure(text) / 2;
    const placed = Math.max(half, Math.min(width - half, cx));
    const box = { x: placed - half - 1, y: y + 1, width: 2 * half + 2, height: LINE - 3 };
    if (!taken.isFree(box)) continue;
    taken.take(box);
    words.push({ text, x: placed, y: y + 12, look: 'value', anchor: 'middle' });
  }
  return { panel: { key, bars, words, lines: [{ y: upper, width: wide }, ...(below ? [{ y: upper + BAND, width: wide }] : [])] }, bottom: at };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export function drawTime(overTime: OverTime, show: { readonly given: boolean; readonly received: boolean }, width: number, measure: Measure): DrawnTime {
  const counted = (direction: 'given' | 'received'): Side => {
    const [all, won] = [overTime.periods.map((period) => period[direction].all), overTime.periods.map((period) => period[direction].won)];
    return { caption: `${t(`charts.${direction}`)} ${sum(all)} · ${t('web.business', { count: sum(won) })}`, all, won, say: String };
  };
  const panels: TimePanel[] = [];
  const first = panel('counts', overTime, show.given ? counted('given') : null, show.received ? counted('received') : null, width, 0, 72, measure);
  panels.push(first.panel);
  let top = first.bottom + 20;
  for (const { currency, given, received } of overTime.amounts) {
    const earned = (amounts: readonly number[], from: 'time.fromGiven' | 'time.fromReceived'): Side | null =>
      amounts.some((minor) => minor !== 0) ? { caption: `${moneyOf([{ currency, minor: sum(amounts) }]) ?? ''} ${t(from)}`, all: amounts, won: null, say: (minor) => shortMoney(minor, currency) } : null;
    const next = panel(currency, overTime, show.given ? earned(given, 'time.fromGiven') : null, show.received ? earned(received, 'time.fromReceived') : null, width, top, 44, measure);
    panels.push(next.panel);
    top = next.bottom + 20;
  }
  return { width, height: Math.ceil(top), panels };
}
