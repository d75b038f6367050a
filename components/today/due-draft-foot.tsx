// The ways out of a draft in its row: into an open mail, into a new one, copied, beside its thread; and that it was sent. Goen has no send button.
import type { DueItem } from '../../lib/actions/due.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, LinkButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { newestThread } from '../referral/newest-thread.ts';
import { isOurs, remediesFor } from '../sidepanel/remedies.ts';
import type { DueDesk } from './due-desk.ts';
import type { DueDraft } from './due-draft-model.ts';
import { NewMailButtons } from './new-mail-buttons.tsx';

export const isPosted = ({ followUp: { kind } }: Pick<DueItem, 'followUp'>): boolean => kind === 'thanks-letter' || kind === 'apology-letter';

function Held({ draft: { model } }: { draft: DueDraft }) {
  const held = model.held.value;
  return (
    <div class="foot">
      <p class="held" role="status"><Icon name="stop" /> {t('foot.held', { count: held.length })}</p>
      {held.some((finding) => isOurs(remediesFor(finding)[0])) && <Button kind="main" onPress={model.rewordAll}>{t('foot.reword', { count: held.length })}</Button>}
      <p class="small soft">{t('today.held')}</p>
    </div>
  );
}

export function DueDraftFoot({ desk, draft }: { desk: DueDesk; draft: DueDraft }) {
  const { model, mail, item } = draft;
  const text = model.draft.value;
  if (!text) return null;
  if (model.held.value.length > 0) return <Held draft={draft} />;
  const thread = newestThread(item.referral.threads, desk.doors.opens);
  const places = model.places.value;
  const insert = mail !== null && places.length > 0;
  return (
    <div class="foot">
      {insert && (
        <label class="place">
          <span class="small soft">{t('place.label')}</span>
          <select class="in" value={model.place.value} onChange={(e) => { const chosen = places[e.currentTarget.selectedIndex]; if (chosen) model.putInto(chosen); }}>
            {places.map((value) => <option key={value} value={value}>{t(`place.${value}`)}</option>)}
          </select>
        </label>
      )}
      <div class="acts">
        {insert && <Button kind="main" onPress={() => void model.insert()}>{model.phase.value === 'placing' ? t('foot.inserting') : t('foot.insertInto', { host: t(`hostName.${mail.host}`) })}</Button>}
        <Button kind={insert ? 'plain' : 'main'} icon="copy" onPress={() => void model.copy()}>{t('draft.copy')}</Button>
        {!(insert && mail.host === 'thunderbird') && <NewMailButtons doors={desk.doors} draft={text} />}
      </div>
      <p class="acts ways">
        <Button small onPress={() => void model.sent()}>{t(isPosted(item) ? 'today.posted' : 'draft.iSentIt')}</Button>
        {thread && <LinkButton onPress={() => desk.doors.openThread(thread.url, item.referral.id)}>{t('today.beside')}</LinkButton>}
      </p>
    </div>
  );
}
