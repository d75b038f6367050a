// Runs in the page of the list's bench: our windowed list and TanStack's virtual list, each with the same rows under Preact, mounted and scrolled in turn.
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { options, render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WindowedList } from '../../components/base/windowed-list.tsx';
import type { Pair } from './store-samples.ts';

export interface ListMeasures {
  mount(rounds: number, count: number): Promise<Pair[]>;
  scroll(rounds: number, count: number): Promise<Pair[]>;
  /** The most elements that stood in the page while it was scrolled through. */
  nodes(count: number): Promise<number>;
}
declare global {
  interface Window {
    lists: ListMeasures;
  }
}

interface Item { readonly id: string; readonly name: string; readonly about: string; readonly day: string }
const ROW = 44;
const HEIGHT = 800;
const itemsOf = (count: number): Item[] => Array.from({ length: count }, (_, n) => ({ id: `id-${n}`, name: `Person Number ${n}`, about: `Company ${n % 500}`, day: `${1 + (n % 28)} May` }));
const row = (item: Item): ComponentChildren => <button type="button"><strong>{item.name}</strong> <span>{item.about}</span> <time>{item.day}</time></button>;
const keyOf = ({ id }: Item): string => id;

const Ours = ({ items }: { items: readonly Item[] }) => <WindowedList items={items} keyOf={keyOf} rowHeight={ROW} selected={null} label="People">{row}</WindowedList>;

/** As TanStack's own adapters do it: one virtualizer in the state, told of its options at each drawing. */
function Theirs({ items }: { items: readonly Item[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const [, again] = useState(0);
  const settings = {
    count: items.length, getScrollElement: () => frame.current, estimateSize: () => ROW, overscan: 3, initialRect: { width: 600, height: HEIGHT },
    observeElementRect, observeElementOffset, scrollToFn: elementScroll, onChange: () => again((n) => n + 1),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(settings));
  virtual.setOptions(settings);
  // oxlint-disable-next-line no-underscore-dangle -- so its adapters call them
  useLayoutEffect(() => virtual._didMount(), []);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtual._willUpdate());
  return (
    <div class="windowed" ref={frame}>
      <ul class="rows" aria-label="People" style={{ blockSize: `${virtual.getTotalSize()}px`, position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item && <li key={item.id} style={{ position: 'absolute', insetInline: 0, blockSize: `${ROW}px`, transform: `translateY(${start}px)` }} aria-setsize={items.length} aria-posinset={index + 1}>{row(item)}</li>;
        })}
      </ul>
    </div>
  );
}

// What is drawn later is drawn at once, for both: the time of the work and not of the frames it waits for.
options.debounceRendering = (draw) => draw();
options.requestAnimationFrame = (effect) => effect();

const style = document.createElement('style');
style.textContent = `.windowed { block-size: ${HEIGHT}px; overflow: auto } ul { margin: 0; padding: 0; box-sizing: border-box } li { list-style: none }`;
document.head.append(style);

type List = (props: { items: readonly Item[] }) => ComponentChildren;
interface Mounted { readonly root: HTMLElement; readonly ms: number }
function mounted(List: List, items: readonly Item[]): Mounted {
  const root = document.createElement('main');
  document.body.append(root);
  const began = performance.now();
  render(<List items={items} />, root);
  void root.offsetHeight;
  const ms = performance.now() - began;
  if (root.querySelectorAll('li').length < 15) throw new Error('no rows');
  return { root, ms };
}
function unmount({ root }: Mounted): void {
  render(null, root);
  root.remove();
}
const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 4); });
function scrolledTo(root: HTMLElement, top: number): void {
  const frame = root.querySelector<HTMLElement>('.windowed');
  if (!frame) throw new Error('no list');
  frame.scrollTop = top;
  frame.dispatchEvent(new Event('scroll'));
  void frame.offsetHeight;
}
const STEPS = 50;

async function inTurn(rounds: number, time: (List: List) => Promise<number>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let n = 0; n < rounds; n++) {
    const [first, second] = n % 2 === 0 ? [await time(Ours), await time(Theirs)] : [await time(Theirs), await time(Ours)];
    pairs.push(n % 2 === 0 ? { ours: first, peer: second } : { ours: second, peer: first });
  }
  return pairs;
}

window.lists = {
  mount: (rounds, count) => {
    const items = itemsOf(count);
    return inTurn(rounds, async (List) => {
      const one = mounted(List, items);
      await pause();
      unmount(one);
      return one.ms;
    });
  },
  scroll: (rounds, count) => {
    const items = itemsOf(count);
    return inTurn(rounds, async (List) => {
      const one = mounted(List, items);
      await pause();
      const began = performance.now();
      for (let n = 1; n <= STEPS; n++) scrolledTo(one.root, (count * ROW * n) / (STEPS + 2));
      const ms = performance.now() - began;
      if (!one.root.textContent?.includes(`Number ${Math.floor((count * STEPS) / (STEPS + 2))}`)) throw new Error('not there');
      unmount(one);
      return ms / STEPS;
    });
  },
  async nodes(count) {
    const one = mounted(Ours, itemsOf(count));
    await pause();
    let most = 0;
    for (let n = 0; n <= STEPS; n++) {
      scrolledTo(one.root, (count * ROW * n) / STEPS);
      most = Math.max(most, one.root.querySelectorAll('*').length);
    }
    unmount(one);
    return most;
  },
};
