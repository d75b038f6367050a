// All tags of the book: each called otherwise, or taken off everywhere, in one save.
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { Sheet } from '../base/sheet.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BulkModel } from './bulk-model.ts';
import { listsOf } from './list-model.ts';

const MOST = 100;

export function TagsSheet({ book, bulk }: { book: BookModel; bulk: BulkModel }) {
  const [open, setOpen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const tags = listsOf(book).tags.value;
  const save = (from: string) => async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await bulk.renameTag(from, typed)) setOpen(null);
  };
  return (
    <Sheet title={t('lists.tags')} onClose={() => { bulk.managingTags.value = false; }}>
      {tags.length === 0 && <p class="soft">{t('lists.noTags')}</p>}
      <ul class="tag-rows">
        {tags.slice(0, MOST).map(({ tag, count }) => (
          <li key={tag}>
            {open === tag ? (
              <form class="tag-new" onSubmit={(event) => void save(tag)(event)}>
                <Field label={t('lists.renameTo', { tag })} value={typed} onInput={setTyped} autofocus />
                <Button small submit onPress={() => undefined}>{t('act.save')}</Button>
              </form>
            ) : (
              <>
                <span dir="auto">{tag} <span class="soft small">{count}</span></span>
                <span class="acts"><Button small kind="quiet" about={tag} onPress={() => { setOpen(tag); setTyped(tag); }}>{t('lists.rename')}</Button><Button small kind="quiet" about={tag} onPress={() => void bulk.renameTag(tag, null)}>{t('act.remove')}</Button></span>
              </>
            )}
          </li>
        ))}
      </ul>
      <div class="acts"><Button kind="main" onPress={() => { bulk.managingTags.value = false; }}>{t('act.close')}</Button></div>
    </Sheet>
  );
}
