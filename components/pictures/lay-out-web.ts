// Where the people of a web stand: d3-force, run to rest without being shown, from fixed places, so that the same book gives the same picture.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { besideDot, Taken, withAir, type Box } from './place-labels.ts';

export interface Dot {
  readonly id: string;
  readonly r: number;
  /** -1 received … 1 given. */
  readonly side: number;
  readonly width: number;
  readonly height: number;
}
export interface WebToLay {
  readonly dots: readonly Dot[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly centre: string;
  readonly width: number;
  /** A picture may not grow higher than this; then dots stand closer, and some go without a label. */
  readonly mostHeight: number;
  /** How wide the words are that say which end is which: no name stands over them. */
  readonly captions?: { readonly first: number; readonly last: number };
}
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly labels: ReadonlyMap<string, Box>;
  /** What is taken by dots and labels. */
  readonly taken: Taken;
}
interface Place extends SimulationNodeDatum {
  readonly dot: Dot;
  x: number;
  y: number;
}
const GAP = 6;
const EDGE = 4;
const CAPTION = 18;
/** How much of a frame boxes may fill and still be moved apart. */
const FILL = 0.28;

export const isUpright = (width: number): boolean => width < 560;

function heightFor({ dots, width, mostHeight }: WebToLay): { readonly height: number; readonly roomy: boolean } {
  const area = dots.reduce((sum, dot) => sum + (dot.width + GAP) * (dot.height + 2 * dot.r + GAP), 0);
  const wanted = area / FILL / width + 60;
  const least = dots.length < 6 ? 220 : isUpright(width) ? 340 : 300;
  return { height: Math.round(Math.min(mostHeight, Math.max(least, wanted))), roomy: wanted <= mostHeight };
}

const boxOf = ({ dot, x, y }: Place): { cx: number; cy: number; w: number; h: number } => ({ cx: x, cy: y + (dot.height + 2) / 2, w: Math.max(dot.width, 2 * dot.r) / 2 + GAP / 2, h: (2 * dot.r + 2 + dot.height) / 2 + GAP / 2 });

/** Moves boxes that overlap apart along the shorter way; true when there were none. */
function apart(places: readonly Place[], strength: number): boolean {
  let none = true;
  const inOrder = [...places].sort((a, b) => a.x - b.x || (a.dot.id < b.dot.id ? -1 : 1));
  const widest = Math.max(0, ...inOrder.map((place) => boxOf(place).w)) * 2;
  inOrder.forEach((one, i) => {
    for (let j = i + 1; j < inOrder.length; j += 1) {
      const two = inOrder[j] as Place;
      const [a, b] = [boxOf(one), boxOf(two)];
      if (two.x - one.x > widest + GAP + 40) break;
      const dx = a.w + b.w - Math.abs(b.cx - a.cx);
      const dy = a.h + b.h - Math.abs(b.cy - a.cy);
      if (dx <= 0.01 || dy <= 0.01) continue;
      none = false;
      const [free1, free2] = [one.fx === undefined || one.fx === null, two.fx === undefined || two.fx === null];
      const share = free1 && free2 ? 0.5 : 1;
      if (dx < dy) {
        const push = dx * share * strength * (b.cx >= a.cx ? 1 : -1);
        if (free1) one.x -= push;
        if (free2) two.x += push;
      } else {
        const push = dy * share * strength * (b.cy === a.cy ? (one.dot.id < two.dot.id ? 1 : -1) : b.cy > a.cy ? 1 : -1);
        if (free1) one.y -= push;
        if (free2) two.y += push;
      }
    }
  });
  return none;
}

function within(places: readonly Place[], width: number, height: number, roomy: boolean): void {
  for (const place of places) {
    const { dot } = place;
    const half = roomy ? Math.max(dot.width / 2, dot.r) : dot.r;
    const below = roomy ? dot.height + dot.r + 2 : dot.r;
    place.x = Math.max(EDGE + half, Math.min(width - EDGE - half, place.x));
    place.y = Math.max(EDGE + dot.r, Math.min(height - EDGE - below, place.y));
  }
}

function simulationOf(web: WebToLay, places: Place[], height: number, roomy: boolean): Simulation<Place, SimulationLinkDatum<Place>> {
  const { width, links } = web;
  const upright = isUpright(width);
  const reach = Math.min(1, Math.sqrt((width * height) / Math.max(1, places.length)) / 110);
  const along = (place: Place): number => place.dot.side * (upright ? height : width) * 0.36;
  const simulation = forceSimulation(places)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / (places.length > 400 ? 160 : 300)))
    .force('links', forceLink<Place, SimulationLinkDatum<Place>>(links.map(({ from, to }) => ({ source: from, target: to }))).id((place) => place.dot.id).distance(80 * reach).strength(0.12))
    .force('apart', forceManyBody<Place>().strength((place) => (place.dot.id === web.centre ? Math.max(1, Math.min(8, places.length / 5)) : 1) * -420 * reach * reach).distanceMax(420 * reach))
    .force('x', forceX<Place>((place) => width / 2 + (upright ? 0 : along(place))).strength(upright ? 0.06 : 0.16))
    .force('y', forceY<Place>((place) => height / 2 + (upright ? along(place) : 0)).strength(upright ? 0.16 : 0.1));
  if (!roomy) simulation.force('dots', forceCollide<Place>((place) => place.dot.r + 2));
  return simulation;
}

/** Draws the web out to the edges of its frame, from the middle to each side by itself. */
function stretch(places: readonly Place[], width: number, height: number): void {
  const [cx, cy] = [width / 2, height / 2 - 8];
  const by = { left: 3, right: 3, up: 3, down: 3 };
  for (const { x, y, dot } of places) {
    const [dx, dy] = [Math.abs(x - cx), Math.abs(y - cy)];
    const [across, along] = [x < cx ? 'left' as const : 'right' as const, y < cy ? 'up' as const : 'down' as const];
    if (dx > 1) by[across] = Math.min(by[across], Math.max(1, (width / 2 - EDGE - Math.max(dot.width / 2, dot.r)) / dx));
    if (dy > 1) by[along] = Math.min(by[along], Math.max(1, (along === 'down' ? height - EDGE - dot.height - dot.r - 2 - cy : cy - EDGE - dot.r) / dy));
  }
  for (const place of places) {
    if (place.fx !== undefined && place.fx !== null) continue;
    place.x = cx + (place.x - cx) * (place.x < cx ? by.left : by.right);
    place.y = cy + (place.y - cy) * (place.y < cy ? by.up : by.down);
  }
}

/** Keeps the middle free, where the cords run together. */
function clearMiddle(places: readonly Place[], width: number, height: number): void {
  if (places.length < 9) return;
  const [cx, cy, rx, ry] = [width / 2, height / 2 - 8, width * 0.19, height * 0.2];
  places.forEach((place, i) => {
    if (place.fx !== undefined && place.fx !== null) return;
    const [dx, dy] = [(place.x - cx) / rx, (place.y - cy) / ry];
    const away = Math.hypot(dx, dy);
    if (away >= 1) return;
    const angle = away > 0.05 ? Math.atan2(dy, dx) : i;
    place.x = cx + rx * Math.cos(angle);
    place.y = cy + ry * Math.sin(angle);
  });
}

/** Moves boxes apart until none overlaps; false where they would not. */
function* settle(places: readonly Place[], width: number, height: number): Generator<undefined, boolean> {
  for (let round = 0; round < 500; round += 1) {
    const done = apart(places, round < 250 ? 0.8 : 1.02);
    within(places, width, height, true);
    if (done) return true;
    if (round % 4 === 3) yield undefined;
  }
  return false;
}

/** Begins on a spiral, everybody on their side. */
function placesOf({ dots, width, centre }: WebToLay, height: number): Place[] {
  const upright = isUpright(width);
  return dots.map((dot, i) => {
    const [radius, angle] = [12 * Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))];
    const side = dot.side * 0.3;
    const place: Place = { dot, x: width / 2 + (upright ? 0 : side * width) + radius * Math.cos(angle), y: height / 2 + (upright ? side * height : 0) + radius * Math.sin(angle) };
    if (dot.id === centre) Object.assign(place, { x: width / 2, y: height / 2 - 8, fx: width / 2, fy: height / 2 - 8 });
    return place;
  });
}

/** Every `yield` is a place where the page may breathe. */
export function* layOutWeb(web: WebToLay): Generator<undefined, Laid> {
  const { width, captions } = web;
  const { height: begun, roomy } = heightFor(web);
  let height = begun;
  const places = placesOf(web, height);
  const simulation = simulationOf(web, places, height, roomy);
  yield undefined;
  while (simulation.alpha() >= simulation.alphaMin()) {
    simulation.tick();
    if (roomy && simulation.alpha() < 0.3) apart(places, 0.5);
    within(places, width, height, roomy);
    yield undefined;
  }
  stretch(places, width, height);
  if (roomy) {
    clearMiddle(places, width, height);
    for (let more = 0; more < 4 && !(yield* settle(places, width, height)); more += 1) {
      const taller = Math.round(height * 1.12);
      for (const place of places) place.y *= taller / height;
      height = taller;
    }
  }
  const taken = new Taken();
  // Where there is no room beside the web the captions have a line of their own above and below it.
  const strip = captions && isUpright(width) ? CAPTION : 0;
  for (const place of places) place.y += strip;
  height += 2 * strip;
  if (captions) {
    taken.take({ x: 0, y: 0, width: captions.first + 8, height: CAPTION });
    taken.take({ x: width - captions.last - 8, y: isUpright(width) ? height - CAPTION : 0, width: captions.last + 8, height: CAPTION });
  }
  for (const { x, y, dot } of places) taken.take({ x: x - dot.r, y: y - dot.r, width: 2 * dot.r, height: 2 * dot.r });
  const labels = new Map<string, Box>();
  yield undefined;
  for (const [i, { x, y, dot }] of places.entries()) {
    const box = besideDot(taken, { x, y, r: dot.r }, dot, { width, height });
    if (box) {
      taken.take(withAir(box));
      labels.set(dot.id, box);
    }
    if (i % 100 === 99) yield undefined;
  }
  return { width, height, taken, labels, at: new Map(places.map(({ dot, x, y }) => [dot.id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }])) };
}
