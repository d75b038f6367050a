// One source: why they stand where they stand, whom they sent, how often they were asked, the plan with them; and referrals to them, where they meet needs.
import { useEffect } from 'preact/hooks';
import type { SourcesView } from '../../lib/actions/sources.ts';
import { callName } from '../../lib/domain/person.ts';
import type { Case } from '../../lib/domain/sources/tally.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { TimesLines } from './book-times-part.tsx';
import { PausePart } from './pause-part.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { RangeBar } from './ranking-list.tsx';
import { rateWords, shareWords, standingWords, whyWords, worthWords } from './source-words.ts';
import type { OneSource, SourcesModel } from './sources-model.ts';

const SHOWN = 12;

function Known({ one, view }: { one: OneSource; view: SourcesView }) {
  const { source, ranked } = one;
  const worth = source && worthWords(source.tally);
  return (
    <section aria-labelledby="source-known">
      <h2 id="source-known">{t('sources.known')}</h2>
      {source && <p>{whyWords(source.tally)}{worth && <> · {worth}</>}</p>}
      {ranked ? (
        <>
          <RangeBar one={ranked} all={view.ranking.ranked} />
          <p class="soft">{standingWords(ranked.standing)}</p>
          <p class="small soft">{shareWords(ranked.estimate.share)} {rateWords(ranked.estimate.rate)}</p>
        </>
      ) : source && source.tally.cases.length > 0 && <p class="small soft">{t('sources.few')}.</p>}
    </section>
  );
}

function Sent({ cases, today }: { cases: readonly Case[]; today: string }) {
  return (
    <section aria-labelledby="source-sent">
      <h2 id="source-sent">{t('sources.sent')}<span class="count">{cases.length || ''}</span></h2>
      {cases.length === 0 ? <p class="soft">{t('sources.sent.none')}</p> : (
        <ul class="source-rows">
          {cases.toReversed().slice(0, SHOWN).map((one) => (
            <li key={one.referralId}>
              <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'referrals', id: one.referralId })}>{one.topic || t('form.referral')}</a></p>
              <p class="small soft">{one.on && <>{formatDay(one.on, 'day', today)} · </>}{t(`sources.case.${one.state}`)}</p>
            </li>
          ))}
        </ul>
      )}
      {cases.length > SHOWN && <p class="small soft">{t('sources.more', { count: cases.length - SHOWN })}</p>}
    </section>
  );
}

function Asking({ one, model, today }: { one: OneSource; model: SourcesModel; today: string }) {
  const { days, most, againFrom } = one.asks;
  const last = days.at(-1);
  return (
    <section aria-labelledby="source-asks">
      <h2 id="source-asks">{t('sources.asks')}</h2>
      <p>{last ? t('sources.asks.count', { count: days.length, day: formatDay(last, 'day', today) }) : t('sources.asks.none')}</p>
      {most !== null && most > 0 && <p class="small soft">{t('sources.asks.most', { count: most })}</p>}
      {againFrom !== null && <p class="st-open">{againFrom === '' ? t('sources.asks.never') : t('sources.asks.full', { day: formatDay(againFrom, 'day', today) })}</p>}
      <p class="acts"><Button small onPress={() => void model.asked(one.person)}>{t('sources.asks.today')}</Button></p>
    </section>
  );
}

function Times({ one }: { one: OneSource }) {
  if (one.loops.made === 0 && one.waiting === 0 && !one.answers) return null;
  return (
    <section aria-labelledby="source-times">
      <h2 id="source-times">{t('sources.times')}</h2>
      <TimesLines answers={one.answers} waiting={one.waiting} loops={one.loops} />
      {one.loops.untold.length > 0 && (
        <>
          <p class="small soft" id="source-untold">{t('sources.times.untold')}</p>
          <ul class="plain-lines" aria-labelledby="source-untold">{one.loops.untold.slice(0, SHOWN).map((referral) => <li key={referral.id}><a class="link" dir="auto" href={hashOf({ room: 'referrals', id: referral.id })}>{referral.topic || t('form.referral')}</a></li>)}</ul>
        </>
      )}
    </section>
  );
}

export function SourceDetail({ book, model, view, one }: { book: BookModel; model: SourcesModel; view: SourcesView; one: OneSource }) {
  const { person, source } = one;
  useEffect(() => void model.look(person.id), [model, person.id, person.revision]);
  const name = callName(person) || t('person.noName');
  // Whom nobody is sent to, or who only meets needs, is looked at for that first.
  const isProviderFirst = person.pause !== null || (source?.tally.cases.length === 0 && source.tally.asProvider > 0 && person.source === null);
  return (
    <>
      <p><a class="link" href="#/sources">{t('sources.back')}</a></p>
      <h1 class="title" dir="auto">{name}</h1>
      <p class="source-kind">
        {source?.kind && <span>{t(`sources.kind.${source.kind}`)}{!source.isDecided && ` (${t('sources.kind.suggested')})`}</span>}
        {source?.tally.cases.length === 1 && <span class="tag tag-first">{t('sources.firsts.tag')}</span>}
        {one.ranked?.isClosest && <span class="tag tag-first">{t('sources.rank.closest')}</span>}
        <a class="link" href={hashOf({ room: 'people', id: person.id })}>{t('sources.toPerson')}</a>
      </p>
      <div class="cols">
        <div class="stack">
          <Known one={one} view={view} />
          <Asking one={one} model={model} today={view.today} />
          <Sent cases={source?.tally.cases ?? []} today={view.today} />
          <Times one={one} />
        </div>
        <div class="stack">
          {isProviderFirst && <PausePart book={book} person={person} />}
          <PlanSheet book={book} person={person} reason={source?.suggested ?? null} />
          {!isProviderFirst && <PausePart book={book} person={person} />}
        </div>
      </div>
    </>
  );
}
