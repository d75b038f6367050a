// The rows of a list that hold every word that is typed: few at once, many a piece at a time while what was found before stays. It must not know what a row is.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { inPieces } from '../base/in-pieces.ts';
import { FEW } from './worked-out.ts';

interface Found<Row> {
  readonly from: readonly Row[];
  readonly typed: string;
  readonly shown: readonly Row[];
}

/** `typed`: folded, as `textOf` gives it. Empty: all. */
export function narrowed<Row>(from: ReadonlySignal<readonly Row[]>, typed: ReadonlySignal<string>, textOf: (row: Row) => string): ReadonlySignal<readonly Row[]> {
  const found = signal<Found<Row> | null>(null);
  const holds = (words: readonly string[]) => (row: Row): boolean => { const text = textOf(row); return words.every((word) => text.includes(word)); };
  /** One letter more narrows what is there. */
  const among = (rows: readonly Row[], words: string, last: Found<Row> | null): readonly Row[] => (last && last.from === rows && words.startsWith(last.typed) ? last.shown : rows);
  let last: Found<Row> | null = null;
  const atOnce = (rows: readonly Row[], words: string): readonly Row[] => {
    const shown = among(rows, words, last).filter(holds(words.split(/\s+/u)));
    last = { from: rows, typed: words, shown };
    return shown;
  };
  let wanted = 0;
  effect(() => {
    const [rows, words] = [from.value, typed.value];
    const mine = (wanted += 1);
    if (words === '' || rows.length <= FEW) { found.value = null; return; }
    const is = holds(words.split(/\s+/u));
    const all = among(rows, words, found.peek());
    const look = function* look(): Generator<undefined, readonly Row[]> {
      const shown: Row[] = [];
      for (const row of all) { if (is(row)) shown.push(row); yield; }
      return shown;
    };
    void inPieces(look(), () => wanted === mine).then((shown) => { if (shown && wanted === mine) found.value = { from: rows, typed: words, shown }; });
  });
  return computed(() => {
    const [rows, words] = [from.value, typed.value];
    if (words === '') { last = null; return rows; }
    return rows.length <= FEW ? atOnce(rows, words) : (found.value?.shown ?? rows);
  });
}
