// The panel: one view at a time, the message at its foot, and the single keys.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { KeyList } from '../base/keys.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { ToastArea } from '../base/toast.tsx';
import { AsideView } from './aside-view.tsx';
import { CaptureView } from './capture-view.tsx';
import { ContactView } from './contact-view.tsx';
import { DraftView } from './draft-view.tsx';
import { DueView } from './due-view.tsx';
import { NothingView } from './nothing-view.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { meaningOfKey, PANEL_KEYS } from './panel-keys.ts';
import type { PanelModel } from './panel-model.ts';
import { PasteView } from './paste-view.tsx';
import { ProblemView } from './problem-view.tsx';
import { RecordView } from './record-view.tsx';
import { whereHost } from './where-words.ts';

function View({ panel }: { panel: PanelModel }) {
  const screen = panel.screen.value;
  switch (screen.name) {
    case 'loading': return <PanelFrame panel={panel} where={whereHost(panel.desk.host.value)}><Skeleton text={t('panel.reading')} /></PanelFrame>;
    case 'problem': return <ProblemView panel={panel} reason={screen.reason} />;
    case 'nothing': return <NothingView panel={panel} due={screen.due} />;
    case 'due': return <DueView panel={panel} due={screen.due} />;
    case 'paste': return <PasteView panel={panel} />;
    case 'capture': return screen.model.setAside.value ? <AsideView panel={panel} model={screen.model} /> : <CaptureView panel={panel} model={screen.model} />;
    case 'record': return <RecordView key={screen.model.id} panel={panel} model={screen.model} />;
    case 'draft': return <DraftView panel={panel} model={screen.model} />;
    case 'contact': return <ContactView panel={panel} model={screen.model} />;
    default: return screen satisfies never;
  }
}

export function PanelApp({ panel }: { panel: PanelModel }) {
  const [keysShown, showKeys] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const screen = panel.screen.value;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const meaning = meaningOfKey(event, panel.settings.value.singleKeys);
      if (meaning === null) return;
      event.preventDefault();
      if (meaning === 'keys') showKeys(true);
      else if (meaning === 'undo') panel.toasts.undo();
      else if (meaning === 'back') void panel.back();
      else frame.current?.querySelector<HTMLElement>(meaning === 'step' ? '.btn-main:not([aria-disabled])' : '.marked textarea, .ledger .fact > .btn, .ledger .fact-doubt .acts .btn:last-child, .form .in')?.[meaning === 'step' ? 'click' : 'focus']();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel]);
  // A new view begins at its top, and a screen reader at its title.
  const shown = screen.name === 'loading' ? null : screen;
  useEffect(() => {
    if (!shown) return;
    window.scrollTo(0, 0);
    const title = frame.current?.querySelector<HTMLElement>('h1');
    if (title && (document.activeElement === document.body || !document.activeElement)) { title.tabIndex = -1; title.focus({ preventScroll: true }); }
  }, [shown]);
  return (
    <div ref={frame}>
      <View panel={panel} />
      <ToastArea toasts={panel.toasts} />
      {keysShown && <KeyList hints={PANEL_KEYS()} onClose={() => showKeys(false)} />}
    </div>
  );
}
