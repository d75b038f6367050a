// No thread and no profile is open, or none that the person asked to have read: what is due, how to begin with an empty book, and the ways in without a page.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import type { Addressed } from '../../lib/actions/addressed-records.ts';
import { AddressedPart } from './addressed-part.tsx';
import { DuePart } from './due-part.tsx';
import type { DueModel } from './due-model.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';
import { whereHost } from './where-words.ts';

interface NothingProps { panel: PanelModel; due: DueModel; addressed?: Addressed | null | undefined; isUnread?: boolean | undefined }
export function NothingView({ panel, due, addressed, isUnread = false }: NothingProps) {
  const follows = panel.outside.followsMail ?? false;
  const foot = (
    <>
      <Button kind="main" onPress={() => void panel.look()}>{t('panel.readPage')}</Button>
      <Button onPress={panel.showPaste}>{t('paste.open')}</Button>
      <Button onPress={() => void panel.byHand()}>{t('panel.byHand')}</Button>
    </>
  );
  return (
    <PanelFrame panel={panel} where={whereHost(panel.desk.host.value)} foot={foot}>
      {addressed ? <AddressedPart addressed={addressed} open={(id) => void panel.openReferral(id)} /> : panel.bookEmpty.value && !isUnread ? (
        <EmptyState title={t('empty.book.title')}>
          <p class="soft">{t(follows ? 'empty.beside.text' : 'empty.book.text')}</p>
          <ol class="steps"><li>{t('empty.step.open')}</li><li>{t(follows ? 'empty.step.beside' : 'empty.step.press')}</li><li>{t('empty.step.check')}</li></ol>
          <p class="soft small">{t('empty.local')}</p>
        </EmptyState>
      ) : (
        <>
          <section class="sec sec-title"><h1 class="title">{t(isUnread ? 'unread.title' : 'nothing.title')}</h1><p class="soft">{t(isUnread ? 'unread.text' : 'nothing.text')}</p></section>
          <DuePart panel={panel} due={due} level={2} />
        </>
      )}
    </PanelFrame>
  );
}
