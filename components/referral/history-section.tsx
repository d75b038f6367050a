// What happened, newest first, with a way to take each step back. The last three, or all.
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/day.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import { formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { historyWords, type HistoryFacts } from './history-words.ts';

const FEW = 3;
/** An event's clock begins with its instant. */
const dayOfEvent = (event: BookEvent): string => dayOf(new Date(/^\d{4}-\d\d-\d\dT[\d:.]+Z/u.exec(event.at)?.[0] ?? event.at));

/** A day is said once, at its first line. */
const isSameDay = (before: BookEvent | undefined, event: BookEvent): boolean => before !== undefined && dayOfEvent(before) === dayOfEvent(event);

export interface HistorySectionProps extends HistoryFacts {
  /** Oldest first. */
  readonly events: readonly BookEvent[];
  readonly takenBack: ReadonlySet<string>;
  readonly onUndo: (event: BookEvent) => void;
}

export function HistorySection({ events, takenBack, onUndo, ...facts }: HistorySectionProps) {
  const [all, setAll] = useState(false);
  const newest = events.filter((event) => event.kind !== 'undone').reverse();
  const isWhole = all || newest.length <= FEW;
  const shown = isWhole ? newest : newest.slice(0, FEW);
  // A join is taken apart on the person's page, in every record at once.
  const mayUndo = (event: BookEvent): boolean => event.kind !== 'captured' && event.kind !== 'added' && event.kind !== 'erased' && event.kind !== 'merged' && !takenBack.has(event.id);
  return (
    <Section title={t('history.title')} aside={newest.length > FEW && <LinkButton onPress={() => setAll(!all)}>{all ? t('history.fewer') : t('history.all', { count: newest.length })}</LinkButton>}>
      <ol class="hist">
        {shown.map((event, i) => (
          <li key={event.id} class={takenBack.has(event.id) ? 'gone' : ''}>
            <time dateTime={dayOfEvent(event)}>{isSameDay(shown[i - 1], event) ? '' : formatNear(dayOfEvent(event), facts.today)}</time>
            <p dir="auto">
              {historyWords(event, facts)}
              {takenBack.has(event.id) && <span class="soft"> ({t('history.takenBack')})</span>}
              {isWhole && mayUndo(event) && <> <LinkButton onPress={() => onUndo(event)} about={historyWords(event, facts)}>{t('act.undo')}</LinkButton></>}
            </p>
          </li>
        ))}
      </ol>
      {newest.length === 0 && <p class="soft">{t('history.empty')}</p>}
    </Section>
  );
}
