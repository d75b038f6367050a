// Praise over all people on the left; on the right the sheet of what may be shown.
import { useState } from 'preact/hooks';
import { praiseLog } from '../../lib/domain/praise.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { OfferedWords } from './offered-praise.tsx';
import { PraiseForm } from './praise-form.tsx';
import { PraiseItem } from './praise-item.tsx';
import { offeredTo, shownPraise } from './praise-model.ts';
import { PraiseSheet } from './praise-sheet.tsx';

export function PraiseRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const [adding, setAdding] = useState(false);
  const all = praiseLog(rows.people);
  const offered = offeredTo(rows);
  return (
    <div class="cols praise-cols">
      <div class="stack">
        <p class="soft">{t('praise.intro')}</p>
        {adding ? <PraiseForm book={book} rows={rows} person={null} praise={null} onClose={() => setAdding(false)} /> : <p class="acts"><Button onPress={() => setAdding(true)}>{t('praise.add')}</Button></p>}
        <OfferedWords book={book} offered={offered} />
        {all.length === 0 && offered.length === 0 && <EmptyState level={2} title={t('praise.none')}>{t('praise.noneText')}</EmptyState>}
        {all.length > 0 && <ul class="praises">{all.map(({ person, praise }) => <PraiseItem key={praise.id} book={book} rows={rows} person={person} praise={praise} withWhom />)}</ul>}
      </div>
      <section aria-label={t('praise.sheet')}><PraiseSheet book={book} said={shownPraise(rows)} /></section>
    </div>
  );
}
