// The mail itself: to whom, in which language and tone, subject and text.
import { isForLinkedIn, isOnlyCopied, type DraftLanguage, type Register } from '../../lib/domain/draft.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Segmented } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';
import { DraftRecipients } from './draft-recipients.tsx';
import { DraftText } from './draft-text.tsx';
import type { DraftModel } from './draft.ts';

export function DraftForm({ model, host }: { model: DraftModel; host: HostName | null }) {
  const draft = model.draft.value;
  if (!draft) return null;
  const needsAddress = host !== 'linkedin' && !isForLinkedIn(draft);
  return (
    <section class="sec form">
      {!isOnlyCopied(draft) && <DraftRecipients needsAddress={needsAddress} label={t('draft.to')} list={draft.to} onChange={(to) => model.edit({ to })} />}
      {draft.cc.length > 0 && <DraftRecipients needsAddress={needsAddress} label={t('draft.cc')} list={draft.cc} onChange={(cc) => model.edit({ cc })} />}
      <div class="tone">
        <Select<DraftLanguage> label={t('field.language')} value={draft.language} options={UI_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} onChange={(language) => void model.prepare({ language })} />
        <Segmented<Register> label={t('field.register')} value={draft.register} choices={(['formal', 'familiar'] as const).map((value) => ({ value, label: t(`register.${value}`) }))} onChoose={(register) => void model.prepare({ register })} />
      </div>
      {!isOnlyCopied(draft) && !isForLinkedIn(draft) && <Field label={t('draft.subject')} value={draft.subject} onInput={(subject) => model.edit({ subject })} />}
      <DraftText text={draft.body} language={draft.language} findings={model.findings.value} onInput={(body) => model.edit({ body })} />
    </section>
  );
}
