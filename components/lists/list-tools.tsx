// Above a list: the field and the tag that narrow it, and what is done with those that are chosen.
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { bulkOf } from './bulk-model.ts';
import { BulkSheet } from './bulk-sheet.tsx';
import type { ListModel } from './list-model.ts';
import { TagsSheet } from './tags-sheet.tsx';
import './lists.css';

const MOST_TAGS = 40;

function TagFilter({ book, list }: { book: BookModel; list: ListModel }) {
  const tags = list.tags.value;
  const chosen = list.tag.value;
  if (tags.length === 0 && chosen === null) return null;
  const shown = tags.slice(0, MOST_TAGS);
  const offered = chosen !== null && !shown.some(({ tag }) => tag === chosen) ? [...shown, { tag: chosen, count: 0 }] : shown;
  return (
    <div class="tag-filter">
      <select class="in" aria-label={t('lists.byTag')} value={chosen === null ? '' : `=${chosen}`} onChange={(event) => { const { value } = event.currentTarget; list.tag.value = value === '' ? null : value.slice(1); }}>
        <option value="">{t('lists.anyTag')}</option>
        {offered.map(({ tag, count }) => <option key={tag} value={`=${tag}`}>{t('lists.tagCount', { tag, count })}</option>)}
      </select>
      <Button small kind="quiet" onPress={() => { bulkOf(book).managingTags.value = true; }}>{t('lists.manage')}</Button>
    </div>
  );
}

export function ListFilter({ book, list, label }: { book: BookModel; list: ListModel; label: string }) {
  useEffect(() => list.warm(), [list, list.shown.value]);
  return (
    <>
      <input class="in" type="search" data-list-filter aria-label={label} placeholder={label} value={list.query.value} onInput={(event) => { list.query.value = event.currentTarget.value; }} />
      <TagFilter book={book} list={list} />
    </>
  );
}

export function BulkBar({ book, list }: { book: BookModel; list: ListModel }) {
  const bulk = bulkOf(book);
  const { progress } = bulk;
  const chosen = list.choice.ids.value;
  const shown = list.shown.value;
  const under = progress.value;
  const exportThem = (): void => {
    const by = book.rows.value?.personById;
    void bulk.exportChosen([...chosen].flatMap((id) => by?.get(id) ?? []));
  };
  return (
    <>
      {(chosen.size > 0 || under) && (
        <div class="bulk" role="group" aria-label={t('today.chosen', { count: chosen.size })}>
          <p role="status"><b>{t('today.chosen', { count: chosen.size })}</b>{under && <span class="small"> {under.of === null ? t('lists.working') : t('lists.workingOn', { done: under.done, of: under.of })}</span>}</p>
          {under ? <progress value={under.of === null ? undefined : under.done} max={under.of ?? undefined} aria-label={t('lists.working')} /> : (
            <div class="acts">
              <Button small kind="main" onPress={() => { bulk.changing.value = list.type; }}>{t('lists.change')}</Button>
              {list.type === 'person' && book.rows.value && <Button small onPress={exportThem}>{t('lists.export')}</Button>}
              <Button small kind="danger" onPress={() => void bulk.change(list.type, [...chosen], { what: 'remove' })}>{t('act.remove')}</Button>
              {book.rows.value && shown.length > 0 && <Button small kind="quiet" onPress={() => list.choice.add(shown.map(({ id }) => id))}>{t('lists.chooseShown', { count: shown.length })}</Button>}
              <Button small kind="quiet" onPress={list.choice.clear}>{t('today.chooseNone')}</Button>
            </div>
          )}
        </div>
      )}
      {bulk.changing.value === list.type && <BulkSheet book={book} bulk={bulk} list={list} />}
      {bulk.managingTags.value && <TagsSheet book={book} bulk={bulk} />}
    </>
  );
}
