// On a person's page: what they were given, the way to add, and what can be written to them on paper.
import { useState } from 'preact/hooks';
import type { LetterKind } from '../../lib/actions/compose-letter.ts';
import { giftsOf } from '../../lib/domain/gifts/gift-log.ts';
import type { Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { GiftForm } from './gift-form.tsx';
import { GiftTable } from './gift-table.tsx';
import { LETTER_TO } from './letter-links.ts';

const ON_PAPER: readonly LetterKind[] = ['thanks-letter', 'card', 'apology', 'envelope'];

export function PersonGifts({ book, person, name }: { book: BookModel; rows: BookRows; person: Person; name: string }) {
  const [adding, setAdding] = useState(false);
  const given = giftsOf(person);
  return (
    <section class="stack-small">
      <h2>{t('person.gifts', { name })}<span>{given.length || ''}</span></h2>
      {given.length === 0 && !adding && <p class="soft">{t('person.giftsNone')}</p>}
      {given.length > 0 && <GiftTable book={book} given={given} withWhom={false} label={t('person.gifts', { name })} />}
      {adding
        ? <GiftForm book={book} start={{ personId: person.id }} mayChoose={false} onClose={() => setAdding(false)} />
        : <p class="acts"><Button small onPress={() => setAdding(true)}>{t('gift.add')}</Button></p>}
      <p class="paper-links"><span class="lab">{t('person.letters')}</span> {ON_PAPER.map((kind) => <a key={kind} class="link" href={LETTER_TO(person.id, kind)}>{t(`letter.kind.${kind}`)}</a>)}</p>
    </section>
  );
}
