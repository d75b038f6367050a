// What the letter still asks for, a line each; what is typed stays if the page is left.
import type { SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { slotLabel, takesLines } from '../sidepanel/slot-words.ts';
import type { LetterModel } from './letter-model.ts';

export function LetterMissing({ model, missing }: { model: LetterModel; missing: readonly SlotId[] }) {
  // Also what is not asked for but makes a better letter of apology.
  const more: readonly SlotId[] = model.place.kind === 'apology' ? (['date.remedy', 'apology.prevention', 'date.next'] as const).filter((slot) => !missing.includes(slot)) : [];
  const own = missing.includes('me.address');
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const postal = model.values.value['me.address']?.trim();
    // One's own address is kept for every letter to come.
    if (own && postal) await model.saveOwnPostal(postal); else await model.prepare();
  };
  const field = (slot: SlotId) => {
    const value = model.values.value[slot] ?? '';
    return takesLines(slot)
      ? <TextArea key={slot} label={slot === 'me.address' ? t('letter.ownPostal') : slotLabel(slot)} hint={slot === 'me.address' ? t('letter.ownPostalHint') : null} rows={3} value={value} onInput={(typed) => model.give(slot, typed)} />
      : <Field key={slot} label={slotLabel(slot)} type={slot.startsWith('date.') ? 'date' : 'text'} value={value} onInput={(typed) => model.give(slot, typed)} />;
  };
  return (
    <form class="group letter-missing" onSubmit={(event) => void save(event)}>
      <p class="soft">{t('slots.intro')}</p>
      {missing.map(field)}
      {more.map(field)}
      <div class="acts"><Button kind="main" submit onPress={() => undefined}>{t('slots.write')}</Button></div>
    </form>
  );
}
