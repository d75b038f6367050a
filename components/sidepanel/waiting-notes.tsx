// Notes that stand above whatever is shown and can wait a moment for their code: mails that nobody looked at, another page in the tab, a draft that waits.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import type { PanelModel } from './panel.ts';

export function WaitingNotes({ panel }: { panel: PanelModel }) {
  const parked = panel.parked.value;
  const unchecked = panel.unchecked.value;
  return (
    <>
      {unchecked > 0 && <Note kind="look" title={t('unchecked.title', { count: unchecked })} actions={<Button small onPress={() => void panel.outside.forgetUnchecked()}>{t('unchecked.read')}</Button>}>{t('unchecked.text')}</Note>}
      {panel.elsewhere.value && <Note kind="plain" title={t('elsewhere.title')} actions={<Button small onPress={() => void panel.follow()}>{t('panel.readPage')}</Button>}>{t('elsewhere.text')}</Note>}
      {parked && (
        <Note kind="plain" title={t('parked.title', { topic: parked.referral.topic })} actions={<Button small onPress={() => void panel.write(parked.referral, parked.choice)}>{t('parked.back')}</Button>}>
          {t('parked.text')}
        </Note>
      )}
    </>
  );
}
