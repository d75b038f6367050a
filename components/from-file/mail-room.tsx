// A mail that came as a file, laid out as a referral by the panel's own views, with its words beside; and what waits or could not be read.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import type { BookModel } from '../book/book-model.ts';
import { PanelView } from '../sidepanel/panel-app.tsx';
import { pressInPanel } from '../sidepanel/panel-keys.ts';
import { mailLineOf, type MailLine } from './mail-line-model.ts';
import { AskWho, Faults, Others } from './mail-notes.tsx';
import { MailText } from './mail-text.tsx';
import { MailWays } from './mail-ways.tsx';
import './from-file.css';

function Shown({ book, line }: { book: BookModel; line: MailLine }) {
  const panel = line.panel.value;
  const screen = panel?.screen.value.name;
  if (line.asking.value) return <main class="mail-main"><AskWho line={line} found={line.asking.value} /></main>;
  if (panel && screen !== 'nothing' && screen !== 'due') return <PanelView panel={panel} />;
  return <main class="mail-main">{line.isReading.value ? <Skeleton text={t('file.reading')} /> : <MailWays book={book} isAlone />}</main>;
}

export function MailRoom({ book }: { book: BookModel }) {
  const line = mailLineOf(book);
  const { id } = book.route.value;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => { if (id !== null) void line?.openRecord(id); }, [line, id]);
  useKeyPresses((event) => { const panel = line?.panel.value; if (panel) pressInPanel(panel, event, frame.current, ['step', 'edit', 'back']); }, [line]);
  if (!line) return null;
  const open = line.open.value;
  return (
    <div class="today mail-room" data-open-mail={open ? '' : undefined}>
      <div class="mail-line" ref={frame}>
        <Faults book={book} line={line} />
        <Others line={line} />
        {open && !line.asking.value && <p class="acts"><Button small kind="quiet" icon="back" onPress={() => void line.close()}>{t('file.another')}</Button></p>}
        <Shown book={book} line={line} />
      </div>
      {open && <MailText line={line} found={open} />}
    </div>
  );
}
