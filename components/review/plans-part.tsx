// A plan for each source of the review: what is in it for them and what exactly is asked; lines for the hand where nothing is written yet.
import { useState } from 'preact/hooks';
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { SourceInReview } from '../../lib/domain/review/lay-review.ts';
import type { SourcePlan } from '../../lib/domain/source.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import type { ReviewModel } from './review-model.ts';

interface PlanProps { readonly source: SourceInReview; readonly plan: SourcePlan | null; readonly model: ReviewModel }

function PlanForm({ source, plan, model }: PlanProps) {
  const [gain, setGain] = useState(plan?.gain ?? '');
  const [ask, setAsk] = useState(plan?.ask ?? '');
  const [nextAskOn, setNextAskOn] = useState(plan?.nextAskOn ?? '');
  const save = async (): Promise<void> => { if (await model.keepPlan(source.personId, { gain: gain.trim() || null, ask: ask.trim() || null, nextAskOn: nextAskOn || null })) model.next(); };
  return (
    <form class="edit no-print" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextArea label={t('review.plan.gain')} rows={2} value={gain} onInput={setGain} />
      <TextArea label={t('review.plan.ask')} rows={2} value={ask} onInput={setAsk} />
      <Field label={t('review.plan.next')} type="date" value={nextAskOn} onInput={setNextAskOn} />
      <div class="acts">
        <span data-key="enter"><Button small kind="main" submit onPress={() => void save()}>{t('review.plan.save')}</Button></span>
        <span data-key="d"><Button small kind="quiet" onPress={model.next}>{t('review.goOn')}</Button></span>
      </div>
    </form>
  );
}

const Lines = () => <div class="hand-lines" aria-hidden="true" />;

function Plan({ source, plan, model }: PlanProps) {
  const key = `plan:${source.personId}`;
  const isHere = model.at.value === key;
  const counts = [...(plan?.kind ? [t(`sources.kind.${plan.kind}`)] : []), t('review.source.sent', { count: source.sent }), ...(source.won > 0 ? [t('review.source.won', { count: source.won })] : [])];
  const facts = [['gain', plan?.gain], ['ask', plan?.ask], ['steps', plan?.steps.length ? listed(plan.steps) : null], ['next', plan?.nextAskOn ? formatDay(plan.nextAskOn, 'day', '0000') : null]] as const;
  return (
    <article class="plan-card" aria-current={isHere ? 'true' : undefined} {...(isHere ? { 'data-stop': '', tabIndex: -1 } : {})}>
      <h3><button class="link" type="button" dir="auto" onClick={() => model.go(key)}>{t('party.called', { name: model.nameOf.value(source.personId) })}</button><span>{listed(counts)}</span></h3>
      {isHere && <PlanForm source={source} plan={plan} model={model} />}
      <dl class={isHere ? 'only-print' : ''}>
        {facts.map(([fact, words]) => (words || fact === 'gain' || fact === 'ask') && <div key={fact}><dt>{t(`review.plan.${fact}`)}</dt><dd dir="auto">{words || <Lines />}</dd></div>)}
      </dl>
    </article>
  );
}

export function PlansPart({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const { sources } = loaded.review;
  return (
    <section class="part" aria-labelledby="review-plans">
      <header><h2 id="review-plans">{t('review.part.plans')}</h2><p>{t('review.part.plans.hint')}</p></header>
      <div class="plan-cards">{sources.map((source) => <Plan key={`${source.personId} ${loaded.people.get(source.personId)?.revision ?? 0}`} source={source} plan={loaded.people.get(source.personId)?.source ?? null} model={model} />)}</div>
    </section>
  );
}
