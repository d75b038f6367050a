// How far referrals came: given and received apart, step by step, with where the rest went; and the tables.
import { useId, useMemo, useState } from 'preact/hooks';
import { FEW, type Funnel } from '../../lib/domain/pictures/funnel.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { drawFunnels, type DrawnFunnel } from './draw-funnel.ts';
import { Figure } from './figure-frame.tsx';
import { NumbersTable } from './numbers-table.tsx';
import type { PicturesModel } from './pictures-model.ts';
import { PAPER } from './web-model.ts';

function FunnelDrawing({ drawn, said, describedBy }: { drawn: DrawnFunnel; said: string; describedBy: string }) {
  const id = useId();
  return (
    <svg class="pic funnel" viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc ${describedBy}`}>
      <title id={`${id}-title`}>{t('funnel.title')}</title>
      <desc id={`${id}-desc`}>{said}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5" /></pattern>
      </defs>
      {drawn.parts.map(({ key, look, x, y, width, height }) => <rect key={key} class={`part is-${look}`} x={x} y={y} width={Math.max(1, width - 1)} height={height} fill={look === 'ended' ? `url(#${id}-hatch)` : undefined} />)}
      {drawn.words.map(({ key, text, x, y, look, anchor }) => <text key={key} class={`is-${look}`} x={x} y={y} text-anchor={anchor}>{text}</text>)}
    </svg>
  );
}

function FunnelTable({ funnel }: { funnel: Funnel }) {
  const last = funnel.steps.length - 1;
  return (
    <NumbersTable
      caption={t(`funnel.${funnel.direction}`, { count: funnel.all })}
      columns={[{ head: t('funnel.head.step') }, { head: t('funnel.head.reached'), isNumber: true }, { head: t('funnel.head.wentOn'), isNumber: true }, { head: t('funnel.head.open'), isNumber: true }, { head: t('funnel.head.ended'), isNumber: true }, { head: t('funnel.head.why') }]}
      rows={funnel.steps.map((step, i) => ({ key: step.step, cells: [t(`funnel.step.${step.step}`), step.reached, ...(i === last ? ['–', '–', '–'] : [step.wentOn, step.open, step.ended]), listed(step.why.map(({ end, count }) => t('funnel.why', { end: t(`funnel.end.${end}`), count })))] }))}
    />
  );
}

export function FunnelFigure({ model }: { model: PicturesModel }) {
  const [width, setWidth] = useState(0);
  const funnels = model.funnels.value.filter(({ all }) => all > 0);
  const wide = model.isPrinting.value ? PAPER : width;
  const drawn = useMemo(() => (wide < 80 ? null : drawFunnels(funnels, wide, model.measure)), [model.funnels.value, wide]);
  const isFew = funnels.some(({ all }) => all < FEW);
  const said = funnels.map((funnel) => `${t(`funnel.${funnel.direction}`, { count: funnel.all })}. ${listed(funnel.steps.map((step) => t('funnel.why', { end: t(`funnel.step.${step.step}`), count: step.reached })))}.`).join(' ');
  return (
    <Figure title={t('funnel.title')} text={<>{t('funnel.text')}{isFew && <> <b class="few">{t('funnel.few')}</b></>}</>} onWidth={setWidth} onSave={(svg) => model.save('how-far', svg, false)} table={() => funnels.map((funnel) => <FunnelTable key={funnel.direction} funnel={funnel} />)}>
      {(describedBy) => drawn && <FunnelDrawing drawn={drawn} said={said} describedBy={describedBy} />}
    </Figure>
  );
}
