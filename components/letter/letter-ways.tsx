// On which paper, in which language and tone; and what is printed besides the words.
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Check } from '../base/choices.tsx';
import { Select } from '../base/field.tsx';
import { formsFor, PAPERS } from './paper-forms.ts';
import type { LetterModel } from './letter-model.ts';

export function LetterWays({ model }: { model: LetterModel }) {
  const { place } = model;
  const draft = model.draft.value;
  const form = model.form.value;
  const options = model.options.value;
  if (!draft) return null;
  return (
    <div class="letter-ways">
      <div class="pair">
        <Select label={t('field.language')} value={draft.language} onChange={(language) => void model.prepare({ language })} options={UI_LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))} />
        {place.kind !== 'envelope' && <Select label={t('field.register')} value={draft.register} onChange={(register) => void model.prepare({ register })} options={(['formal', 'familiar'] as const).map((one) => ({ value: one, label: t(`register.${one}`) }))} />}
      </div>
      {place.kind !== 'leave' && <Select label={t('letter.form')} value={form} onChange={model.takeForm} options={formsFor(place.kind).map((one) => ({ value: one, label: t(`letter.form.${one}`) }))} />}
      <div class="checks">
        {PAPERS[form].squares && place.kind !== 'leave' && <Check checked={options.lines} onChange={(lines) => model.setOptions({ lines })}>{t('letter.lines')}</Check>}
        {(form === 'a4' || form === 'us-letter') && place.kind !== 'leave' && <Check checked={options.fold} onChange={(fold) => model.setOptions({ fold })}>{t('letter.fold')}</Check>}
        {form === 'naga3' && <Check checked={options.frames} onChange={(frames) => model.setOptions({ frames })}>{t('letter.frames')}</Check>}
        {form === 'naga3' && <Check checked={options.back} onChange={(back) => model.setOptions({ back })}>{t('letter.back')}</Check>}
      </div>
    </div>
  );
}
