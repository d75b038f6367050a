// What may be filled in, each with its meaning: a press puts it where the person was writing. And how the brackets work.
import type { OfferedSlot } from '../../lib/drafting/offered-slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import { slotLabel } from '../sidepanel/slot-words.ts';
import type { MailFields } from './mail-editor.tsx';
import type { MailModel } from './mail-model.ts';

function insert(model: MailModel, fields: MailFields, written: string): void {
  const part = fields.writingIn.current ?? 'body';
  const field = fields[part].current;
  if (!field) return;
  field.focus();
  field.setRangeText(written, field.selectionStart, field.selectionEnd, 'end');
  model.type({ [part]: field.value });
}

function Slots({ slots, onTake }: { slots: readonly OfferedSlot[]; onTake: (written: string) => void }) {
  return (
    <ul class="slots">
      {slots.map(({ slot, written }) => <li key={written}><button class="slot" type="button" onClick={() => onTake(written)}><span>{slotLabel(slot)}</span> <code translate={false}>{written}</code></button></li>)}
    </ul>
  );
}

export function MailSlots({ model, fields }: { model: MailModel; fields: MailFields }) {
  const take = (written: string): void => insert(model, fields, written);
  return (
    <section class="stack-small" aria-label={t('mails.slots.title')}>
      <h2>{t('mails.slots.title')}</h2>
      <p class="small soft">{t('mails.slots.hint')}</p>
      <Slots slots={model.slots.usual} onTake={take} />
      <details class="fuller"><summary>{t('mails.slots.more')}</summary><Slots slots={model.slots.more} onTake={take} /></details>
      <details class="fuller">
        <summary>{t('mails.marks.title')}</summary>
        <dl class="marks">
          <dt><code>{'{need.by}'}</code></dt><dd>{t('mails.marks.slot')}</dd>
          <dt><code>{'[[ … {need.by} … ]]'}</code></dt><dd>{t('mails.marks.optional')}</dd>
          <dt><code>{'[[ … || … ]]'}</code></dt><dd>{t('mails.marks.either')}</dd>
        </dl>
      </details>
    </section>
  );
}
