// The menu of later: tomorrow, next week, or a day of one's own.
import { useState } from 'preact/hooks';
import { addDays } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { Menu } from '../base/menu.tsx';
import { laterDays } from './later-days.ts';

export interface SnoozeProps {
  readonly today: string;
  readonly onPick: (until: string) => void;
  readonly onClose: () => void;
}

export function Snooze({ today, onPick, onClose }: SnoozeProps) {
  const days = laterDays(today);
  const [day, setDay] = useState<string | null>(null);
  if (day === null)
    return (
      <Menu
        class="snooze" label={t('snooze.title')} onClose={onClose}
        items={[
          { label: t('snooze.tomorrow'), hint: formatDay(days.tomorrow, 'weekday', today), onTake: () => onPick(days.tomorrow) },
          { label: t('snooze.nextWeek'), hint: formatDay(days.nextWeek, 'weekday', today), onTake: () => onPick(days.nextWeek) },
          { label: t('snooze.otherDay'), staysOpen: true, onTake: () => setDay(addDays(today, 14)) },
        ]}
      />
    );
  const possible = /^\d{4}-\d{2}-\d{2}$/u.test(day) && day > today;
  return (
    <form
      class="menu snooze" onSubmit={(event) => { event.preventDefault(); if (possible) onPick(day); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onClose(); } }}
    >
      <div class="pick">
        <Field label={t('snooze.title')} type="date" value={day} min={addDays(today, 1)} onInput={setDay} autofocus />
        <div class="acts">
          <Button kind="main" submit small waits={possible ? null : t('snooze.onlyLater')} onPress={() => undefined}>{t('snooze.set')}</Button>
          <Button kind="quiet" onPress={onClose}>{t('act.cancel')}</Button>
        </div>
      </div>
    </form>
  );
}
