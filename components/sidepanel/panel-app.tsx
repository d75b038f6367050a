// The panel: one view at a time, the message at its foot, and the single keys.
import { useRef, useState } from 'preact/hooks';
import { alsoSpeak } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Skeleton } from '../base/skeleton.tsx';
import { ToastArea } from '../base/toast.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { later } from './later.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { pressInPanel } from './panel-keys.ts';
import type { PanelModel } from './panel.ts';
import { ProblemView } from './problem-view.tsx';
import { whereHost } from './where-words.ts';

const AsideView = later(async () => (await import('./aside-view.tsx')).AsideView);
const CaptureView = later(async () => (await import('./capture-view.tsx')).CaptureView);
const ContactView = later(async () => (await import('./contact-view.tsx')).ContactView);
const DraftView = later(async () => (await import('./draft-view.tsx')).DraftView);
const DueView = later(async () => (await import('./due-view.tsx')).DueView);
const KeysOfPanel = later(async () => (await import('./panel-key-list.tsx')).KeysOfPanel);
const NothingView = later(async () => (await import('./nothing-view.tsx')).NothingView);
const PanelSearch = later(async () => (await Promise.all([import('./panel-search.tsx'), alsoSpeak('find'), alsoSpeak('ledger')]))[0].PanelSearch);
const PasteView = later(async () => (await import('./paste-view.tsx')).PasteView);
const RecordView = later(async () => (await import('./record-view.tsx')).RecordView);

export function PanelView({ panel }: { panel: PanelModel }) {
  const screen = panel.screen.value;
  switch (screen.name) {
    case 'loading': return <PanelFrame panel={panel} where={whereHost(panel.desk.host.value)}><Skeleton text={t('panel.reading')} /></PanelFrame>;
    case 'problem': return <ProblemView panel={panel} reason={screen.reason} />;
    case 'nothing': return <NothingView panel={panel} due={screen.due} addressed={screen.addressed} isUnread={screen.isUnread} />;
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
  useKeyPresses((event) => { if (pressInPanel(panel, event, frame.current) === 'keys') showKeys(true); }, [panel]);
  return (
    <div ref={frame}>
      <PanelView panel={panel} />
      {panel.finding.value && <PanelSearch panel={panel} />}
      <ToastArea toasts={panel.toasts} />
      {keysShown && <KeysOfPanel onClose={() => showKeys(false)} />}
    </div>
  );
}
