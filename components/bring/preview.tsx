// What would become of a file: its entries by kind, each to be changed by mouse or keyboard, tags for all, and the one button that writes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import { KeyHints } from '../base/keys.tsx';
import { Note } from '../base/note.tsx';
import { singleKey } from '../base/single-key.ts';
import { WindowedList } from '../base/windowed-list.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import type { BookModel } from '../book/book-model.ts';
import type { BringModel } from './bring-model.ts';
import type { Stage } from './bring-stage.ts';
import { sizeWords } from '../base/size-words.ts';
import { entryName, sourceWords } from './bring-words.ts';
import { PREVIEW_GROUPS, type PreviewFilter, type PreviewModel } from './preview-model.ts';
import { PreviewRow } from './preview-row.tsx';

type Previewing = Extract<Stage, { at: 'preview' }>;
/** In CSS pixels: one below the other where the page is narrow. */
const ROW = 72;
const ROW_NARROW = 124;
const FILTERS: readonly PreviewFilter[] = ['all', ...PREVIEW_GROUPS];

/** Keys act on the row that is current, and the focus goes with it. */
function useKeys(book: BookModel, preview: PreviewModel) {
  const frame = useRef<HTMLElement>(null);
  const current = preview.current.value;
  /** The row that a key went to; one that was pressed by mouse has the focus already. */
  const wanted = useRef<number | null>(null);
  useKeyPresses((event) => {
    if (!book.settings.value.singleKeys && event.key.length === 1) return;
    const key = singleKey(event);
    if (key === null || book.searching.value || (key.startsWith('Arrow') && event.target instanceof Element && event.target.matches('input[type=radio]'))) return;
    if (!preview.press(key)) return;
    wanted.current = preview.current.value;
    event.preventDefault();
  }, [book, preview]);
  useEffect(() => {
    if (wanted.current !== current) return undefined;
    // The list brings the row into sight first.
    const waiting = requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-at="${String(current)}"]`)?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(waiting);
  }, [current]);
  return frame;
}

const NARROW = '(width < 640px)';
function useRowHeight(): number {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow ? ROW_NARROW : ROW;
}

function AllShown({ preview }: { preview: PreviewModel }) {
  return (
    <p class="acts bring-all" role="group" aria-label={t('bring.allShown')}>
      <span class="lab">{t('bring.allShown')}</span>
      <Button small onPress={() => preview.chooseAll('new')}>{t('bring.all.new')}</Button>
      {preview.shown.value.some(({ candidates }) => candidates.length > 0) && <Button small onPress={() => preview.chooseAll('join')}>{t('bring.all.join')}</Button>}
      <Button small onPress={() => preview.chooseAll('leave')}>{t('bring.all.leave')}</Button>
      <Button small kind="quiet" onPress={() => preview.chooseAll('suggested')}>{t('bring.all.suggested')}</Button>
    </p>
  );
}

export function Preview({ book, model, stage }: { book: BookModel; model: BringModel; stage: Previewing }) {
  const { preview, file } = stage;
  const frame = useKeys(book, preview);
  const { added, joined, leftOut } = preview.outcome.value;
  const counts = preview.counts.value;
  const entries = preview.entries.value;
  const names = useMemo(() => new Map(entries.map((entry) => [entry.at, entry])), [entries]);
  const nameAt = (at: number): string => { const entry = names.get(at); return entry ? entryName(entry) : String(at + 1); };
  const lacking = model.lacking.value;
  const rowHeight = useRowHeight();
  return (
    <section class="bring-preview" aria-label={t('bring.list')} ref={frame}>
      <div class="bring-head">
        <div><h2 dir="auto">{file.name}</h2><p class="soft small">{sourceWords({ kind: stage.source })}</p></div>
        <p class="bring-outcome" role="status">{t('bring.outcome', { added, joined, leftOut })}</p>
      </div>
      {lacking !== null && <Note kind="look" title={t('bring.lackingTitle')}>{t('bring.lacking', { size: sizeWords(lacking) })}</Note>}
      {stage.cut > 0 && <Note kind="plain" title={t('bring.cutTexts', { count: stage.cut })} />}
      <Segmented<PreviewFilter> label={t('bring.groups')} quietLabel value={preview.filter.value} choices={FILTERS.filter((one) => one === 'all' || counts[one] > 0).map((one) => ({ value: one, label: `${t(`bring.group.${one}`)} ${counts[one]}` }))} onChoose={(filter) => { preview.filter.value = filter; }} />
      <AllShown preview={preview} />
      <div class="bring-list box">
        <WindowedList items={preview.shown.value} keyOf={(entry) => String(entry.at)} rowHeight={rowHeight} selected={preview.current.value === null ? null : String(preview.current.value)} label={t('bring.list')}>
          {(entry) => <PreviewRow model={preview} entry={entry} nameAt={nameAt} />}
        </WindowedList>
      </div>
      {book.settings.value.singleKeys && <KeyHints hints={[{ keys: ['J', 'K'], does: t('bring.keys.move') }, { keys: ['N'], does: t('bring.keys.new') }, { keys: ['M'], does: t('bring.keys.join') }, { keys: ['X'], does: t('bring.keys.leave') }]} />}
      <div class="bring-foot">
        <Field label={t('bring.tags')} hint={t('bring.tagsHint')} value={model.tags.value} onInput={(tags) => { model.tags.value = tags; }} />
        <p class="acts">
          <Button kind="main" waits={added + joined === 0 ? t('bring.goNone') : null} onPress={() => void model.bringIn()}>{t('bring.go', { count: added + joined })}</Button>
          <Button onPress={() => void model.next()}>{t('act.cancel')}</Button>
        </p>
      </div>
    </section>
  );
}
