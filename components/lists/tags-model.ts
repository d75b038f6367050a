// The tags of one record: put on and taken off, each with a way back.
import { changeTags } from '../../lib/actions/change-tags.ts';
import type { TaggedType } from '../../lib/domain/several.ts';
import { asWritten, tagsIn } from '../../lib/domain/tags.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { listsOf } from './list-model.ts';

export interface TaggedRow {
  readonly id: string;
  readonly tags: Readonly<Record<string, true>>;
}
/** False where nothing was typed that is a tag. */
export async function addTags(book: BookModel, type: TaggedType, row: TaggedRow, typed: string): Promise<boolean> {
  const known = listsOf(book).tags.value.map(({ tag }) => tag);
  const tags = tagsIn(typed).map((tag) => asWritten(tag, known)).filter((tag) => !Object.hasOwn(row.tags, tag));
  if (tags.length === 0) return false;
  return book.settle(changeTags(book.tools, type, row, tags), t('lists.tagged', { tags: listed(tags) }));
}
export const removeTag = (book: BookModel, type: TaggedType, row: TaggedRow, tag: string): Promise<boolean> => book.settle(changeTags(book.tools, type, row, [], [tag]), t('lists.untagged', { tag }));
