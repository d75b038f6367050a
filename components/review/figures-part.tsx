// The figures of a review: how many, how many became business, and what they brought, each currency for itself.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { DirectionFigures } from '../../lib/domain/review/figures.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { ReviewModel } from './review-model.ts';
import { countedBefore, sumWords } from './review-words.ts';

function wonWords({ won, wonFromBefore, leads }: DirectionFigures): readonly string[] {
  return [t('review.figures.won', { count: won }), ...(wonFromBefore > 0 ? [t('review.figures.fromBefore', { count: wonFromBefore })] : []), ...(leads > 0 ? [t('review.figures.leads', { count: leads })] : [])];
}

export function FiguresPart({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const { figures, period } = loaded.review;
  const isHere = model.at.value === 'figures';
  return (
    <section class="figures" aria-label={t('review.part.figures')} {...(isHere ? { 'data-stop': '', tabIndex: -1, 'aria-current': 'true' as const } : {})}>
      <dl class="figs">
        {(['given', 'received'] as const).map((part) => (
          <div key={part}><dt>{t(`review.part.${part}`)}</dt><dd class="big num">{figures[part].begun}</dd>{wonWords(figures[part]).map((words) => <dd class="small" key={words}>{words}</dd>)}</div>
        ))}
        {(['given', 'received'] as const).map((part) => (
          <div key={`${part} sums`}>
            <dt>{t(`review.amounts.${part}`)}</dt>
            {figures[part].sums.length === 0 ? <dd class="big num">–</dd> : sumWords(figures[part].sums).map((sum) => <dd class="big num" key={sum}>{sum}</dd>)}
            <dd class="small">{countedBefore(figures[part].sumsBefore, period)}</dd>
          </div>
        ))}
      </dl>
      {isHere && <div class="acts no-print" data-key="enter"><Button kind="main" onPress={model.next}>{t('review.begin')}</Button></div>}
    </section>
  );
}
