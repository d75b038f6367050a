// All sources: whom to care for now on top, then the two kinds each with its way, the order with its reasons, and the times.
import type { SourcesView } from '../../lib/actions/sources.ts';
import { callName } from '../../lib/domain/person.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { hashOf } from '../book/route.ts';
import { CareNow } from './care-now.tsx';
import { FewList, RankingList } from './ranking-list.tsx';
import { SourceLists } from './source-lists.tsx';
import type { SourcesModel } from './sources-model.ts';
import { BookTimesPart } from './book-times-part.tsx';

function Paused({ view }: { view: SourcesView }) {
  const { paused } = view.roster;
  if (paused.length === 0) return null;
  return (
    <section aria-labelledby="sources-paused">
      <h2 id="sources-paused">{t('sources.paused')}</h2>
      <ul class="source-rows">
        {paused.map((person) => (
          <li key={person.id}>
            <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'sources', id: person.id })}>{callName(person) || t('person.noName')}</a></p>
            {person.pause && <p class="small soft" dir="auto">{t('paused.since', { day: formatDay(person.pause.on, 'day', view.today), why: person.pause.why })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourcesOverview({ model, view }: { model: SourcesModel; view: SourcesView }) {
  return (
    <>
      <h1 class="title">{t('room.sources')}</h1>
      <p class="soft intro">{t('sources.intro')}</p>
      <CareNow model={model} view={view} />
      <div class="source-halves">
        <RankingList model={model} ranking={view.ranking} />
        <div class="stack">
          <FewList model={model} ranking={view.ranking} />
          <Paused view={view} />
        </div>
      </div>
      <SourceLists model={model} view={view} />
      <BookTimesPart view={view} />
    </>
  );
}
