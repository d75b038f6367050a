// The page could not be read: what is so, what is safe, and three ways on.
import type { HostProblem } from '../../lib/domain/open-page.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, LinkButton } from '../base/button.tsx';
import { HostProblemNote } from '../base/note.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';
import { whereHost } from './where-words.ts';

export function ProblemView({ panel, reason }: { panel: PanelModel; reason: HostProblem }) {
  return (
    <PanelFrame panel={panel} where={whereHost(panel.desk.host.value)}>
      <section class="sec stack">
        <h1 class="sr">{whereHost(panel.desk.host.value)}</h1>
        <HostProblemNote
          problem={reason}
          actions={
            <>
              <Button kind="main" onPress={() => void panel.look()}>{t('panel.readAgain')}</Button>
              <Button onPress={panel.showPaste}>{t('paste.open')}</Button>
              <Button onPress={() => void panel.byHand()}>{t('panel.byHand')}</Button>
            </>
          }
        />
        <p class="small soft">{t('shape.text')} <LinkButton onPress={() => void panel.copyPageShape()}>{t('shape.copy')}</LinkButton></p>
      </section>
    </PanelFrame>
  );
}
