// The room of sources: all of them, or the one that the address names.
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { SourceDetail } from './source-detail.tsx';
import { SourcesOverview } from './sources-overview.tsx';
import { createSources, type SourcesModel } from './sources-model.ts';

function Shown({ book, model }: { book: BookModel; model: SourcesModel }) {
  const view = model.view.value;
  const { id } = book.route.value;
  if (!view) return book.trouble.value ? null : <Skeleton text={t('loading')} />;
  if (id !== null) {
    const one = model.one(id);
    return one ? <SourceDetail key={id} book={book} model={model} view={view} one={one} /> : <><p><a class="link" href="#/sources">{t('sources.back')}</a></p><h1 class="title">{t('room.sources')}</h1><p class="soft">{t('sources.notFound')}</p></>;
  }
  if (view.roster.sources.length === 0 && view.roster.paused.length === 0) return <EmptyState title={t('sources.empty.title')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>}>{t('sources.empty.text')}</EmptyState>;
  return <SourcesOverview model={model} view={view} />;
}

export function SourcesRoom({ book }: { book: BookModel }) {
  const model = useMemo(() => createSources(book), [book]);
  useEffect(() => model.start(), [model]);
  return <main class="today sources"><Shown book={book} model={model} /></main>;
}
