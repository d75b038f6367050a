// Backup and health: whether all is safe, the backups, restoring one, what lies where, and everything out.
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Note } from '../base/note.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { CalendarFile } from '../today/calendar-file.tsx';
import { BackupNow } from './backup-now.tsx';
import { CopiesList } from './copies-list.tsx';
import { createKeep, type KeepModel, type Kept } from './keep-model.ts';
import { KeepState } from './keep-state.tsx';
import { RestoreFile } from './restore-file.tsx';
import { createRestore } from './restore-model.ts';
import { StoredWhere } from './stored-where.tsx';
import { WaysOut } from './ways-out.tsx';
import { Passphrase, Weekly } from './weekly.tsx';
import './keep.css';

function Shown({ book, model, kept }: { book: BookModel; model: KeepModel; kept: Kept }) {
  const restore = useMemo(() => createRestore(book, model), [book, model]);
  const today = book.today();
  return (
    <>
      <KeepState model={model} kept={kept} today={today} nowMs={book.tools.now().getTime()} />
      <div class="cols">
        <div class="stack">
          <BackupNow model={model} kept={kept} today={today} isMain={restore.chosen.value === null} />
          <Weekly model={model} kept={kept} />
          <Passphrase model={model} kept={kept} />
          <RestoreFile model={restore} keep={model} today={today} />
          <CopiesList model={model} restore={restore} kept={kept} today={today} />
        </div>
        <div class="stack">
          <StoredWhere model={model} kept={kept} today={today} />
          <WaysOut book={book} model={model} />
          <CalendarFile desk={book} today={today} reviewMonths={book.settings.value.reviewMonths} />
        </div>
      </div>
    </>
  );
}

export function KeepRoom({ book }: { book: BookModel }) {
  const { backups, work } = book.doors;
  const model = useMemo(() => (backups && work ? createKeep(book, backups, work) : null), [book]);
  useEffect(() => { void model?.refresh(); }, [model, book.todayRows.value?.counts.events]);
  const kept = model?.kept.value;
  return (
    <main class="today keep">
      <h1 class="title">{t('keep.title')}</h1>
      <p class="soft">{t('keep.intro')}</p>
      {!model ? <Note kind="look" title={t('keep.write.unavailable')} /> : kept ? <Shown book={book} model={model} kept={kept} /> : <Skeleton text={t('loading')} />}
    </main>
  );
}
