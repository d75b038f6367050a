// Bringing in: a file is chosen, looked at before anything is written, brought in, and taken back.
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import './bring.css';

export function BringRoom({ book }: { book: BookModel }) {
  return (
    <main class="today bring" data-day={book.today()}>
      <h1 class="title">{t('bring.title')}</h1>
    </main>
  );
}
