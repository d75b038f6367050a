// The room of pictures: what was read, which part of it is chosen, and what each picture shows of that.
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { readTies, type Ties } from '../../lib/actions/read-ties.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { addDays, dayOf } from '../../lib/domain/day.ts';
import { ME } from '../../lib/domain/person.ts';
import { funnelOf, type Funnel } from '../../lib/domain/pictures/funnel.ts';
import { isWithin, overTime, type OverTime, type Within } from '../../lib/domain/pictures/over-time.ts';
import type { Tie } from '../../lib/domain/pictures/tie.ts';
import type { Direction } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { breathe } from '../base/in-pieces.ts';
import type { Measure } from './text-width.ts';
import { createWeb, type WebModel } from './web-model.ts';

export type PeriodChoice = 'all' | 'half' | 'year' | 'three';
export type DirectionChoice = 'both' | Direction;
const DAYS = { half: 182, year: 365, three: 1095 } as const;

export interface PicturesModel {
  /** Null until the book is read. */
  readonly read: ReadonlySignal<Ties | null>;
  readonly period: Signal<PeriodChoice>;
  readonly direction: Signal<DirectionChoice>;
  readonly isPrinting: Signal<boolean>;
  /** Those of the chosen period and direction. */
  readonly chosen: ReadonlySignal<readonly Tie[]>;
  readonly within: ReadonlySignal<Within>;
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly web: WebModel;
  readonly time: ReadonlySignal<OverTime>;
  readonly funnels: ReadonlySignal<readonly Funnel[]>;
  readonly measure: Measure;
  today(): string;
  save(what: string, svg: string, hasNames: boolean): void;
  showAll(): void;
  stop(): void;
}

/** What was read stays until something changes, so that coming back shows the pictures at once. */
const kept = new WeakMap<Tools['book'], { ties: Ties | null }>();
function keptOf(book: Tools['book']): { ties: Ties | null } {
  const known = kept.get(book);
  if (known) return known;
  const fresh: { ties: Ties | null } = { ties: null };
  kept.set(book, fresh);
  book.onChange(() => { fresh.ties = null; });
  return fresh;
}

export function createPictures(book: BookModel, measure: Measure): PicturesModel {
  const memory = keptOf(book.tools.book);
  const read = signal(memory.ties);
  const period = signal<PeriodChoice>('all');
  const direction = signal<DirectionChoice>('both');
  const isPrinting = signal(false);
  const today = (): string => book.today();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAgain = (): void => void readTies(book.tools, breathe).then((ties) => { read.value = memory.ties = ties; }).catch((error: unknown) => { book.trouble.value = readProblem(error); });
  const stopHearing = book.tools.book.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(readAgain, 400);
  });
  if (!read.value) readAgain();
  const within = computed((): Within => (period.value === 'all' ? { from: null, to: null } : { from: addDays(today(), 1 - DAYS[period.value]), to: today() }));
  const inDirection = computed(() => (read.value?.ties ?? []).filter((tie) => direction.value === 'both' || tie.direction === direction.value));
  const chosen = computed(() => inDirection.value.filter((tie) => isWithin(tie.on, within.value)));
  const nameOf = computed(() => nameLookup(read.value?.people ?? [], read.value?.forgotten));
  const centre = computed(() => book.route.value.id ?? ME);
  const web = createWeb({ ties: chosen, nameOf, centre, isPrinting, measure });
  // Another person's ties begin with the strongest again.
  const stopCentre = effect(() => { void centre.value; web.extent.value = 'strongest'; });
  return {
    read, period, direction, isPrinting, chosen, within, nameOf, web, measure, today,
    time: computed(() => overTime(inDirection.value, within.value)),
    funnels: computed(() => (['given', 'received'] as const).filter((one) => direction.value === 'both' || direction.value === one).map((one) => funnelOf(chosen.value, one))),
    save(what, svg, hasNames) {
      const file = `goen-${what}-${dayOf(book.tools.now())}.svg`;
      book.doors.download(file, svg, 'image/svg+xml');
      book.toasts.show(t(hasNames ? 'charts.savedNames' : 'charts.saved', { file }));
    },
    showAll() { period.value = 'all'; direction.value = 'both'; },
    stop() { stopHearing(); stopCentre(); clearTimeout(timer); web.stop(); },
  };
}
