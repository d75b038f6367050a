// The way through a review: its parts, how much of each is done, the one where one stands; the ways out on paper and into a file.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import type { ReviewModel } from './review-model.ts';
import { progressOf, type Progress } from './walk-model.ts';

const signOf = ({ done, all }: Progress): 'yes' | 'asked' | 'none' => (done === all ? 'yes' : done > 0 ? 'asked' : 'none');
const countOf = ({ part, done, all }: Progress): string => (part === 'figures' || part === 'end' || all === 0 ? '' : done === 0 ? String(all) : done === all ? '' : t('review.progress', { done, all }));

export function WalkList({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const stops = model.stops.value;
  const here = stops.find(({ key }) => key === model.at.value)?.part;
  const left = [...loaded.review.received, ...loaded.review.given].filter(({ isReviewed }) => !isReviewed).length;
  return (
    <nav class="walk no-print" aria-label={t('review.walk')}>
      <a class="link back" href="#/review"><Icon name="back" /> {t('review.all')}</a>
      <h2>{t('review.oneByOne')}</h2>
      <ol>
        {progressOf(stops).filter(({ key }) => key !== null).map((progress) => (
          <li key={progress.part} aria-current={progress.part === here ? 'step' : undefined} class={signOf(progress) === 'yes' ? '' : 'todo'}>
            <button type="button" onClick={() => { if (progress.key) model.go(progress.key); }}>
              <Icon name={signOf(progress)} class="mk" />
              <span class="sr">{t(`review.progressState.${signOf(progress)}`)} </span>
              {t(`review.part.${progress.part}`)}
              <span class="count">{countOf(progress)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="ways">
        <Button icon="print" onPress={() => globalThis.print()}>{t('review.print')}</Button>
        <Button onPress={() => void model.exportCsv()}>{t('review.csv')}</Button>
      </div>
      <p class="small soft">{left > 0 ? t('review.minutes', { count: Math.max(5, Math.round((left * 2) / 5) * 5) }) : t('review.keptAlways')}</p>
    </nav>
  );
}
