// The frame of every view of the panel: where it was read from, what is due, the way to the book; the view's own foot.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button, IconButton } from '../base/button.tsx';
import { keepHeight } from '../base/keep-height.ts';
import { Panel } from '../base/panel.tsx';
import { StandingNotes } from './standing-notes.tsx';
import type { PanelModel } from './panel.ts';

export function PanelFrame({ panel, where, foot, children }: { panel: PanelModel; where: string; foot?: ComponentChildren; children: ComponentChildren }) {
  const due = panel.dueCount.value;
  // A new view begins at its top, and a screen reader at its title.
  useEffect(() => {
    window.scrollTo(0, 0);
    const title = document.querySelector<HTMLElement>('h1');
    if (panel.outside.within) title?.scrollIntoView({ block: 'nearest' });
    if (!title || (document.activeElement && document.activeElement !== document.body)) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, []);
  // What floats stands above the foot, however tall that is.
  useEffect(() => keepHeight('--foot', document.querySelector('.panel-foot')), [Boolean(foot)]);
  return (
    <Panel
      where={where} foot={foot}
      head={panel.outside.within ? null : 
        <>
          <button class="btn btn-quiet btn-small" type="button" onClick={() => void panel.showDue()} aria-label={due > 0 ? t('head.dueCount', { count: due }) : undefined} aria-current={panel.screen.value.name === 'due' ? 'page' : undefined}>
            {due > 0 ? <><span class="num-badge">{due > 99 ? '99+' : due}</span> {t('head.due')}</> : t('due.where')}
          </button>
          <IconButton icon="search" label={t('act.search')} onPress={() => { panel.finding.value = true; }} />
          <Button kind="quiet" small onPress={() => panel.outside.openBook()}>{t('head.book')}</Button>
        </>
      }
    >
      <StandingNotes panel={panel} />
      {children}
    </Panel>
  );
}
