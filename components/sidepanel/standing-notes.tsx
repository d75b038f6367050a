// Notes that stand above whatever is shown: the book closed under this page, saves were lost, a draft waits elsewhere.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { later } from './later.tsx';
import type { PanelModel } from './panel.ts';

const WaitingNotes = later(async () => (await import('./waiting-notes.tsx')).WaitingNotes);

export function StandingNotes({ panel }: { panel: PanelModel }) {
  const isWithin = panel.outside.within !== undefined; // the page around it says these two
  const closed = isWithin ? null : panel.closed.value;
  const lost = !isWithin && panel.outside.tools.book.health === 'lost-saves';
  const waits = panel.parked.value !== null || panel.elsewhere.value || panel.unchecked.value > 0 || panel.held.value.length > 0;
  if (!closed && !lost && !waits) return null;
  return (
    <div class="sec stack">
      {closed && <StoreProblemNote problem={closed} actions={<Button kind="main" onPress={panel.outside.reload}>{t('act.reload')}</Button>} />}
      {lost && <Note kind="look" title={t('health.lost-saves.title')} actions={<Button small onPress={() => panel.outside.openBook()}>{t('storeProblem.remedy')}</Button>}>{t('health.lost-saves.text')}</Note>}
      {waits && <WaitingNotes panel={panel} />}
    </div>
  );
}
