// The web on its way to the screen: who is shown, where they stand. Laid out in pieces off the first paint; for paper at once.
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { around, byStrength } from '../../lib/domain/pictures/strongest.ts';
import type { Tie } from '../../lib/domain/pictures/tie.ts';
import { weaveWeb, type Web } from '../../lib/domain/pictures/web.ts';
import type { NameOf } from '../base/names.ts';
import { drawWeb, webToLay, type DrawnWeb, type Words } from './draw-web.ts';
import { atOnce } from '../../lib/domain/at-once.ts';
import { inPieces } from '../base/in-pieces.ts';
import { isUpright, layOutWeb } from './lay-out-web.ts';
import type { Measure } from './text-width.ts';

export type Extent = 'strongest' | 'all';
export interface WebModel {
  readonly extent: Signal<Extent>;
  /** Of the frame, in pixels at the default text size; 0 while it is not known. */
  readonly width: Signal<number>;
  /** Everybody in these referrals but me, the strongest first. */
  readonly people: ReadonlySignal<readonly PersonId[]>;
  /** How many are shown of `people` at the most while not all are. */
  readonly limit: ReadonlySignal<number>;
  /** Those that could be drawn: all, or those around one person. */
  readonly ties: ReadonlySignal<readonly Tie[]>;
  /** Null until it is woven. */
  readonly web: ReadonlySignal<Web | null>;
  /** Null until it is laid out. */
  readonly drawn: ReadonlySignal<DrawnWeb | null>;
  stop(): void;
}
export interface WebInput {
  readonly ties: ReadonlySignal<readonly Tie[]>;
  readonly nameOf: ReadonlySignal<NameOf>;
  /** Me, or the one person whose ties are shown. */
  readonly centre: ReadonlySignal<PersonId>;
  readonly isPrinting: ReadonlySignal<boolean>;
  readonly measure: Measure;
  readonly most?: number;
}

interface Picture {
  readonly woven: Web;
  /** Null where the frame is not known yet, or nobody is in it. */
  readonly laid: DrawnWeb | null;
}
interface PictureOf {
  readonly ties: readonly Tie[];
  readonly shown: ReadonlySet<PersonId>;
  readonly centre: PersonId;
  readonly wide: number;
  readonly onPaper: boolean;
  readonly words: Words;
}
/** From ties to what is drawn, with places to pause. */
function* picture({ ties, shown, centre, wide, onPaper, words }: PictureOf): Generator<undefined, Picture> {
  const woven = yield* weaveWeb(ties, shown);
  if (woven.people.length === 0 || wide < 80) return { woven, laid: null };
  for (const [n, { id }] of woven.people.entries()) {
    // Measured ahead, so that laying out the labels finds it known.
    words.measure(words.nameOf(id));
    if (n % 100 === 99) yield undefined;
  }
  const { toLay, labels } = webToLay(woven, centre, wide, onPaper ? PAPER_HEIGHT : mostHeightFor(wide, woven.people.length), words);
  yield undefined;
  const laid = yield* layOutWeb(toLay);
  yield undefined;
  return { woven, laid: drawWeb(woven, centre, laid, toLay, labels, words.measure) };
}

/** Between the margins of A4, with a little less for Letter. */
export const PAPER = 680;
const PAPER_HEIGHT = 860;
/** What can be laid out within one blink. */
const AT_ONCE = 60;

/** What can be read may grow as it must; a picture of everybody stays within two screens. */
export const mostHeightFor = (width: number, people: number): number => (people <= AT_ONCE ? Math.max(1400, width * 1.2) : isUpright(width) ? width * 3.2 : Math.max(800, width * 1.1));
export const limitFor = (width: number): number => (width >= 900 ? 30 : width >= 600 ? 24 : width >= 400 ? 16 : 12);

export function createWeb({ ties, nameOf, centre, isPrinting, measure, most = Number.POSITIVE_INFINITY }: WebInput): WebModel {
  const extent = signal<Extent>('strongest');
  const width = signal(0);
  const near = computed(() => (centre.value === ME ? null : around(ties.value, centre.value)));
  const mine = computed(() => { const ids = near.value; return ids ? ties.value.filter((tie) => tie.chain.filter((id) => ids.has(id)).length > 1) : ties.value; });
  const people = computed(() => { const ids = near.value; const all = byStrength(mine.value); return ids ? all.filter((id) => ids.has(id) && id !== centre.value) : all; });
  const frame = computed(() => (isPrinting.value && (extent.value === 'strongest' || people.value.length <= AT_ONCE) ? PAPER : width.value));
  const limit = computed(() => Math.min(most, limitFor(frame.value)));
  const shown = computed((): ReadonlySet<PersonId> => {
    // A handful more than the limit is no reason to leave any out.
    const all = extent.value === 'all' || people.value.length <= Math.min(most, limit.value * 1.2);
    return new Set([ME, centre.value, ...(all ? people.value : people.value.slice(0, limit.value))]);
  });
  const web = signal<Web | null>(null);
  const drawn = signal<DrawnWeb | null>(null);
  let turn = 0;
  const stopLaying = effect(() => {
    const work = picture({ ties: mine.value, shown: shown.value, centre: centre.value, wide: frame.value, onPaper: isPrinting.value && frame.value === PAPER, words: { nameOf: nameOf.value, measure } });
    const own = ++turn;
    const finish = ({ woven, laid }: Picture): void => batch(() => {
      web.value = woven;
      if (laid || woven.people.length === 0) drawn.value = laid;
    });
    if (isPrinting.value) finish(atOnce(work));
    else void inPieces(work, () => own === turn).then((done) => { if (done && own === turn) finish(done); });
  });
  return { extent, width, people, limit, ties: mine, web, drawn, stop: () => { turn += 1; stopLaying(); } };
}
