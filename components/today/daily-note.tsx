// The setting of the daily note: what it says and what it never says, on or off, at what time.
import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import { createDailyNote, type NotesDesk, type NotesDoors } from './daily-note-model.ts';

export function DailyNote({ desk, doors }: { desk: NotesDesk; doors: NotesDoors }) {
  const model = useMemo(() => createDailyNote(desk, doors), [desk, doors]);
  return (
    <form class="group" aria-label={t('today.notify')} onSubmit={(event) => { event.preventDefault(); void model.save(); }}>
      <h2>{t('today.notify')}</h2>
      <p class="soft">{t('today.notifyText')}</p>
      <Check checked={model.isOn.value} onChange={model.switchTo}>{t('today.notifyOn')}</Check>
      {model.isOn.value && <Field label={t('today.notifyAt')} type="time" value={model.at.value} onInput={model.setAt} />}
      {model.refused.value && <p class="st-no" role="alert">{t('today.notifyRefused')}</p>}
      <p class="acts"><Button submit onPress={() => undefined}>{t('today.notifySet')}</Button> <span class="small soft" role="status">{model.changed.value ? t('settings.unsaved') : ''}</span></p>
    </form>
  );
}
