// What came of a due thing, written in its row: the result of a referral, or a line about what happened, when and how.
import { useState } from 'preact/hooks';
import type { DueItem } from '../../lib/actions/due.ts';
import type { ContactChannel } from '../../lib/domain/moment.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import { currencyHere } from '../referral/currency-here.ts';
import { OutcomeForm } from '../referral/outcome-form.tsx';
import { channelOf } from './due-channel.ts';
import type { DueDesk } from './due-desk.ts';
import { noteFor } from './due-note.ts';

const CHANNELS: readonly ContactChannel[] = ['mail', 'letter', 'card', 'phone', 'in-person', 'linkedin', 'other'];

export function DueNoteForm({ desk, item, today }: { desk: DueDesk; item: DueItem; today: string }) {
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState<ContactChannel>(channelOf(item) ?? 'mail');
  const [by, setBy] = useState<'me' | 'them'>('me');
  const [text, setText] = useState('');
  const [isDone, setDone] = useState(true);
  const form = noteFor(item);
  if (!form) return null;
  if (form.form === 'outcome') return <OutcomeForm outcome={item.referral?.outcome ?? null} currency={currencyHere(item.referral ? [item.referral] : [])} today={today} onSave={(outcome) => desk.saveOutcome(item, outcome)} onClose={desk.closeOpened} />;
  const save = (event: Event): void => { event.preventDefault(); void desk.saveNote(item, { on: on || today, channel, by, text }, isDone); };
  return (
    <form class="edit" onSubmit={save} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); desk.closeOpened(); } }}>
      <TextArea label={t('today.what')} hint={t('today.whatHint')} rows={2} value={text} onInput={setText} />
      <div class="pair">
        <Select<ContactChannel> label={t('today.how')} value={channel} options={CHANNELS.map((value) => ({ value, label: t(`today.channel.${value}`) }))} onChange={setChannel} />
        <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
      </div>
      {form.form === 'contact' && <Segmented label={t('today.who')} value={by} choices={[{ value: 'me', label: t('today.who.me') }, { value: 'them', label: t('today.who.them') }]} onChoose={setBy} />}
      <Check checked={isDone} onChange={setDone}>{t('today.noteDone')}</Check>
      <div class="acts">
        <Button small submit kind="main" onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={desk.closeOpened}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
