// The frame of every picture: what it is, the picture in the width there is, the table behind it, and the way to a file.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { svgFile } from './svg-file.ts';

const zoom = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The width of a frame in steps of eight pixels at the default text size. */
export function useWidth(frame: RefObject<HTMLElement | null>, onWidth: (width: number) => void): void {
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const look = (): void => {
      const width = Math.floor(box.clientWidth / zoom() / 8) * 8;
      // Hidden for a moment, or on its way to paper: the width it had still holds.
      if (width >= 80 && !matchMedia('print').matches) onWidth(width);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
}

export interface FigureProps {
  readonly title: string;
  readonly text: ComponentChildren;
  /** Choices that belong to this picture alone. */
  readonly tools?: ComponentChildren;
  readonly onWidth: (width: number) => void;
  readonly onSave: (svg: string) => void;
  readonly table: () => ComponentChildren;
  readonly below?: ComponentChildren;
  /** Handed the id of the sentence that tells of the table. */
  readonly children: (describedBy: string) => ComponentChildren;
}

export function Figure({ title, text, tools, onWidth, onSave, table, below, children }: FigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useWidth(frame, onWidth);
  const save = (): void => { const svg = frame.current?.querySelector('svg'); if (svg) onSave(svgFile(svg, title)); };
  return (
    <section class="figure" aria-labelledby={`${id}-title`}>
      <div class="figure-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Button small kind="quiet" onPress={save} about={title}>{t('charts.save')}</Button>
      </div>
      <p class="soft figure-text">{text}</p>
      {tools}
      <p class="sr" id={`${id}-table`}>{t('charts.tableBelow')}</p>
      <figure ref={frame} class="frame">{children(`${id}-table`)}</figure>
      {below}
      <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><span>{t('charts.table')}</span><span class="sr">: {title}</span></summary>
        {isOpen && table()}
      </details>
    </section>
  );
}
