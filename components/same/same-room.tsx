// People who may be the same, with the reasons, side by side.
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import './same.css';

export function SameRoom({ book }: { book: BookModel }) {
  return (
    <main class="today same" data-day={book.today()}>
      <h1 class="title">{t('same.title')}</h1>
    </main>
  );
}
