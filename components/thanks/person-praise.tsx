// On a person's page: what they said in praise, and words noted on a referral that could be kept.
import { useMemo, useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { OfferedWords } from './offered-praise.tsx';
import { PraiseForm } from './praise-form.tsx';
import { PraiseItem } from './praise-item.tsx';
import { offeredTo } from './praise-model.ts';

/** `theirs`: the referrals in which they stand. */
export function PersonPraise({ book, rows, theirs, person, name }: { book: BookModel; rows: BookRows; theirs: readonly Referral[]; person: Person; name: string }) {
  const [adding, setAdding] = useState(false);
  const said = Object.values(person.praise).toSorted((a, b) => (a.on + a.recordedAt < b.on + b.recordedAt ? 1 : -1));
  const offered = useMemo(() => offeredTo({ people: [person], referrals: theirs }), [person, theirs]);
  return (
    <section class="stack-small">
      <h2>{t('person.praise', { name })}<span>{said.length || ''}</span></h2>
      {said.length === 0 && !adding && <p class="soft">{t('person.praiseNone')}</p>}
      {said.length > 0 && <ul class="praises">{said.map((praise) => <PraiseItem key={praise.id} book={book} rows={rows} person={person} praise={praise} withWhom={false} />)}</ul>}
      <OfferedWords book={book} offered={offered} />
      {adding ? <PraiseForm book={book} rows={rows} person={person} praise={null} onClose={() => setAdding(false)} /> : <p class="acts"><Button small onPress={() => setAdding(true)}>{t('praise.add')}</Button></p>}
    </section>
  );
}
