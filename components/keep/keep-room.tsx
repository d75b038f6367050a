// Backup and health: what is stored where, the last backup and its verification, ways out.
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import './keep.css';

export function KeepRoom({ book }: { book: BookModel }) {
  return (
    <main class="today keep" data-day={book.today()}>
      <h1 class="title">{t('keep.title')}</h1>
    </main>
  );
}
