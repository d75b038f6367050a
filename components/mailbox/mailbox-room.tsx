// Ten years of mail: a mailbox file read on this device, and what was found in it.
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import './mailbox.css';

export function MailboxRoom({ book }: { book: BookModel }) {
  return (
    <main class="today mailbox" data-day={book.today()}>
      <h1 class="title">{t('mailbox.title')}</h1>
    </main>
  );
}
