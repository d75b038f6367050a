// Bringing in: a file is chosen, looked at before anything is written, brought in, and taken back.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { AtWork, Done, NotRead, TakingBack, TookBackNote } from './at-work.tsx';
import { bringOf, type BringModel } from './bring-model.ts';
import { DropZone, FromAddressBook, WhereFrom } from './choose-files.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { MapColumns } from './map-columns.tsx';
import { Preview } from './preview.tsx';
import { Button } from '../base/button.tsx';
import { listed } from '../../lib/i18n/listed.ts';
import './bring.css';

function AtStage({ book, model }: { book: BookModel; model: BringModel }) {
  const stage = model.stage.value;
  switch (stage.at) {
    case 'choose': return null;
    case 'looking': case 'writing': return <AtWork model={model} stage={stage} />;
    case 'map': return <MapColumns key={stage.file} model={model} stage={stage} />;
    case 'preview': return <Preview book={book} model={model} stage={stage} />;
    case 'done': return <Done model={model} stage={stage} />;
    case 'unreadable': case 'failed': case 'elsewhere': return <NotRead stage={stage} />;
    default: return stage satisfies never;
  }
}

/** Where nothing is under way another file can be chosen. */
const CHOOSING = new Set(['choose', 'done', 'unreadable', 'failed', 'elsewhere']);

function Waiting({ model }: { model: BringModel }) {
  const waiting = model.waiting.value;
  const [first] = waiting;
  if (!first) return null;
  return (
    <p class="bring-waiting soft">
      {t('bring.waiting', { count: waiting.length, names: listed(waiting.slice(0, 5).map(({ name }) => name)) })}{' '}
      {CHOOSING.has(model.stage.value.at) && <Button small onPress={() => void model.next()}>{t('bring.next', { name: first.name })}</Button>}
    </p>
  );
}

export function BringRoom({ book }: { book: BookModel }) {
  const model = bringOf(book);
  const { at } = model.stage.value;
  const now = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what came of it.
    if (before.current !== at) now.current?.focus({ preventScroll: true });
    before.current = at;
  }, [at]);
  const drop = (event: DragEvent): void => {
    event.preventDefault(); // a file dropped beside the frame would take the page away
    void model.choose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <main class="today bring" data-day={book.today()} data-at={at} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1 class="title">{t('bring.title')}</h1>
      {at === 'choose' && <p class="soft bring-lead">{t('bring.lead')}</p>}
      <div class="bring-now" ref={now} tabIndex={-1}>
        <TakingBack model={model} />
        <TookBackNote model={model} />
        <AtStage book={book} model={model} />
        <Waiting model={model} />
        {CHOOSING.has(at) && <DropZone onFiles={(files) => void model.choose(files)} />}
        {CHOOSING.has(at) && book.doors.addressBook && <FromAddressBook ask={book.doors.addressBook} onFiles={(files) => void model.choose(files)} />}
      </div>
      {CHOOSING.has(at) && <EarlierImports book={book} model={model} />}
      {at === 'choose' && <WhereFrom />}
    </main>
  );
}
