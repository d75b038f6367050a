// A long list of rows of one height, of which only those in sight are in the page. It scrolls inside its frame.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of every row, in CSS pixels at the default text size. */
  readonly rowHeight: number;
  /** Brought into sight when it changes. */
  readonly selected: string | null;
  readonly label: string;
  /** A class of the list. */
  readonly kind?: string;
  /** Where it was scrolled to before, and is noted when it scrolls. */
  readonly scroll?: { top: number };
  readonly children: (item: Item) => ComponentChildren;
}

const SPARE = 2;
/** How far text is zoomed against the 16 px that row heights are given for. */
const textZoom = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** First and one past the last row to draw. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, count: number): readonly [number, number] {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - SPARE);
  return [first, Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE)];
}

export function WindowedList<Item>({ items, keyOf, rowHeight, selected, label, kind = '', scroll, children }: WindowedListProps<Item>) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, zoom: 1 });
  const row = rowHeight * view.zoom;
  const look = (): void => {
    if (frame.current && scroll) scroll.top = frame.current.scrollTop;
    if (frame.current) setView({ top: frame.current.scrollTop, height: frame.current.clientHeight, zoom: textZoom() });
  };
  useEffect(() => {
    if (frame.current && scroll) frame.current.scrollTop = scroll.top;
    look();
    const watch = new ResizeObserver(look);
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const at = selected === null ? -1 : items.findIndex((item) => keyOf(item) === selected);
    const box = frame.current;
    if (at < 0 || !box) return;
    if (at * row < box.scrollTop) box.scrollTop = at * row;
    else if ((at + 1) * row > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * row - box.clientHeight;
  }, [selected]);
  const [first, end] = rowsInSight(view.top, view.height, row, items.length);
  return (
    <div class="windowed" ref={frame} onScroll={look}>
      <ul class={`rows ${kind}`} aria-label={label} style={{ blockSize: `${items.length * row}px`, paddingBlockStart: `${first * row}px` }}>
        {items.slice(first, end).map((item, i) => <li key={keyOf(item)} style={{ blockSize: `${row}px` }} aria-setsize={items.length} aria-posinset={first + i + 1}>{children(item)}</li>)}
      </ul>
    </div>
  );
}
