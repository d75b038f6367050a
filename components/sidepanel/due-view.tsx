// The view of what is due, reached from the head; back leads to what is open.
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { DuePart } from './due-part.tsx';
import type { DueModel } from './due-model.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';

export function DueView({ panel, due }: { panel: PanelModel; due: DueModel }) {
  return (
    <PanelFrame panel={panel} where={t('due.where')}>
      <section class="sec back"><LinkButton onPress={() => void panel.back()}><Icon name="back" /> {t('act.back')}</LinkButton></section>
      <DuePart panel={panel} due={due} level={1} />
    </PanelFrame>
  );
}
