// What is overdue, due today and due this week, for the popup, the panel and the book alike.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DueItem, DueList as Due } from '../../lib/actions/due.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { DueActs, DueCursor } from './due-cursor-model.ts';
import { DueRow, type DueExtras } from './due-row.tsx';

export interface DueListProps {
  readonly list: Due;
  readonly cursor: DueCursor;
  readonly acts: DueActs;
  /** Level of the group heads. */
  readonly level?: 1 | 2;
  readonly extras?: DueExtras;
  /** The way to those that are not listed yet, for a group that has more. */
  readonly more?: (count: number) => ComponentChildren;
}

export const MoreDue = ({ count, onPress }: { count: number; onPress: () => void }) => <p class="acts"><Button small kind="quiet" onPress={onPress}>{t('act.showMore', { count })}</Button></p>;

export function DueList({ list, cursor, acts, level = 1, extras, more }: DueListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const seen = useRef<number | null>(null);
  const id = cursor.current.value?.followUp.id;
  const moves = cursor.moves.value;
  const snoozing = cursor.snoozing.value;
  // The focus follows a key that moved on, and is not lost when the row it stood in is done.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const here = focused === document.body || (frame.current?.contains(focused) && !focused?.closest('.snooze, .below'));
    if (seen.current !== null && (here || seen.current !== moves)) frame.current?.querySelector<HTMLElement>('.due[aria-current] .open')?.focus();
    seen.current = moves;
  }, [id, moves, snoozing]);
  const Head = level === 1 ? 'h1' : 'h2';
  const group = (key: 'overdue' | 'today' | 'week', items: readonly DueItem[], left: number) =>
    items.length > 0 && (
      <section aria-label={t(`group.${key}`)}>
        <Head class={`grp${key === 'overdue' ? ' late' : ''}`}><span>{t(`group.${key}`)}</span><span>{items.length + left}</span></Head>
        <ul class="dues">{items.map((item) => <DueRow key={item.followUp.id} item={item} today={list.today} cursor={cursor} acts={acts} extras={extras} />)}</ul>
        {left > 0 && more?.(left)}
      </section>
    );
  return <div ref={frame}>{group('overdue', list.overdue, list.more.overdue)}{group('today', list.now, list.more.now)}{group('week', list.week, list.more.week)}</div>;
}
