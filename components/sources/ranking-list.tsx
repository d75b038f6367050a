// The order of sources with the reasons for it and how sure it is: a bar beside the words, never a figure. Who has sent too few stands apart.
import { useState } from 'preact/hooks';
import type { RankedSource, Ranking } from '../../lib/domain/sources/rank.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { hashOf } from '../book/route.ts';
import { barOf, currencyWords, standingWords, whyWords } from './source-words.ts';
import type { SourcesModel } from './sources-model.ts';

const SHOWN = 12;

/** Says again in a drawing what the words beside it say. */
export function RangeBar({ one, all }: { one: RankedSource; all: readonly RankedSource[] }) {
  const { from, middle, to } = barOf(one, all);
  return (
    <svg class="range" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <line class="whole" x1="0" x2="100" y1="3" y2="3" />
      <line class="part" x1={from} x2={Math.max(to, from + 1)} y1="3" y2="3" />
      <line class="mid" x1={middle} x2={middle} y1="0" y2="6" />
    </svg>
  );
}

function Ranked({ one, all, name }: { one: RankedSource; all: readonly RankedSource[]; name: string }) {
  return (
    <li class={one.isClosest ? 'closest' : undefined}>
      <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'sources', id: one.tally.personId })}>{name}</a>{one.isClosest && <span class="tag tag-first">{t('sources.rank.closest')}</span>}</p>
      <p class="small soft">{whyWords(one.tally)}</p>
      <RangeBar one={one} all={all} />
      <p class="small soft">{standingWords(one.standing)}</p>
    </li>
  );
}

export function RankingList({ model, ranking }: { model: SourcesModel; ranking: Ranking }) {
  const [isOpen, setOpen] = useState(false);
  const { ranked } = ranking;
  const shown = isOpen ? ranked : ranked.slice(0, SHOWN);
  return (
    <section aria-labelledby="sources-rank">
      <h2 id="sources-rank">{t('sources.rank')}</h2>
      {ranked.length === 0 ? <p class="soft">{t('sources.rank.none')}</p> : (
        <>
          <p class="small soft">{t('sources.rank.text')}</p>
          <ol class="source-rows">{shown.map((one) => <Ranked key={one.tally.personId} one={one} all={ranked} name={model.nameOf.value(one.tally.personId)} />)}</ol>
          {ranked.length > shown.length && <p class="acts"><Button small kind="quiet" onPress={() => setOpen(true)} about={t('sources.rank')}>{t('sources.showAll', { count: ranked.length - shown.length })}</Button></p>}
          <p class="small soft">{currencyWords(ranking)}</p>
        </>
      )}
    </section>
  );
}

export function FewList({ model, ranking }: { model: SourcesModel; ranking: Ranking }) {
  const { few } = ranking;
  if (few.length === 0) return null;
  return (
    <section aria-labelledby="sources-few">
      <h2 id="sources-few">{t('sources.few')}</h2>
      <p class="small soft">{t('sources.few.text')}</p>
      <ul class="source-rows">
        {few.slice(0, SHOWN).map((tally) => (
          <li key={tally.personId}>
            <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'sources', id: tally.personId })}>{model.nameOf.value(tally.personId)}</a></p>
            <p class="small soft">{whyWords(tally)}</p>
          </li>
        ))}
      </ul>
      {few.length > SHOWN && <p class="small soft">{t('sources.more', { count: few.length - SHOWN })}</p>}
    </section>
  );
}
