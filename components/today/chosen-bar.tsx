// Several due things at once: how many are chosen, done or later for all of them in one save, and the way out.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Snooze } from '../referral/snooze.tsx';
import type { DueDesk } from './due-desk.ts';

export function ChosenBar({ desk, today }: { desk: DueDesk; today: string }) {
  const count = desk.choice.items.value.length;
  if (count === 0) return null;
  const open = desk.puttingOff.value;
  return (
    <div class="chosen" role="group" aria-label={t('today.chosen', { count })}>
      <p role="status"><b>{t('today.chosen', { count })}</b></p>
      <div class="acts">
        <Button small kind="main" saves onPress={() => void desk.doneAll()}>{t('act.done')}</Button>
        <Button small menu expanded={open} onPress={() => desk.putOffChosen(!open)}>{t('act.later')}</Button>
        <Button small kind="quiet" onPress={desk.choice.all}>{t('today.chooseAll')}</Button>
        <Button small kind="quiet" onPress={desk.choice.clear}>{t('today.chooseNone')}</Button>
        {open && <Snooze today={today} onPick={(until) => void desk.laterAll(until)} onClose={() => desk.putOffChosen(false)} />}
      </div>
    </div>
  );
}
