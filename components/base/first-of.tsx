// The first rows of a list that may be long, and the others a page at a time, each page begun where the reader is. It must not know what a row is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';

export interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** Rows of a page. */
  readonly page: number;
  /** How many there are beyond `items`, which `onMore` reads. */
  readonly beyond?: number;
  readonly onMore?: () => void;
  /** What the list holds, for whoever hears the button alone. */
  readonly about: string;
  /** Each row in an element of its own, marked `data-row`. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

export function FirstOf<Item>({ items, page, beyond = 0, onMore, about, children }: FirstOfProps<Item>) {
  const [most, setMost] = useState(page);
  const frame = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: the first new row is where one goes on.
  const goOn = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = goOn.current === null ? undefined : frame.current?.querySelectorAll<HTMLElement>('[data-row]')[goOn.current];
    if (!row) return; // it is still read
    goOn.current = null;
    const first = row.querySelector<HTMLElement>('a, button') ?? row;
    if (first === row) row.tabIndex = -1;
    first.focus();
  }, [most, items.length]);
  const left = items.length + beyond - most;
  const more = (): void => {
    goOn.current = most;
    setMost(most + page);
    if (items.length < most + page) onMore?.();
  };
  return (
    <div ref={frame}>
      {children(items.slice(0, most))}
      {left > 0 && <p class="acts"><Button small kind="quiet" about={about} onPress={more}>{t('act.showMore', { count: Math.min(left, page) })}</Button></p>}
    </div>
  );
}
