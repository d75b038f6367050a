// Whether saving has come to a stop on this page, so that every button that saves can say so. It must not know what would be saved.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { StoreProblem } from '../../lib/store/book.ts';

/** Another try on the same page would fail as well. A full disk and a faster page are no stop: the next save may go in. */
const STOPS: Readonly<Record<StoreProblem, boolean>> = { closed: true, 'newer-version': true, blocked: true, unavailable: true, damaged: true, full: false, conflict: false };

const stopped = signal(false);
export const isStandstill: ReadonlySignal<boolean> = stopped;

/** As long as the page stands: its trouble says whether saving has stopped. */
export const followTrouble = (trouble: ReadonlySignal<StoreProblem | null>): (() => void) => trouble.subscribe((problem) => { stopped.value = problem !== null && STOPS[problem]; });
