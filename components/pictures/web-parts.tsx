// The parts of a drawn web: a dot, its name, the cords, the key to their strokes.
import { ME } from '../../lib/domain/person.ts';
import type { DrawnCord, DrawnDot, DrawnWeb } from './draw-web.ts';
import { LINE } from './text-width.ts';

/** Filled where something became business; an open ring where nothing has so far. I am a ring with a dot. */
export function DotSign({ dot, isCentre }: { dot: DrawnDot; isCentre: boolean }) {
  return (
    <>
      <circle class={`dot ${dot.person.won > 0 || dot.id === ME ? 'is-won' : ''} ${dot.id === ME ? 'is-me' : ''}`} cx={dot.x} cy={dot.y} r={dot.r} />
      {(isCentre || dot.id === ME) && <circle class="core" cx={dot.x} cy={dot.y} r={dot.r - 4} />}
    </>
  );
}

/** Between two lines, for whoever reads them as one; it takes no room. */
const Space = () => <tspan class="space"> </tspan>;

/** `anyway`: also where it found no room, as near to its dot as the frame allows. */
export function NameLabel({ dot, anyway = false, frame }: { dot: DrawnDot; anyway?: boolean; frame?: Pick<DrawnWeb, 'width' | 'webHeight'> }) {
  const { label } = dot;
  if (!label && !anyway) return null;
  const box = label ?? { x: Math.max(0, Math.min((frame?.width ?? 0) - dot.width, dot.x - dot.width / 2)), y: dot.y + dot.r + 2 + dot.height > (frame?.webHeight ?? Number.POSITIVE_INFINITY) ? dot.y - dot.r - 2 - dot.height : dot.y + dot.r + 2, width: dot.width, height: dot.height };
  const middle = box.x + box.width / 2;
  return (
    <text class={`name${dot.id === ME ? ' is-me' : ''}`} x={middle} y={box.y} text-anchor="middle">
      {dot.lines.map((line, i) => <>{i > 0 && <Space />}<tspan x={middle} y={box.y + LINE * i + 12}>{line}</tspan></>)}
      {dot.under !== null && <><Space /><tspan class="under" x={middle} y={box.y + LINE * dot.lines.length + 12}>{dot.under}</tspan></>}
    </text>
  );
}

export function Cords({ cords }: { cords: readonly DrawnCord[] }) {
  return (
    <g class="cords" aria-hidden="true">
      {cords.map((cord) => (
        <g key={cord.key} class={`cord is-${cord.look}`}>
          <path class="line" d={cord.d} style={cord.stroke === null ? undefined : { strokeWidth: `${cord.stroke.toFixed(1)}px` }} />
          <path class="sign" d={cord.sign} />
          {cord.count && <text class="count" x={cord.count.x} y={cord.count.y + 4} text-anchor="middle">{cord.count.text}</text>}
        </g>
      ))}
    </g>
  );
}

export function Bundles({ bundles }: Pick<DrawnWeb, 'bundles'>) {
  return <g class="cords bundles" aria-hidden="true">{bundles.map(({ look, d }) => <g key={look} class={`cord is-${look}`}><path class="line" d={d} /></g>)}</g>;
}

export function WebKey({ drawn }: { drawn: DrawnWeb }) {
  return (
    <g class="key-row" aria-hidden="true">
      {drawn.keyItems.map(({ look, text, x, y }) => (
        <g key={look} class={`cord is-${look}`}>
          {look === 'broken' ? <><path class="line" d={`M${x} ${y}h11m8 0h11`} /><path class="sign" d={`M${x + 9.5} ${y + 4}l3 -8m5 8l3 -8`} /></> : <><path class="line" d={`M${x} ${y}h30`} /><path class="sign" d={`M${x + 12} ${y - 3.5}l6 3.5l-6 3.5`} /></>}
          <text x={x + 38} y={y + 4.5}>{text}</text>
        </g>
      ))}
    </g>
  );
}
