// The foot of a draft stays in sight: held back and what to do, or insert; the copy is always there. Goen has no send button.
import { useId } from 'preact/hooks';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { isForLinkedIn, isOnlyCopied } from '../../lib/domain/draft.ts';
import { cameAsFile } from '../referral/newest-thread.ts';
import { newMailOf } from '../today/new-mail.ts';
import type { DraftFile, DraftModel } from './draft.ts';
import { isOurs, remediesFor } from './remedies.ts';

/** A new mail that holds it, where it is short enough for an address: in Gmail first, unless the record came as a file of another program. */
function IntoNewMail({ model, file, isGmailFirst }: { model: DraftModel; file: DraftFile; isGmailFirst: boolean }) {
  const draft = model.draft.value;
  if (!draft || newMailOf(draft).isTooLong) return null;
  const open = (way: 'gmail' | 'program'): void => void model.handOut().then((out) => { if (out) file.openAddress(newMailOf(out)[way]); });
  return (
    <>
      {isGmailFirst && <Button kind="main" onPress={() => open('gmail')}>{t('foot.gmail')}</Button>}
      <Button onPress={() => open('program')}>{t('foot.program')}</Button>
    </>
  );
}

export function DraftFoot({ model, host, file, onBack }: { model: DraftModel; host: HostName | null; file: DraftFile | undefined; onBack: () => void }) {
  const why = useId();
  const held = model.held.value;
  const place = model.place.value;
  const places = model.places.value;
  const draft = model.draft.value;
  if (!draft) return null;
  const sendsIn = isForLinkedIn(draft) ? 'linkedin' : host === 'file' ? null : host;
  const readers = listed(draft.to.map(({ name, email }) => name ?? email ?? ''));
  const copy = <Button icon="copy" kind={places.length > 0 ? 'plain' : 'main'} onPress={() => void model.copy()}>{t('draft.copy')}</Button>;
  if (model.phase.value === 'absent')
    return (
      <>
        <Button kind="main" icon="copy" onPress={() => void model.copy()}>{t('act.copy')}</Button>
        <Button kind="quiet" onPress={onBack}>{t('draft.backToRecord')}</Button>
      </>
    );
  if (held.length > 0) {
    const ours = held.some((finding) => isOurs(remediesFor(finding)[0]));
    return (
      <>
        <p class="held" role="status"><Icon name="stop" /> {t('foot.held', { count: held.length })}</p>
        {ours && <Button kind="main" onPress={model.rewordAll}>{t('foot.reword', { count: held.length })}</Button>}
        <button class="btn" type="button" aria-disabled="true" aria-describedby={why}>{t(file ? 'foot.saveFile' : 'foot.insert')}</button>
        <p class="why" id={why}>{t(file ? 'foot.whyFile' : 'foot.why')}</p>
      </>
    );
  }
  const busy = model.phase.value === 'placing';
  const isGmailFirst = file?.mailHere === 'gmail' && !newMailOf(draft).isTooLong && !cameAsFile(model.referral.value.threads);
  const insert = host && places.length > 0 && <Button kind={isGmailFirst ? 'plain' : 'main'} onPress={() => void model.insert()}>{busy ? t('foot.inserting') : host === 'file' ? t('foot.saveFile') : t('foot.insertInto', { host: t(`hostName.${host}`) })}</Button>;
  return (
    <>
      <p class="sr" role="status">{t('foot.clear')}</p>
      {places.length > 1 && (
        <label class="place">
          <span class="small soft">{t('place.label')}</span>
          <select class="in" value={place} onChange={(e) => { const chosen = places[e.currentTarget.selectedIndex]; if (chosen) model.putInto(chosen); }}>
            {places.map((value) => <option key={value} value={value}>{t(`place.${value}`)}</option>)}
          </select>
        </label>
      )}
      {!isGmailFirst && insert}
      {file && places.length > 0 && <IntoNewMail model={model} file={file} isGmailFirst={isGmailFirst} />}
      {isGmailFirst && insert}
      {copy}
      {model.copied.value && <Button onPress={() => void model.sent()}>{t('draft.iSentIt')}</Button>}
      {isOnlyCopied(draft) ? <p class="why">{t('foot.passOn')}</p> : (
        <>
          {places.length === 0 && <p class="why">{t('foot.otherThread', { name: readers })}</p>}
          <p class="why">{t('foot.youSend', { host: sendsIn ? t(`hostName.${sendsIn}`) : t('foot.yourMail') })}</p>
        </>
      )}
    </>
  );
}
