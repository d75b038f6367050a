// What has to be said about a reading before it is checked: parts that could not be seen, edits that came back, a record it may belong to.
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import type { CaptureModel } from './capture-model.ts';
import type { PanelModel } from './panel.ts';
import { isAllSeen, unseenIn, UnseenNotes } from './unseen.tsx';

/** `hiddenSaid`: the view itself says that messages are folded. */
export function CaptureNotes({ panel, model, hiddenSaid = false }: { panel: PanelModel; model: CaptureModel; hiddenSaid?: boolean }) {
  const { page } = model;
  const all = unseenIn(page);
  const unseen = hiddenSaid ? { ...all, hidden: 0 } : all;
  const trouble = model.trouble.value;
  if (!trouble && !model.restored.value && isAllSeen(unseen) && !page?.missing.length && model.related.value.length === 0) return null;
  return (
    <div class="sec stack">
      {trouble && <StoreProblemNote problem={trouble} actions={<Button kind="main" onPress={() => void model.save()}>{t('act.saveAgain')}</Button>} />}
      {model.related.value.slice(0, 3).map((referral) => (
        <Note key={referral.id} kind="plain" title={t('related.title', { topic: referral.topic || t('party.unknown') })} actions={<><Button small onPress={() => void model.join(referral)}>{t('related.join')}</Button><Button small kind="quiet" onPress={() => void panel.openReferral(referral.id)}>{t('act.openRecord')}</Button></>}>
          {t('related.text')}
        </Note>
      ))}
      <UnseenNotes unseen={unseen} onExpand={() => void panel.look(true)} />
      {page && page.missing.length > 0 && (
        <Note kind="look" title={t('missing.title')}>{t('missing.text', { parts: listed(page.missing.map((part) => t(`missing.${part}`))) })}</Note>
      )}
      {model.restored.value && <Note kind="plain" title={t('restored.form')} actions={<Button small kind="quiet" onPress={model.readAnew}>{t('restored.readAnew')}</Button>} />}
    </div>
  );
}
