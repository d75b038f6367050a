// The mail itself: to whom, in which language and tone, subject and text.
import { isForLinkedIn, isOnlyCopied, type DraftLanguage, type Register } from '../../lib/domain/draft.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';
import { Note } from '../base/note.tsx';
import { DraftRecipients } from './draft-recipients.tsx';
import { DraftText } from './draft-text.tsx';
import type { DraftModel } from './draft.ts';

/** To the book, at this very mail: what is written there counts for every later draft. */
function ForGood({ model, onOpen }: { model: DraftModel; onOpen: (key: string) => void }) {
  const mail = model.mail.value;
  if (!mail) return null;
  const stands = mail.words === 'shipped' || mail.words === 'own';
  const open = <LinkButton onPress={() => onOpen(mail.key)}>{t(stands ? 'draft.forGood' : 'draft.mendForGood')}</LinkButton>;
  if (stands) return <p class="small soft">{t(`draft.words.${mail.words}`)} {open}</p>;
  return <Note kind="look" title={t(`draft.ownMail.${mail.words}.title`)} actions={open}>{t(`draft.ownMail.${mail.words}.text`)}</Note>;
}

export function DraftForm({ model, host, onOpenMail }: { model: DraftModel; host: HostName | null; onOpenMail: (key: string) => void }) {
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
      <ForGood model={model} onOpen={onOpenMail} />
    </section>
  );
}
