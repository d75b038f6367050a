// The web on its way to the screen: who is shown, where they stand. Laid out in pieces off the first paint; for paper at once.
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { around, byStrength } from '../../lib/domain/pictures/strongest.ts';
import type { Tie } from '../../lib/domain/pictures/tie.ts';
import { webOf, type Web } from '../../lib/domain/pictures/web.ts';
import type { NameOf } from '../base/names.ts';
import { drawWeb, webToLay, type DrawnWeb } from './draw-web.ts';
import { atOnce, breathe, inPieces } from './in-pieces.ts';
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
  readonly web: ReadonlySignal<Web>;
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
  const web = computed(() => webOf(mine.value, shown.value));
  const drawn = signal<DrawnWeb | null>(null);
  let turn = 0;
  const stopLaying = effect(() => {
    const [now, middle, wide] = [web.value, centre.value, frame.value];
    const mine = ++turn;
    if (wide < 80 || now.people.length === 0) { drawn.value = null; return; }
    const onPaper = isPrinting.value && wide === PAPER;
    const most = onPaper ? PAPER_HEIGHT : mostHeightFor(wide, now.people.length);
    const prepare = (): { finish: (laid: Parameters<typeof drawWeb>[2]) => void; work: ReturnType<typeof layOutWeb> } => {
      const { toLay, labels } = webToLay(now, middle, wide, most, { nameOf: nameOf.value, measure });
      return { work: layOutWeb(toLay), finish: (laid) => { drawn.value = drawWeb(now, middle, laid, toLay, labels, measure); } };
    };
    if (onPaper) {
      const { work, finish } = prepare();
      finish(atOnce(work));
      return;
    }
    void nameOf.value;
    void breathe().then(async () => {
      if (mine !== turn) return;
      const { work, finish } = prepare();
      const laid = await inPieces(work, () => mine === turn);
      if (laid && mine === turn) finish(laid);
    });
  });
  return { extent, width, people, limit, ties: mine, web, drawn, stop: () => { turn += 1; stopLaying(); } };
}
