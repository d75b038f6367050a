// What was left open: a box to tick by hand on paper, and on the screen the one thing that closes it.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { Loop, LoopKind } from '../../lib/domain/review/loops.ts';
import type { StepKind } from '../../lib/domain/review/steps.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { hashOf } from '../book/route.ts';
import type { ReviewModel } from './review-model.ts';
import { loopWords } from './review-words.ts';

/** The step of an entry that ends it. */
const STEP: Readonly<Partial<Record<LoopKind, StepKind>>> = { thank: 'thank', report: 'report', 'ask-provider': 'ask-provider', 'client-waits': 'ask-provider', 'ask-client': 'client-word', 'quote-leave': 'testimonial' };

function LoopActs({ loop, model, loaded }: { loop: Loop; model: ReviewModel; loaded: LoadedReview }) {
  const kind = STEP[loop.kind];
  const entry = [...loaded.review.received, ...loaded.review.given].find(({ referral }) => referral.id === loop.referralId);
  const step = entry?.steps.find((one) => one.kind === kind && one.state !== 'waits');
  return (
    <div class="acts no-print">
      {entry && step && <span data-key="enter"><Button small kind="main" onPress={() => void model.draft.write(entry.referral, step)}>{t(`review.write.${step.kind}`)}</Button></span>}
      {entry && <Button small onPress={() => { model.go(`${entry.referral.direction}:${entry.referral.id}`); if (step) model.chooseStep(step.kind); }}>{t('review.toEntry')}</Button>}
      {!entry && loop.referralId && <a class="btn btn-small" href={hashOf({ room: 'referrals', id: loop.referralId })}>{t('act.openRecord')}</a>}
      {!entry && !loop.referralId && loop.personId && <a class="btn btn-small" href={hashOf({ room: 'people', id: loop.personId })}>{t('review.toPerson')}</a>}
      {loop.followUp && <Button small onPress={() => model.finishLoop(loop)}>{t('act.done')}</Button>}
      <span data-key="d"><Button small kind="quiet" onPress={model.next}>{t('review.goOn')}</Button></span>
    </div>
  );
}

export function LoopsPart({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const { loops } = loaded.review;
  return (
    <section class="part" aria-labelledby="review-loops">
      <header><h2 id="review-loops">{t('review.part.loops')}</h2><p>{t('review.part.loops.hint')}</p></header>
      <ul class="loops">
        {loops.map((loop) => {
          const isHere = model.at.value === `loop:${loop.key}`;
          const { what, why } = loopWords(loop, loaded, model.nameOf.value, model.book.today());
          return (
            <li key={loop.key} aria-current={isHere ? 'true' : undefined} {...(isHere ? { 'data-stop': '', tabIndex: -1 } : {})}>
              <span class="box" aria-hidden="true" />
              <div>
                <p dir="auto"><button class="link" type="button" onClick={() => model.go(`loop:${loop.key}`)}><b>{what}</b></button><span class="sub">{why}</span></p>
                {isHere && <LoopActs loop={loop} model={model} loaded={loaded} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
