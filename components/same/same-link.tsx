// In the room of people: how many may be in the book twice, looked for once the lists are read.
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { sameOf } from './same-model.ts';

/** What is looked for does not hold up what is shown. */
const LATER_MS = 1500;

export function SameLink({ book }: { book: BookModel }) {
  const model = sameOf(book);
  const isRead = book.rows.value !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => void model.countThem(), LATER_MS);
    return () => clearTimeout(timer);
  }, [model, isRead]);
  const count = model.count.value;
  return count === 0 ? null : <a class="link small" href="#/same">{t('same.suggest', { count })}</a>;
}
