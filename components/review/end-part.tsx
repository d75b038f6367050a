// The end of a review: what it leaves to be done, and the press that ends it.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { periodOf } from '../../lib/domain/review/period.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import type { ReviewModel } from './review-model.ts';

function followsFrom({ review, settings }: LoadedReview, today: string): readonly string[] {
  const left = [...review.received, ...review.given].filter(({ isReviewed }) => !isReviewed).length;
  return [
    ...(left > 0 ? [t('review.follows.left', { count: left })] : []), ...(review.loops.length > 0 ? [t('review.follows.loops', { count: review.loops.length })] : []),
    ...(review.letters.length > 0 ? [t('review.follows.letters', { count: review.letters.length })] : []),
    t('review.follows.next', { month: formatDay(`${periodOf(settings.reviewMonths, today).id}-01`, 'month') }),
  ];
}

export function EndPart({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const endedOn = loaded.settings.reviews[model.periodId] ?? null;
  const isHere = model.at.value === 'end';
  const lines = <ul class="follows">{followsFrom(loaded, model.book.today()).map((line) => <li key={line}>{line}</li>)}</ul>;
  return (
    <section class="part ends no-print" aria-labelledby="review-end" {...(isHere ? { 'data-stop': '', tabIndex: -1 } : {})}>
      <header><h2 id="review-end">{t('review.part.end')}</h2></header>
      {endedOn
        ? <Note kind="ok" title={t('review.endedOn', { day: formatDay(endedOn, 'day', '0000') })} actions={<Button onPress={model.reopen}>{t('review.reopen')}</Button>}>{lines}</Note>
        : <><p class="soft">{t('review.follows')}</p>{lines}<div class="acts" data-key={isHere ? 'enter' : undefined}><Button kind={isHere ? 'main' : 'plain'} onPress={model.end}>{t('review.end')}</Button></div></>}
    </section>
  );
}
