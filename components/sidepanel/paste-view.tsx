// The text of a mail, pasted: read like an open thread, on this computer.
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { TextArea } from '../base/field.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';

export const PastedText = ({ text, onInput, rows = 14 }: { text: string; onInput: (text: string) => void; rows?: number }) => <TextArea label={t('paste.label')} hint={t('paste.hint')} value={text} onInput={onInput} rows={rows} />;

export function PasteView({ panel }: { panel: PanelModel }) {
  const [text, setText] = useState('');
  const foot = (
    <>
      <Button kind="main" waits={text.trim() ? null : t('paste.waits')} onPress={() => void panel.readPasted(text)}>{t('paste.read')}</Button>
      <Button kind="quiet" onPress={() => void panel.back()}>{t('act.cancel')}</Button>
    </>
  );
  return (
    <PanelFrame panel={panel} where={t('where.byHand')} foot={foot}>
      <section class="sec sec-title stack">
        <h1 class="title">{t('paste.title')}</h1>
        <PastedText text={text} onInput={setText} />
      </section>
    </PanelFrame>
  );
}
