// The room of reviews: the list of them, or the one that the address names.
import { useEffect, useMemo } from 'preact/hooks';
import { isPeriodId } from '../../lib/domain/review/period.ts';
import { t } from '../../lib/i18n/translate.ts';
import { EmptyState } from '../base/empty-state.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { DraftSheet } from './draft-sheet.tsx';
import { PeriodList } from './period-list.tsx';
import { createReview } from './review-model.ts';
import { ReviewPage } from './review-page.tsx';

function OneReview({ book, id }: { book: BookModel; id: string }) {
  const model = useMemo(() => createReview(book, id), [book, id]);
  useEffect(() => model.leave, [model]);
  const loaded = model.loaded.value;
  return (
    <main class="review">
      {loaded ? <ReviewPage model={model} loaded={loaded} /> : !book.trouble.value && <Skeleton text={t('loading')} />}
      {model.draft.shown.value && <DraftSheet model={model.draft} shown={model.draft.shown.value} nameOf={model.nameOf.value} book={book} />}
    </main>
  );
}

export function ReviewRoom({ book }: { book: BookModel }) {
  const { id } = book.route.value;
  if (id === null) return <main class="review"><PeriodList book={book} /></main>;
  if (!isPeriodId(id)) return <main class="review"><EmptyState title={t('review.notFound')}><p><a class="link" href="#/review">{t('review.all')}</a></p></EmptyState></main>;
  return <OneReview key={id} book={book} id={id} />;
}
