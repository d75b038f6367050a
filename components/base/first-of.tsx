// The first rows of a list that may be long, and the others a page at a time, each page begun where the reader is. It must not know what a row is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';

export interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** Rows of a page. */
  readonly page: number;
  /** What the list holds, for whoever hears the button alone. */
  readonly about: string;
  /** Each row with one link or button at least, in an element of its own. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

export function FirstOf<Item>({ items, page, about, children }: FirstOfProps<Item>) {
  const [most, setMost] = useState(page);
  const frame = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: the first new row is where one goes on.
  const goOn = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = goOn.current;
    goOn.current = null;
    if (at !== null) frame.current?.querySelectorAll<HTMLElement>('[data-row]')[at]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [most]);
  const left = items.length - most;
  const more = (): void => { goOn.current = most; setMost(most + page); };
  return (
    <div ref={frame}>
      {children(left > 0 ? items.slice(0, most) : items)}
      {left > 0 && <p class="acts"><Button small kind="quiet" about={about} onPress={more}>{t('lists.showMore', { count: Math.min(left, page) })}</Button></p>}
    </div>
  );
}
