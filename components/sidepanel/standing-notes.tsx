// Notes that stand above whatever is shown: the book closed under this page, saves were lost, a draft waits elsewhere.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import type { PanelModel } from './panel.ts';

export function StandingNotes({ panel }: { panel: PanelModel }) {
  const isWithin = panel.outside.within !== undefined; // the page around it says these two
  const closed = isWithin ? null : panel.closed.value;
  const parked = panel.parked.value;
  const lost = !isWithin && panel.outside.tools.book.health === 'lost-saves';
  const elsewhere = panel.elsewhere.value;
  const unchecked = panel.unchecked.value;
  if (!closed && !parked && !lost && !elsewhere && unchecked === 0) return null;
  return (
    <div class="sec stack">
      {closed && <StoreProblemNote problem={closed} actions={<Button kind="main" onPress={panel.outside.reload}>{t('act.reload')}</Button>} />}
      {lost && <Note kind="look" title={t('health.lost-saves.title')} actions={<Button small onPress={() => panel.outside.openBook()}>{t('storeProblem.remedy')}</Button>}>{t('health.lost-saves.text')}</Note>}
      {unchecked > 0 && <Note kind="look" title={t('unchecked.title', { count: unchecked })} actions={<Button small onPress={() => void panel.outside.forgetUnchecked()}>{t('unchecked.read')}</Button>}>{t('unchecked.text')}</Note>}
      {elsewhere && <Note kind="plain" title={t('elsewhere.title')} actions={<Button small onPress={() => void panel.follow()}>{t('panel.readPage')}</Button>}>{t('elsewhere.text')}</Note>}
      {parked && (
        <Note kind="plain" title={t('parked.title', { topic: parked.referral.topic })} actions={<Button small onPress={() => void panel.write(parked.referral, parked.choice)}>{t('parked.back')}</Button>}>
          {t('parked.text')}
        </Note>
      )}
    </div>
  );
}
