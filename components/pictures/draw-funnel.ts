// Steps as bars below each other: what went on is filled, what is still open is dashed, what ended is hatched. Numbers and words only.
import { scaleLinear } from 'd3-scale';
import type { Funnel, FunnelStep } from '../../lib/domain/pictures/funnel.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Box } from './place-labels.ts';
import { cut, inLines, LINE, type Measure } from './text-width.ts';

export type FunnelLook = 'went' | 'open' | 'ended';
export interface FunnelPart extends Box {
  readonly key: string;
  readonly look: FunnelLook;
}
export interface FunnelWords {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'head' | 'step' | 'count' | 'rest';
  readonly anchor: 'start' | 'end';
}
export interface DrawnFunnel {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly FunnelPart[];
  readonly words: readonly FunnelWords[];
}
const BAR = 16;
const SWATCH = 11;

export function endedWords({ ended, why }: FunnelStep): string {
  const reasons = listed(why.map(({ end, count }) => t('funnel.why', { end: t(`funnel.end.${end}`), count })));
  return `${t('funnel.ended', { count: ended })}${reasons ? ` (${reasons})` : ''}`;
}

function column(funnel: Funnel, left: number, width: number, measure: Measure): DrawnFunnel {
  const parts: FunnelPart[] = [];
  const words: FunnelWords[] = [];
  const name = (what: string): string => `${funnel.direction} ${what}`;
  const x = scaleLinear([0, Math.max(1, funnel.all)], [0, width]);
  words.push({ key: name('head'), text: t(`funnel.${funnel.direction}`, { count: funnel.all }), x: left, y: 13, look: 'head', anchor: 'start' });
  let y = 24;
  for (const step of funnel.steps) {
    const count = t('funnel.of', { count: step.reached, all: funnel.all });
    words.push({ key: name(`${step.step} step`), text: cut(t(`funnel.step.${step.step}`), width - measure(count) - 12, measure, 600), x: left, y: y + 13, look: 'step', anchor: 'start' }, { key: name(`${step.step} count`), text: count, x: left + width, y: y + 13, look: 'count', anchor: 'end' });
    y += LINE + 3;
    let at = left;
    for (const [look, value] of [['went', step.wentOn], ['open', step.open], ['ended', step.ended]] as const) {
      if (value > 0) parts.push({ key: name(`${step.step} ${look}`), look, x: at, y, width: x(value), height: BAR });
      at += x(value);
    }
    y += BAR + 2;
    const rest = [step.open > 0 ? { look: 'open' as const, text: t('funnel.open', { count: step.open }) } : null, step.ended > 0 ? { look: 'ended' as const, text: endedWords(step) } : null].filter((one) => one !== null);
    for (const line of inLines(rest.map((one) => { const text = cut(one.text, width - SWATCH - 6, measure); return { ...one, text, width: SWATCH + 6 + measure(text) }; }), width, 16)) {
      for (const piece of line) {
        parts.push({ key: name(`${step.step} sample ${piece.look}`), look: piece.look, x: left + piece.x + 0.5, y: y + 4, width: SWATCH, height: 9 });
        words.push({ key: name(`${step.step} rest ${piece.look}`), text: piece.text, x: left + piece.x + SWATCH + 6, y: y + 13, look: 'rest', anchor: 'start' });
      }
      y += LINE + 1;
    }
    y += 9;
  }
  return { width, height: y, parts, words };
}

/** Side by side where there is room. */
export function drawFunnels(funnels: readonly Funnel[], width: number, measure: Measure): DrawnFunnel {
  const shown = funnels.filter(({ all }) => all > 0);
  const beside = shown.length > 1 && width >= 620;
  const gap = 40;
  const wide = beside ? (width - gap) / 2 : Math.min(width, 620);
  let top = 0;
  const columns = shown.map((funnel, i) => {
    const drawn = column(funnel, beside ? i * (wide + gap) : 0, wide, measure);
    const moved = <Part extends { readonly y: number }>(part: Part): Part => ({ ...part, y: part.y + top });
    const placed = { ...drawn, parts: drawn.parts.map(moved), words: drawn.words.map(moved), height: top + drawn.height };
    if (!beside) top += drawn.height + 20;
    return placed;
  });
  return { width, height: Math.ceil(Math.max(0, ...columns.map(({ height }) => height))), parts: columns.flatMap(({ parts }) => parts), words: columns.flatMap(({ words }) => words) };
}
