// The entry that is looked at: what is to be done about it, step by step, each with its answers under a number; then on to the next.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { hasMail } from '../../lib/domain/review/review-mails.ts';
import type { Entry } from '../../lib/domain/review/lay-review.ts';
import type { Step } from '../../lib/domain/review/steps.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, LinkButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { hashOf } from '../book/route.ts';
import { AnswerForm } from './answer-form.tsx';
import type { ReviewModel } from './review-model.ts';
import { needWords, shortDay } from './review-words.ts';
import { answersTo, type StepAnswer } from './step-answers.ts';

const labelOf = (step: Step, answer: StepAnswer): string => (answer.id === 'write' ? t(`review.write.${step.kind}`) : t(`review.answer.${answer.id}`));

function Answers({ model, entry, step, name }: { model: ReviewModel; entry: Entry; step: Step; name: string }) {
  const asking = model.asking.value;
  if (asking) return <AnswerForm key={asking.id} model={model} answer={asking} step={step} name={name} />;
  return (
    <div class="acts" role="group" aria-label={t(`review.step.${step.kind}`, { name })}>
      {answersTo(step.kind, entry.referral, hasMail(step.kind, entry.referral)).map((answer, at) => (
        <span key={answer.id} data-key={String(at + 1)}>
          <span class={at === 0 ? 'first' : ''} data-key={at === 0 ? 'enter' : undefined}>
            <Button small kind={at === 0 ? 'main' : answer.id === 'skip' ? 'quiet' : 'plain'} onPress={() => model.press(answer)}>{labelOf(step, answer)}</Button>
          </span>
          <kbd class="key" aria-hidden="true">{at + 1}</kbd>
        </span>
      ))}
    </div>
  );
}

function StepLine({ step, model, entry, loaded }: { step: Step; model: ReviewModel; entry: Entry; loaded: LoadedReview }) {
  const name = model.nameOf.value(step.personId);
  const isNow = model.step.value?.kind === step.kind;
  const words = t(`review.step.${step.kind}`, { name });
  return (
    <li class={`is-${step.state}`} aria-current={isNow ? 'step' : undefined}>
      <Icon name={step.state === 'done' ? 'yes' : step.state === 'waits' ? 'clock' : 'none'} class="mk" />
      <div>
        <p>
          {isNow ? <b>{words}</b> : <LinkButton onPress={() => model.chooseStep(step.kind)}>{words}</LinkButton>}
          <span class="sub">{step.state === 'done' && step.on ? t('review.doneOn', { day: shortDay(step.on, loaded.review.period) }) : step.state === 'waits' ? t('review.waits', { name: model.nameOf.value(entry.referral.providerId) }) : isNow ? t(`review.step.${step.kind}.hint`) : ''}</span>
        </p>
        {isNow && <Answers model={model} entry={entry} step={step} name={name} />}
      </div>
    </li>
  );
}

export function EntryOpen({ entry, model, loaded }: { entry: Entry; model: ReviewModel; loaded: LoadedReview }) {
  const { referral } = entry;
  const isOpen = model.step.value !== null;
  return (
    <div class="entry-open" data-stop="" tabIndex={-1} role="group" aria-label={needWords(referral)}>
      {entry.steps.length > 0 ? <ol class="to-do">{entry.steps.map((step) => <StepLine key={step.kind} step={step} model={model} entry={entry} loaded={loaded} />)}</ol> : <p class="soft">{t('review.noSteps')}</p>}
      <div class="acts on">
        <span data-key="d"><span data-key={isOpen ? undefined : 'enter'}><Button kind={isOpen ? 'plain' : 'main'} onPress={model.next}>{entry.isReviewed ? t('review.goOn') : t('review.lookedBack')}</Button></span></span>
        <kbd class="key" aria-hidden="true">D</kbd>
        <a class="link" href={hashOf({ room: 'referrals', id: referral.id })}>{t('act.openRecord')}</a>
      </div>
    </div>
  );
}
