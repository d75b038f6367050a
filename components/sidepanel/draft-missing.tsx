// Facts that a mail needs and the record does not hold, each asked for in one line; or why this mail may not be written at all.
import { slotOf, type SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { Note } from '../base/note.tsx';
import type { DraftModel, DraftRefusal } from './draft.ts';
import { slotLabel, takesLines } from './slot-words.ts';

const TIMES = [0, 1, 2];
/** Up to three, each with its hour; kept as lines. */
function MomentFields({ label, value, onInput }: { label: string; value: string; onInput: (value: string) => void }) {
  const times = value.split('\n');
  const set = (at: number, time: string): void => onInput(TIMES.map((i) => (i === at ? time : (times[i] ?? ''))).join('\n').trimEnd());
  return (
    <fieldset class="stack moments">
      <legend>{label}</legend>
      {TIMES.map((at) => <Field key={at} type="datetime-local" label={t('slots.time', { number: at + 1 })} value={times[at] ?? ''} onInput={(time) => set(at, time)} />)}
    </fieldset>
  );
}

function SlotFields({ model, slots, oneLine = false }: { model: DraftModel; slots: readonly SlotId[]; oneLine?: boolean }) {
  return (
    <>
      {slots.map((slot) => {
        const value = model.values.value[slot] ?? '';
        if (slotOf(slot).kind === 'moments') return <MomentFields key={slot} label={slotLabel(slot)} value={value} onInput={(typed) => model.give(slot, typed)} />;
        return takesLines(slot) && !oneLine
          ? <TextArea key={slot} label={slotLabel(slot)} rows={2} value={value} onInput={(typed) => model.give(slot, typed)} />
          : <Field key={slot} label={slotLabel(slot)} type={slot.startsWith('date.') ? 'date' : 'text'} value={value} onInput={(typed) => model.give(slot, typed)} />;
      })}
    </>
  );
}

export function DraftMissing({ model }: { model: DraftModel }) {
  return (
    <form class="sec stack" onSubmit={(event) => { event.preventDefault(); void model.prepare(); }}>
      <p class="soft">{t('slots.intro')}</p>
      <SlotFields model={model} slots={model.missing.value} />
      <div class="acts"><Button kind="main" submit onPress={() => undefined}>{t('slots.write')}</Button></div>
    </form>
  );
}

/** The short mail was written because hardly anything may be told; a line or two makes it the fuller one. */
export function DraftFuller({ model }: { model: DraftModel }) {
  const slots = model.fuller.value;
  if (slots.length === 0) return null;
  return (
    <section class="sec">
      <details class="fuller">
        <summary>{t('slots.fuller')}</summary>
        <form class="stack" onSubmit={(event) => { event.preventDefault(); void model.prepare(); }}>
          <p class="small soft">{t('slots.fullerText')}</p>
          <SlotFields model={model} slots={slots} oneLine />
          <div class="acts"><Button submit onPress={() => undefined}>{t('slots.write')}</Button></div>
        </form>
      </details>
    </section>
  );
}

/** Says why, and what comes before it. */
export function DraftRefused({ refusal, onBack }: { refusal: DraftRefusal; onBack: () => void }) {
  return (
    <div class="sec">
      <Note kind="hold" title={t(`refusal.${refusal}.title`)} actions={<Button kind="main" onPress={onBack}>{t('draft.backToRecord')}</Button>}>{t(`refusal.${refusal}.text`)}</Note>
    </div>
  );
}
