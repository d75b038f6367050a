// The web as SVG: cords, dots, names, key. Dots are links; the arrow keys lead from one to the next, and whoever is pointed at stands out.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { cordsAt, type DrawnWeb } from './draw-web.ts';
import { breathe } from '../base/in-pieces.ts';
import { tallyWords } from './picture-words.ts';
import { Bundles, Cords, DotSign, NameLabel, WebKey } from './web-parts.tsx';
import { stepFrom } from './web-steps.ts';

export interface WebDrawingProps {
  readonly drawn: DrawnWeb;
  readonly nameOf: NameOf;
  readonly isKnown: (id: PersonId) => boolean;
  readonly label: string;
  readonly describedBy: string;
  readonly lit: PersonId | null;
  readonly onLight: (id: PersonId | null) => void;
}

/** Where Tab arrives. */
const firstOf = ({ dots, centre }: DrawnWeb): PersonId => (dots.some(({ id }) => id === centre) ? centre : (dots[0]?.id ?? ME));
const dotOf = (target: EventTarget | null): SVGElement | null => (target instanceof Element ? target.closest<SVGElement>('[data-dot]') : null);

const PORTION = 60;

/** Begins with the words that are seen, so that a spoken command finds it; then the whole name where it was cut. */
function spokenOf({ id, lines, under, person }: DrawnWeb['dots'][number], nameOf: NameOf): string {
  const seen = [...lines, ...(under === null ? [] : [under])].join(' ');
  const name = nameOf(id);
  return `${seen}: ${lines.some((line) => line.endsWith('…')) ? `${name}, ` : ''}${tallyWords(person)}`;
}

function Dots({ drawn, dots, nameOf, isKnown }: Pick<WebDrawingProps, 'drawn' | 'nameOf' | 'isKnown'> & { dots: DrawnWeb['dots'] }) {
  return (
    <g>
      {dots.map((dot) => {
        const inside = <>{drawn.bundles.length === 0 && <circle class="hit" cx={dot.x} cy={dot.y} r={Math.max(12, dot.r + 4)} />}<DotSign dot={dot} isCentre={dot.id === drawn.centre} /><NameLabel dot={dot} /></>;
        const shared = { 'data-dot': dot.id, tabindex: dot.id === firstOf(drawn) ? 0 : -1, 'aria-label': spokenOf(dot, nameOf) };
        return isKnown(dot.id) ? <a key={dot.id} href={`#/people/${encodeURIComponent(dot.id)}`} {...shared}>{inside}</a> : <g key={dot.id} role="img" {...shared}>{inside}</g>;
      })}
    </g>
  );
}

/** Of many, the dots come a portion at a time, so that the page answers in between. */
function Standing({ drawn, nameOf, isKnown }: Pick<WebDrawingProps, 'drawn' | 'nameOf' | 'isKnown'>) {
  const portions = useMemo(() => Array.from({ length: Math.ceil(drawn.dots.length / PORTION) }, (_, n) => <Dots key={n} drawn={drawn} dots={drawn.dots.slice(n * PORTION, (n + 1) * PORTION)} nameOf={nameOf} isKnown={isKnown} />), [drawn]);
  const [shown, show] = useState(1);
  useEffect(() => {
    let gone = false;
    if (shown < portions.length) void breathe().then(() => { if (!gone) show(shown + 1); });
    return () => { gone = true; };
  }, [shown, portions]);
  return (
    <>
      <g class="captions" aria-hidden="true">
        <text x={4} y={14}>{t('web.came')}</text>
        <text x={drawn.width - 4} y={drawn.upright ? drawn.webHeight - 4 : 14} text-anchor="end">{t('web.went')}</text>
      </g>
      <Bundles bundles={drawn.bundles} />
      <Cords cords={drawn.cords} />
      {portions.slice(0, shown)}
    </>
  );
}

/** Whoever is pointed at, with their cords and those at the other ends, over the rest. */
function Lit({ drawn, id }: { drawn: DrawnWeb; id: PersonId }) {
  const cords = useMemo(() => cordsAt(drawn, id), [drawn, id]);
  const near = new Set([id, ...cords.flatMap(({ from, to }) => [from, to])]);
  const dot = drawn.dots.find((one) => one.id === id);
  return (
    <g class="over" aria-hidden="true">
      <Cords cords={cords} />
      {drawn.dots.filter((one) => near.has(one.id)).map((one) => <g key={one.id} class={one.id === id ? 'is-lit' : ''}><DotSign dot={one} isCentre={one.id === drawn.centre} /><NameLabel dot={one} anyway={one.id === id || near.size < 12} frame={drawn} /></g>)}
      {dot && <circle class="ring" cx={dot.x} cy={dot.y} r={dot.r + 4} />}
    </g>
  );
}

export function WebDrawing({ drawn, nameOf, isKnown, label, describedBy, lit, onLight }: WebDrawingProps) {
  const picture = useRef<SVGSVGElement>(null);
  const standing = useMemo(() => <Standing drawn={drawn} nameOf={nameOf} isKnown={isKnown} />, [drawn]);
  const focusOn = (id: PersonId | null): boolean => {
    const next = [...(picture.current?.querySelectorAll<SVGElement>('[data-dot]') ?? [])].find((dot) => dot.dataset['dot'] === id);
    next?.focus();
    return next !== undefined;
  };
  const press = (event: KeyboardEvent): void => {
    const from = dotOf(event.target)?.dataset['dot'];
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') onLight(null);
    else if (focusOn(event.key === 'Home' ? drawn.centre : stepFrom(drawn.dots, from, event.key))) event.preventDefault();
  };
  const arrive = (event: FocusEvent): void => {
    const dot = dotOf(event.target);
    if (!dot) return;
    for (const other of picture.current?.querySelectorAll('[data-dot][tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1');
    dot.setAttribute('tabindex', '0');
    onLight(dot.dataset['dot'] ?? null);
  };
  const point = (event: PointerEvent): void => { const dot = dotOf(event.target); if (dot) onLight(dot.dataset['dot'] ?? null); };
  return (
    <svg class={`pic web${lit === null ? '' : ' has-lit'}`} ref={picture} viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="group" aria-label={label} aria-describedby={describedBy} onKeyDown={press} onFocusIn={arrive} onPointerOver={point} onPointerLeave={() => { if (!picture.current?.contains(document.activeElement)) onLight(null); }}>
      <g class="standing">{standing}</g>
      {lit !== null && <Lit drawn={drawn} id={lit} />}
      <WebKey drawn={drawn} />
    </svg>
  );
}
