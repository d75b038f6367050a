// What is worked out of a long list: at once of few, of many a piece at a time while what was known before stays. It must not know what a row is.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { atOnce } from '../../lib/domain/at-once.ts';
import { inPieces } from '../base/in-pieces.ts';

/** So many are looked through before anybody notices. */
export const FEW = 4000;

export function workedOut<Row, Result>(from: ReadonlySignal<readonly Row[]>, work: (rows: readonly Row[]) => Generator<undefined, Result>, nothing: Result): ReadonlySignal<Result> {
  const ofMany = signal(nothing);
  let wanted: readonly Row[] = [];
  effect(() => {
    const rows = from.value;
    wanted = rows;
    if (rows.length > FEW) void inPieces(work(rows), () => wanted === rows).then((result) => { if (result !== null && wanted === rows) ofMany.value = result; });
  });
  return computed(() => (from.value.length > FEW ? ofMany.value : atOnce(work(from.value))));
}
