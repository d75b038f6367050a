// What was received, or given: one row an entry, the one that is looked at laid open below its row.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import type { Entry } from '../../lib/domain/review/lay-review.ts';
import type { Direction } from '../../lib/domain/reading.ts';
import { isIntroduced } from '../../lib/domain/review/entry.ts';
import { optInOf, type Referral } from '../../lib/domain/referral.ts';
import type { OptInState } from '../../lib/domain/opt-in.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Tie } from '../base/tie.tsx';
import { EntryOpen } from './entry-open.tsx';
import type { ReviewModel } from './review-model.ts';
import { betweenWords, needWords, shortDay, sumWords, wentWords } from './review-words.ts';

/** Whoever was introduced by somebody else said yes to them, not to me. */
const cord = (referral: Referral, side: 'prospect' | 'provider'): OptInState => {
  const { state } = optInOf(referral, side);
  return state === 'not-asked' && isIntroduced(referral) ? 'granted' : state;
};

interface RowProps { readonly entry: Entry; readonly part: Direction; readonly model: ReviewModel; readonly loaded: LoadedReview }
function EntryRow({ entry, part, model, loaded }: RowProps) {
  const key = `${part}:${entry.referral.id}`;
  const isHere = model.at.value === key;
  const { from, to } = betweenWords(entry.referral, model.nameOf.value);
  const { main, under } = wentWords(entry, loaded, model.nameOf.value);
  return (
    <>
      <tr aria-current={isHere ? 'true' : undefined}>
        <td class="num day">{shortDay(entry.begunOn, loaded.review.period)}</td>
        <td class="who"><LinkButton onPress={() => model.go(key)}><b dir="auto">{from}</b></LinkButton><span class="sub" dir="auto">→ {to}</span></td>
        <td class="need" dir="auto">{needWords(entry.referral)}{entry.referral.form === 'lead' && <span class="tag">{t('form.lead')}</span>}</td>
        <td class="yes"><Tie prospect={cord(entry.referral, 'prospect')} provider={cord(entry.referral, 'provider')} /></td>
        <td class="went"><span dir="auto">{main}</span>{under.map((line) => <span class="sub" dir="auto" key={line}>{line}</span>)}</td>
        <td class="amt num">{entry.sums.length === 0 ? '–' : sumWords(entry.sums).map((sum) => <span key={sum}>{sum}</span>)}</td>
      </tr>
      {isHere && <tr class="laid-open no-print"><td colSpan={6}><EntryOpen entry={entry} model={model} loaded={loaded} /></td></tr>}
    </>
  );
}

export function EntriesPart({ part, model, loaded }: Omit<RowProps, 'entry'>) {
  const { review } = loaded;
  const [now, before] = [review[part].filter((entry) => !entry.isFromBefore), review[part].filter((entry) => entry.isFromBefore)];
  const { sums } = review.figures[part];
  const row = (entry: Entry) => <EntryRow key={entry.referral.id} entry={entry} part={part} model={model} loaded={loaded} />;
  return (
    <section class="part" aria-labelledby={`review-${part}`}>
      <header><h2 id={`review-${part}`}>{t(`review.part.${part}`)}</h2><p>{t(`review.part.${part}.hint`)}</p></header>
      <table class="entries">
        <colgroup><col class="c-day" /><col class="c-who" /><col class="c-need" /><col class="c-yes" /><col /><col class="c-amt" /></colgroup>
        <thead>
          <tr><th scope="col">{t('review.column.day')}</th><th scope="col">{t(`review.column.who.${part}`)}</th><th scope="col">{t('review.column.need')}</th><th scope="col">{t('review.column.yes')}</th><th scope="col">{t(`review.column.went.${part}`)}</th><th scope="col" class="amt">{t('review.column.amount')}</th></tr>
        </thead>
        {now.length > 0 && <tbody>{now.map(row)}</tbody>}
        {before.length > 0 && <tbody><tr class="from-before"><th scope="rowgroup" colSpan={6}>{t('review.fromBefore')}</th></tr>{before.map(row)}</tbody>}
        {sums.length > 0 && <tfoot><tr><td colSpan={5}>{t(`review.total.${part}`)}</td><td class="amt num">{sumWords(sums).map((sum) => <span key={sum}>{sum}</span>)}</td></tr></tfoot>}
      </table>
    </section>
  );
}
