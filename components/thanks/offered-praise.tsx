// Words of clients noted on referrals, each kept as praise with one press.
import { callName } from '../../lib/domain/person.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Words } from '../base/words.tsx';
import type { BookModel } from '../book/book-model.ts';
import { keepOffered, type OfferedBy } from './praise-model.ts';

export function OfferedWords({ book, offered }: { book: BookModel; offered: readonly OfferedBy[] }) {
  if (offered.length === 0) return null;
  return (
    <section class="stack-small" aria-label={t('praise.offered')}>
      <h3>{t('praise.offered')}</h3>
      <ul class="praises">
        {offered.map(({ person, offered: one }) => (
          <li key={one.moment.id} class="praise">
            <Words quote={one.moment.text ?? ''} by={`${callName(person)}, ${formatDay(one.moment.on, 'day', book.today())}`} />
            <p class="acts"><Button small about={callName(person)} onPress={() => void keepOffered(book, person, one)}>{t('praise.takeOver')}</Button></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
