// A thread that holds no referral, said calmly, with the words it was judged by; it can be recorded all the same. What was not seen is never judged.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Words } from '../base/words.tsx';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import type { CaptureModel } from './capture-model.ts';
import { CaptureNotes } from './capture-notes.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';
import { isAllSeen, unseenIn } from './unseen.tsx';
import { whereRead } from './where-words.ts';

export function AsideView({ panel, model }: { panel: PanelModel; model: CaptureModel }) {
  const words = quotedFrom(evidenceAt(model.form.value.evidence, 'kind'), panel.desk.today(), (id) => void panel.showMessage(id));
  const unseen = unseenIn(model.page);
  const { hidden } = unseen;
  const isPartOnly = model.nothingFound && !isAllSeen(unseen);
  return (
    <PanelFrame panel={panel} where={whereRead(model.page)}>
      <CaptureNotes panel={panel} model={model} hiddenSaid={isPartOnly && hidden > 0} />
      <EmptyState
        title={t(isPartOnly ? 'aside.shownTitle' : 'aside.title')}
        actions={
          <>
            {isPartOnly && hidden > 0 && <Button kind="main" onPress={() => void panel.look(true)}>{t('unseen.expand')}</Button>}
            <Button onPress={() => model.putAside(false)}>{t('aside.record')}</Button>
          </>
        }
      >
        {isPartOnly && hidden > 0 && <p class="soft">{t('aside.hidden', { count: hidden })}</p>}
        <p class="soft">{t('aside.text')}</p>
        {words && <Words {...words} />}
      </EmptyState>
    </PanelFrame>
  );
}
