// What lies where: the database, the copies, the room that is left, the mark, the last look at everything; and the look itself.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Ledger, LedgerRow } from '../base/ledger.tsx';
import { ActProblem, BusyLine } from './backup-now.tsx';
import type { Kept, KeepModel } from './keep-model.ts';
import { sizeWords } from '../base/size-words.ts';
import { countWords, whenWords } from './keep-words.ts';

export function StoredWhere({ model, kept, today }: { model: KeepModel; kept: Kept; today: string }) {
  const { room, checked, copies, pages, counts } = kept;
  return (
    <section class="group" aria-labelledby="keep-store">
      <h2 id="keep-store">{t('keep.store.title')}</h2>
      <Ledger>
        <LedgerRow label={t('keep.store.book')}>
          <p>{countWords(counts)}</p>
          <p class="small soft">{t('room.countEvents', { count: counts.events })}{room?.database !== null && room?.database !== undefined && ` · ${t('keep.store.database', { size: sizeWords(room.database) })}`}</p>
        </LedgerRow>
        <LedgerRow label={t('keep.store.copies')}>{t('keep.store.copyCount', { count: copies.length, size: sizeWords(copies.reduce((sum, { bytes }) => sum + bytes, 0)) })}</LedgerRow>
        {kept.folder && <LedgerRow label={t('keep.store.folder')}><span class="keep-file" dir="auto">{kept.folder.name}</span></LedgerRow>}
        {room && <LedgerRow label={t('keep.store.room')}>{sizeWords(Math.max(0, room.quota - room.usage))}</LedgerRow>}
        {room && (
          <LedgerRow label={t('keep.store.kept')}>
            <p>{t(room.isPersisted ? 'keep.store.isPromised' : 'keep.store.isUnlimited')}</p>
            {!room.isPersisted && <p><Button small onPress={() => void model.persist()}>{t('keep.store.ask')}</Button></p>}
          </LedgerRow>
        )}
        <LedgerRow label={t('keep.store.mark')}>{t(kept.health === 'good' ? 'keep.store.markAgrees' : 'keep.store.markDiffers')}</LedgerRow>
        <LedgerRow label={t('keep.store.checked')}>
          {checked ? <><p>{t(checked.isSound ? 'keep.check.sound' : 'keep.check.unsound', { count: checked.records })}</p><p class="small soft">{whenWords(checked.at, today)}</p></> : <p class="soft">{t('keep.check.never')}</p>}
        </LedgerRow>
        <LedgerRow label={t('keep.store.version')}>{t('keep.store.versionIs', { version: model.doors.version, schema: model.doors.schema })}</LedgerRow>
        {pages !== null && <LedgerRow label={t('keep.store.pages')}>{t('keep.store.pageCount', { count: pages })}</LedgerRow>}
      </Ledger>
      <p class="acts"><Button onPress={() => void model.checkBook()} waits={model.busy.value === null ? null : t('keep.waits')}>{t('keep.check.go')}</Button><BusyLine busy={model.busy.value} of={['checking']} /></p>
      <ActProblem model={model} of={['checking']} />
    </section>
  );
}
