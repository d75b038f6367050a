// The way into a calendar: all that is open or this half-year, as one file.
import { useState } from 'preact/hooks';
import type { CalendarSpan } from '../../lib/actions/export-calendar.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Choose } from '../base/choices.tsx';
import { halfYearWords, saveCalendar, type CalendarDesk } from './calendar-model.ts';

export function CalendarFile({ desk, today, reviewMonths }: { desk: CalendarDesk; today: string; reviewMonths: readonly number[] }) {
  const [span, setSpan] = useState<CalendarSpan>('all');
  return (
    <section class="group calendar-file" aria-label={t('today.ics')}>
      <h2>{t('today.ics')}</h2>
      <p class="soft">{t('today.icsText')}</p>
      <Choose<CalendarSpan> label={t('today.icsWhich')} quietLabel value={span} choices={[{ value: 'all', label: t('today.icsAll') }, { value: 'half', label: halfYearWords(today, reviewMonths) }]} onChoose={setSpan} />
      <p class="acts"><Button onPress={() => void saveCalendar(desk, span, today)}>{t('today.icsGo')}</Button></p>
    </section>
  );
}
