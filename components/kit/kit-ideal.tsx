// The ideal client of the kit: what is said of it in this language, to be written in one go.
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { NameOf } from '../base/names.ts';
import { useTyping } from '../referral/typing.ts';
import { IdealForm, idealFrom, IdealShown, typedIdeal, type TypedIdeal } from './ideal-form.tsx';
import type { KitModel } from './kit-model.ts';
import { NamedNote } from './kit-part.tsx';

export function KitIdeal({ model, nameOf }: { model: KitModel; nameOf: NameOf }) {
  const keeper = useTyping();
  const [typed, setTyped] = useState<TypedIdeal | null>(() => keeper.get('ideal') as TypedIdeal | null);
  const type = (next: TypedIdeal | null): void => { setTyped(next); keeper.keep('ideal', next); };
  const ideal = model.ideal.value;
  const save = async (): Promise<void> => { if (typed && (await model.saveIdeal(idealFrom(typed)))) type(null); };
  const label = t('kit.part.ideal');
  return (
    <section class="kit-part stack-small" data-part="ideal">
      <h2>{label}</h2>
      <p class="small soft">{t('kit.why.ideal')}</p>
      {typed ? <div lang={model.language.value}><IdealForm typed={typed} onType={type} onSave={() => void save()} onCancel={() => type(null)} /></div> : (
        <>
          {ideal ? <IdealShown ideal={ideal} /> : <p class="small soft">{t('ideal.none')}</p>}
          {model.isIdealFromElsewhere.value && <p class="small st-look">{t('ideal.otherLanguage')}</p>}
          <NamedNote named={model.named.value.ideal ?? []} nameOf={nameOf} isHeld={false} />
          <p class="acts"><Button small kind={ideal ? 'plain' : 'main'} onPress={() => type(typedIdeal(ideal))} about={label}>{t(ideal ? 'act.change' : 'act.fillIn')}</Button></p>
        </>
      )}
    </section>
  );
}
