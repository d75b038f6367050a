// A web as it will be drawn: dots with their words, cords as lines, the key. Numbers and words only; it touches no page.
import { ME, type PersonId } from '../../lib/domain/person.ts';
import type { SpinOff } from '../../lib/domain/pictures/spin-offs.ts';
import type { Cord, CordLook, Web, WebPerson } from '../../lib/domain/pictures/web.ts';
import { CORD_LOOKS } from '../../lib/domain/pictures/web.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { cordPath, type CordPath } from './cord-path.ts';
import { isUpright, type Dot, type Laid, type WebToLay } from './lay-out-web.ts';
import type { Box } from './place-labels.ts';
import { moneyLine } from './picture-words.ts';
import { cut, inLines, inTwoLines, LINE, type Measure } from './text-width.ts';

export interface DotLabel {
  readonly lines: readonly string[];
  /** What their business brought in, under the name. */
  readonly under: string | null;
}
export interface DrawnDot extends Dot, DotLabel {
  readonly x: number;
  readonly y: number;
  readonly label: Box | null;
  readonly person: WebPerson;
}
export interface DrawnCord extends CordPath {
  readonly key: string;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly look: CordLook | 'spin';
  /** Stroke of a bold one: more for more. */
  readonly stroke: number | null;
  readonly count: { readonly text: string; readonly x: number; readonly y: number } | null;
}
export interface KeyItem {
  readonly look: CordLook | 'spin';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface DrawnWeb {
  readonly web: Web;
  readonly centre: PersonId;
  readonly width: number;
  /** Of the web alone; the key stands below it. */
  readonly webHeight: number;
  readonly height: number;
  readonly upright: boolean;
  readonly dots: readonly DrawnDot[];
  readonly cords: readonly DrawnCord[];
  /** Where there are many people: cords of one stroke in one path, without arrows. */
  readonly bundles: readonly { readonly look: CordLook; readonly d: string }[];
  /** How many cords are not drawn until somebody is pointed at. */
  readonly undrawn: number;
  readonly keyItems: readonly KeyItem[];
}

const SAMPLE = 30;
const radiusOf = ({ id, all }: WebPerson, centre: PersonId, dense: boolean): number => (id === centre ? 9 : dense ? 3 + Math.min(4, Math.sqrt(all) / 2) : 4 + Math.min(5, Math.sqrt(all)));

export interface Words {
  readonly nameOf: NameOf;
  readonly measure: Measure;
}
/** Above this many a label is one short line, dots are small, and of the cords only the strongest are drawn. */
export const MANY = 80;
const DRAWN_OF_MANY = 500;

/** The strongest, and of everybody the one that ties them strongest. */
export function drawnCords({ cords, people }: Web): readonly Cord[] {
  if (people.length <= MANY) return cords;
  const tied = new Set<PersonId>();
  return cords.filter(({ from, to }, i) => {
    if (i >= DRAWN_OF_MANY && tied.has(from) && tied.has(to)) return false;
    tied.add(from).add(to);
    return true;
  });
}

export function webToLay(web: Web, centre: PersonId, width: number, mostHeight: number, { nameOf, measure }: Words): { readonly toLay: WebToLay; readonly labels: ReadonlyMap<PersonId, DotLabel> } {
  const labels = new Map<PersonId, DotLabel>();
  const short = web.people.length > MANY;
  const most = isUpright(width) ? 92 : 116;
  const dots = web.people.map((person): Dot => {
    const weight = person.id === ME || person.id === centre ? 600 : 400;
    const name = nameOf(person.id);
    const lines = short ? [cut(name, most, measure, weight)] : inTwoLines(name, most, measure, weight);
    const under = short ? null : moneyLine(person.carries, most, measure);
    labels.set(person.id, { lines, under });
    const widths = [...lines.map((line) => measure(line, weight)), under === null ? 0 : measure(under)];
    return { id: person.id, r: radiusOf(person, centre, short), side: person.side, width: Math.ceil(Math.max(...widths)) + 4, height: LINE * (lines.length + (under === null ? 0 : 1)) };
  });
  const pairs = new Set<string>();
  const links = [...drawnCords(web), ...(short ? [] : web.spinOffs)].filter(({ from, to }) => from !== to && !pairs.has(`${from} ${to}`) && pairs.add(`${from} ${to}`)).map(({ from, to }) => ({ from, to }));
  return { toLay: { dots, links, centre: web.people.some(({ id }) => id === centre) ? centre : ME, width, mostHeight, captions: { first: measure(t('web.came')), last: measure(t('web.went')) } }, labels };
}

function keyOf(looks: ReadonlySet<string>, width: number, top: number, measure: Measure): { readonly items: readonly KeyItem[]; readonly height: number } {
  const pieces = [...CORD_LOOKS, 'spin' as const].filter((look) => looks.has(look)).map((look) => ({ look, text: t(`web.look.${look}`), width: SAMPLE + 8 + measure(t(`web.look.${look}`)) }));
  const lines = inLines(pieces, width - 8, 20);
  return { items: lines.flatMap((line, row) => line.map((piece) => ({ ...piece, x: piece.x + 4, y: top + 22 + row * 20 }))), height: lines.length * 20 + 12 };
}

type Placed = ReadonlyMap<PersonId, Dot & { readonly x: number; readonly y: number }>;

function drawCord({ from, to, look, all }: Cord, placed: Placed, centre: PersonId): DrawnCord | null {
  const [a, b] = [placed.get(from), placed.get(to)];
  if (!a || !b) return null;
  const line = cordPath(a, b, look === 'broken', from === centre ? 0.66 : to === centre ? 0.34 : 0.5);
  return { key: `${from} ${to}`, from, to, look, ...line, stroke: look === 'bold' ? 2 + Math.min(2.4, Math.log2(all) * 0.6) : null, count: null };
}
function drawSpin({ from, to, tie }: SpinOff, placed: Placed): DrawnCord | null {
  const [a, b] = [placed.get(from), placed.get(to)];
  return a && b && from !== to ? { key: `spin ${tie.id}`, from, to, look: 'spin', ...cordPath(a, b, false, 0.5, 0.28), stroke: null, count: null } : null;
}
const there = <Value>(value: Value | null): value is Value => value !== null;

/** The number of those along a cord, where it finds room beside it. */
function counted(cord: DrawnCord, all: number, { taken, width }: Laid, measure: Measure): DrawnCord {
  const text = `×${all}`;
  const box = { x: cord.beside.x - measure(text) / 2 - 1, y: cord.beside.y - 8, width: measure(text) + 2, height: 15 };
  if (all < 2 || box.x < 0 || box.x + box.width > width || !taken.isFree(box)) return cord;
  taken.take(box);
  return { ...cord, count: { text, ...cord.beside } };
}

/** Of many, straight lines bundled by stroke: one path each. */
function bundled(cords: readonly Cord[], placed: Placed): DrawnWeb['bundles'] {
  return CORD_LOOKS.map((look) => ({ look, d: cords.filter((cord) => cord.look === look).map(({ from, to }) => { const [a, b] = [placed.get(from), placed.get(to)]; return a && b ? `M${a.x} ${a.y}L${b.x} ${b.y}` : ''; }).join('') })).filter(({ d }) => d !== '');
}

export function drawWeb(web: Web, centre: PersonId, laid: Laid, toLay: WebToLay, labels: ReadonlyMap<PersonId, DotLabel>, measure: Measure): DrawnWeb {
  const placed: Placed = new Map(toLay.dots.map((dot) => [dot.id, { ...dot, ...(laid.at.get(dot.id) ?? { x: 0, y: 0 }) }]));
  const isMany = web.people.length > MANY;
  const drawn = drawnCords(web);
  const cords = isMany ? [] : [...drawn.map((cord) => { const line = drawCord(cord, placed, centre); return line && counted(line, cord.all, laid, measure); }), ...web.spinOffs.map((spin) => drawSpin(spin, placed))].filter(there);
  const bundles = isMany ? bundled(drawn, placed) : [];
  const people = new Map(web.people.map((person) => [person.id, person]));
  const dots = [...placed.values()].flatMap((dot): DrawnDot[] => {
    const person = people.get(dot.id);
    return person ? [{ ...dot, ...(labels.get(dot.id) ?? { lines: [], under: null }), label: laid.labels.get(dot.id) ?? null, person }] : [];
  });
  const key = keyOf(new Set([...cords, ...bundles].map(({ look }) => look)), laid.width, laid.height, measure);
  return { web, centre, width: laid.width, webHeight: laid.height, height: laid.height + key.height, upright: isUpright(laid.width), dots, cords, bundles, undrawn: web.cords.length - drawn.length, keyItems: key.items };
}

/** All cords of one person, those that stay undrawn among many too. */
export function cordsAt({ web, dots, cords, bundles, centre }: DrawnWeb, id: PersonId): readonly DrawnCord[] {
  const isTheirs = ({ from, to }: { readonly from: PersonId; readonly to: PersonId }): boolean => from === id || to === id;
  if (bundles.length === 0) return cords.filter(isTheirs);
  const placed: Placed = new Map(dots.map((dot) => [dot.id, dot]));
  return [...web.cords.filter(isTheirs).map((cord) => drawCord(cord, placed, centre)), ...web.spinOffs.filter(isTheirs).map((spin) => drawSpin(spin, placed))].filter(there);
}
