// Clients and partners apart, each kind with the way that moves it; a search over both.
import { useState } from 'preact/hooks';
import type { SourcesView } from '../../lib/actions/sources.ts';
import { callName } from '../../lib/domain/person.ts';
import type { SourceKind } from '../../lib/domain/source.ts';
import type { Source } from '../../lib/domain/sources/roster.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { foldText } from '../base/fold.ts';
import { hashOf } from '../book/route.ts';
import { planWords, whyWords } from './source-words.ts';
import type { SourcesModel } from './sources-model.ts';

const FIRST_SHOWN = 8;
const MOST_SHOWN = 200;
const matches = ({ person }: Source, query: string): boolean => foldText([person.name, ...person.otherNames, person.company ?? '', ...person.emails].join('\n')).includes(query);

function Row({ source, today }: { source: Source; today: string }) {
  const plan = planWords(source, today);
  return (
    <li>
      <p class="who">
        <a class="link" dir="auto" href={hashOf({ room: 'sources', id: source.person.id })}>{callName(source.person) || t('person.noName')}</a>
        {source.tally.cases.length === 1 && <span class="tag tag-first">{t('sources.firsts.tag')}</span>}
      </p>
      <p class="small soft">{whyWords(source.tally)}{plan && <> · {plan}</>}</p>
    </li>
  );
}

function Kind({ kind, all, query, today }: { kind: SourceKind | null; all: readonly Source[]; query: string; today: string }) {
  const [isOpen, setOpen] = useState(false);
  const theirs = all.filter((source) => source.kind === kind);
  const found = query === '' ? theirs : theirs.filter((source) => matches(source, query));
  const shown = found.slice(0, isOpen || query !== '' ? MOST_SHOWN : FIRST_SHOWN);
  const left = found.length - shown.length;
  const title = kind === null ? t('sources.undecided') : t(`sources.${kind}s`);
  if (kind === null && theirs.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}<span class="count">{theirs.length || ''}</span></h2>
      {kind !== null && <p class="small soft">{t(`sources.${kind}s.way`)}</p>}
      {shown.length === 0 ? <p class="soft">{query === '' ? t('sources.noneOfKind') : t('search.nothing', { query })}</p> : <ul class="source-rows">{shown.map((source) => <Row key={source.person.id} source={source} today={today} />)}</ul>}
      {left > 0 && (isOpen || query !== '' ? <p class="small soft">{t('sources.more', { count: left })}</p> : <p class="acts"><Button small kind="quiet" onPress={() => setOpen(true)} about={title}>{t('sources.showAll', { count: Math.min(left, MOST_SHOWN - FIRST_SHOWN) })}</Button></p>)}
    </section>
  );
}

export function SourceLists({ model, view }: { model: SourcesModel; view: SourcesView }) {
  const { sources } = view.roster;
  const query = foldText(model.query.value.trim());
  return (
    <div class="source-lists">
      {sources.length > FIRST_SHOWN && <input class="in find-source" type="search" aria-label={t('sources.find')} placeholder={t('sources.find')} value={model.query.value} onInput={(event) => { model.query.value = event.currentTarget.value; }} />}
      {sources.some((source) => !source.isDecided) && <p class="small soft">{t('sources.kind.note')}</p>}
      <div class="source-halves">
        {([...(['client', 'partner'] as const), null]).map((kind) => <Kind key={kind} kind={kind} all={sources} query={query} today={view.today} />)}
      </div>
    </div>
  );
}
