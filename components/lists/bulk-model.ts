// Many records changed alike: in one save, beside the page where there are many, said with their number and a way back.
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { changeSeveral } from '../../lib/actions/change-several.ts';
import { renameTag } from '../../lib/actions/change-tags.ts';
import { exportChosenPeople } from '../../lib/actions/export-people.ts';
import { takeBackSave } from '../../lib/actions/take-back.ts';
import type { WorkProgress, WorkProblem } from '../../lib/actions/work.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { SeveralChange, TaggedType } from '../../lib/domain/several.ts';
import { asWritten, cleanTag } from '../../lib/domain/tags.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { listsOf } from './list-model.ts';

export interface BulkModel {
  /** Null while nothing is under way. */
  readonly progress: ReadonlySignal<WorkProgress | null>;
  /** The sheet in which the change is chosen. */
  readonly changing: Signal<TaggedType | null>;
  readonly managingTags: Signal<boolean>;
  change(type: TaggedType, ids: readonly string[], change: SeveralChange): Promise<boolean>;
  /** `to` null: it goes everywhere. */
  renameTag(from: string, to: string | null): Promise<boolean>;
  exportChosen(people: readonly Person[]): Promise<void>;
}
/** From here on the page does not do it itself. */
const MANY = 1000;

function createBulk(book: BookModel): BulkModel {
  const { tools, doors } = book;
  const progress = signal<WorkProgress | null>(null);
  const tell = (now: WorkProgress): void => { progress.value = now; };
  const settle = async <Value>(act: Promise<Result<Value, WorkProblem>>): Promise<Value | null> => {
    progress.value = { done: 0, of: null };
    const done = await act;
    // Whatever was saved was told to this page as well, and is being read.
    await book.refresh([]);
    progress.value = null;
    if (done.ok) return done.value;
    if (done.reason === 'broken' || done.reason === 'stopped' || done.reason === 'unreadable') book.toasts.show(t('lists.broken'));
    else book.trouble.value = done.reason;
    return null;
  };
  const back = async (operation: string, many: boolean): Promise<void> => {
    const undone = await settle(many && doors.work ? doors.work('take-back', { operation }, tell).result : takeBackSave(tools, operation, tell));
    if (undone) book.toasts.show(t('toast.undone'));
  };
  const said = (count: number, words: string, operation: string): void => book.toasts.show(words, count === 0 ? null : () => void back(operation, count > MANY));
  const { people, referrals } = listsOf(book);
  return {
    progress, changing: signal<TaggedType | null>(null), managingTags: signal(false),
    async change(type, ids, change) {
      const operation = tools.newId();
      const several = { type, ids, change, operation };
      const done = await settle(ids.length > MANY && doors.work ? doors.work('change-several', { several }, tell).result : changeSeveral(tools, several, tell));
      if (!done) return false;
      if (change.what === 'remove') (type === 'person' ? people : referrals).choice.drop(ids);
      said(done.changed, t(change.what === 'remove' ? 'lists.removed' : 'lists.changed', { count: done.changed }), operation);
      return true;
    },
    async renameTag(from, typed) {
      const clean = typed === null ? null : asWritten(cleanTag(typed), listsOf(book).tags.value.map(({ tag }) => tag).filter((tag) => tag !== from));
      if (clean === '' || clean === from) return false;
      const operation = tools.newId();
      const order = { from, to: clean, operation };
      const done = await settle((book.rows.value?.people.length ?? 0) > MANY && doors.work ? doors.work('rename-tag', order, tell).result : renameTag(tools, order, tell));
      if (!done) return false;
      for (const list of [people, referrals]) if (list.tag.value === from) list.tag.value = clean;
      said(done.changed, clean === null ? t('lists.tagGone', { tag: from, count: done.changed }) : t('lists.tagRenamed', { from, to: clean, count: done.changed }), operation);
      return true;
    },
    async exportChosen(chosen) {
      const { fileName, text, type } = await exportChosenPeople(tools, chosen);
      doors.download(fileName, text, type);
      book.toasts.show(t('export.done', { file: fileName }));
    },
  };
}

const models = new WeakMap<BookModel, BulkModel>();
export function bulkOf(book: BookModel): BulkModel {
  const bulk = models.get(book) ?? createBulk(book);
  models.set(book, bulk);
  return bulk;
}
