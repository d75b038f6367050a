// The tags of one record as chips, each taken off by a press, and a field that suggests those there are.
import { useId, useState } from 'preact/hooks';
import type { TaggedType } from '../../lib/domain/several.ts';
import { suggestTags } from '../../lib/domain/tags.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { CopyLink } from './copy-link.tsx';
import { listsOf } from './list-model.ts';
import { addTags, removeTag, type TaggedRow } from './tags-model.ts';
import './lists.css';

export function TagField({ book, type, row }: { book: BookModel; type: TaggedType; row: TaggedRow }) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const id = useId();
  const tags = Object.keys(row.tags);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    await addTags(book, type, row, typed);
    setTyped('');
  };
  return (
    <section class="tag-field" aria-label={t('lists.tags')}>
      {tags.length > 0 && (
        <ul class="tag-chips">
          {tags.map((tag) => <li key={tag}><span dir="auto">{tag}</span><button type="button" aria-label={t('lists.takeOff', { tag })} title={t('lists.takeOff', { tag })} onClick={() => void removeTag(book, type, row, tag)}>×</button></li>)}
        </ul>
      )}
      {open ? (
        <form class="tag-new" onSubmit={(event) => void add(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setOpen(false); } }}>
          <input class="in" list={id} aria-label={t('lists.newTag')} placeholder={t('lists.newTag')} value={typed} dir="auto" autocomplete="off" ref={(input) => { if (typed === '') input?.focus(); }} onInput={(event) => setTyped(event.currentTarget.value)} />
          <datalist id={id}>{suggestTags(listsOf(book).tags.value, typed, row.tags).map((tag) => <option key={tag} value={tag} />)}</datalist>
          <Button small submit onPress={() => undefined}>{t('lists.add')}</Button>
        </form>
      ) : <Button small kind="quiet" onPress={() => setOpen(true)}>{t('lists.addTag')}</Button>}
      <CopyLink book={book} to={{ room: type === 'person' ? 'people' : 'referrals', id: row.id }} />
    </section>
  );
}
