// The line of a cord between two dots: bent a little to one side, so that there and back are two cords; with an arrow, or cut through.

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface End extends Point {
  readonly r: number;
}
export interface CordPath {
  /** The line; where it is cut, both parts. */
  readonly d: string;
  /** The point of the arrow, or the two ends of the cut. */
  readonly sign: string;
  /** Beside the line, where a number may stand. */
  readonly beside: Point;
}
const n = (x: number): number => Math.round(x * 10) / 10;
const to2 = ({ x, y }: Point): string => `${n(x)} ${n(y)}`;
const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The part of a quadratic curve from `t` to `u`. */
function part(a: Point, c: Point, b: Point, t: number, u: number): readonly [Point, Point, Point] {
  const at = (s: number): Point => mix(mix(a, c, s), mix(c, b, s), s);
  return [at(t), mix(mix(a, c, t), mix(c, b, t), u), at(u)];
}

/** `at`: where the arrow or the cut stands, from 0 to 1; nearer to the end that is less crowded. */
export function cordPath(from: End, to: End, isCut: boolean, at = 0.5, bend = 0.1): CordPath {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const away = Math.min(26, length * bend);
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * away * 2, y: (from.y + to.y) / 2 + (dx / length) * away * 2 };
  const [first, last] = [Math.min(0.45, (from.r + 2) / length), Math.max(0.55, 1 - (to.r + 2) / length)];
  let line = '';
  const draw = (t: number, u: number): void => {
    const [a, c, b] = part(from, middle, to, t, u);
    line += `M${to2(a)}Q${to2(c)} ${to2(b)}`;
  };
  const spot = (t: number): { on: Point; ux: number; uy: number } => {
    const [a, , b] = part(from, middle, to, t - 0.01, t + 0.01);
    const size = Math.max(0.01, Math.hypot(b.x - a.x, b.y - a.y));
    return { on: mix(a, b, 0.5), ux: (b.x - a.x) / size, uy: (b.y - a.y) / size };
  };
  let sign = '';
  if (isCut) {
    const gap = Math.min(0.12, 5 / length);
    draw(first, at - gap);
    draw(at + gap, last);
    for (const t of [at - gap, at + gap]) {
      const { on, ux, uy } = spot(t);
      sign += `M${to2({ x: on.x - uy * 4 - ux * 1.5, y: on.y + ux * 4 - uy * 1.5 })}L${to2({ x: on.x + uy * 4 + ux * 1.5, y: on.y - ux * 4 + uy * 1.5 })}`;
    }
  } else {
    draw(first, last);
    const { on, ux, uy } = spot(at);
    sign = `M${to2({ x: on.x - ux * 3 - uy * 3.5, y: on.y - uy * 3 + ux * 3.5 })}L${to2({ x: on.x + ux * 3, y: on.y + uy * 3 })}L${to2({ x: on.x - ux * 3 + uy * 3.5, y: on.y - uy * 3 - ux * 3.5 })}`;
  }
  const { on, ux, uy } = spot(at);
  return { d: line, sign, beside: { x: on.x - uy * 11, y: on.y + ux * 11 } };
}
