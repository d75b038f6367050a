// The pane where no mail can be seen: opened outside of Outlook, or Outlook does not answer. What is so, what is at hand, and how to go on.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { Panel } from '../base/panel.tsx';

export function ElsewhereView({ isSilent, openBook, tryAgain }: { isSilent: boolean; openBook: () => void; tryAgain: () => void }) {
  return (
    <Panel where="Goen">
      <section class="sec stack">
        <h1 class="sr">Goen</h1>
        <Note
          kind={isSilent ? 'look' : 'plain'} title={t(isSilent ? 'pane.silent' : 'pane.outside')}
          actions={<><Button kind="main" onPress={openBook}>{t('pane.openBook')}</Button>{isSilent && <Button onPress={tryAgain}>{t('act.tryAgain')}</Button>}</>}
        >
          {t(isSilent ? 'pane.silentText' : 'pane.outsideText')}
        </Note>
      </section>
    </Panel>
  );
}
