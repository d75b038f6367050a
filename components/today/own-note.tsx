// The way to write a due thing of one's own: a button that becomes a form, on Today and with a person or a referral.
import { useState } from 'preact/hooks';
import { addDays } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import type { Settle } from '../referral/due-acts-model.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { ABOUT_NOBODY, ownNoteWaits, saveOwnNote, type OwnAbout } from './own-note-model.ts';

export interface OwnNoteProps {
  readonly book: { readonly tools: Tools; readonly settle: Settle; today(): string };
  readonly about?: OwnAbout;
  /** With whom it will stand, in words. */
  readonly name?: string | null;
}

export function OwnNote({ book, about = ABOUT_NOBODY, name = null }: OwnNoteProps) {
  const today = book.today();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [day, setDay] = useState(addDays(today, 1));
  const waits = ownNoteWaits(text, day);
  const close = (): void => { setOpen(false); setText(''); setDay(addDays(book.today(), 1)); };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!waits && (await saveOwnNote(book, about, text, day, today))) close();
  };
  if (!isOpen) return <p class="acts"><Button small onPress={() => setOpen(true)}>{t('today.own')}</Button></p>;
  return (
    <form class="own-note" aria-label={t('today.own')} onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}>
      <div class="pair">
        <Field label={t('today.ownWhat')} value={text} placeholder={t('today.ownExample')} hint={name === null ? null : t('today.ownAbout', { name })} onInput={setText} autofocus />
        <Field label={t('today.ownDay')} type="date" value={day} onInput={setDay} />
      </div>
      <div class="acts">
        <Button kind="main" small submit waits={waits} onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={close}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
