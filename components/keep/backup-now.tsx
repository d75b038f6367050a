// The newest backups, inside the browser and outside, what is known of each, and the button that makes both.
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { Ledger, LedgerRow } from '../base/ledger.tsx';
import { Note } from '../base/note.tsx';
import type { Busy, Kept, KeepModel } from './keep-model.ts';
import { sizeWords } from '../base/size-words.ts';
import { countWords, whenWords } from './keep-words.ts';

function Tried({ children }: { children: ComponentChildren }) {
  return <p class="small keep-tried"><Icon name="yes" class="mk" /> <span>{children}</span></p>;
}

/** What is being done, for as long as it is done. */
export function BusyLine({ busy, of }: { busy: Busy | null; of: readonly Busy[] }) {
  return <span class="small soft" role="status">{busy !== null && of.includes(busy) && t(`keep.busy.${busy}`)}</span>;
}

/** Why what was pressed here came to nothing. */
export function ActProblem({ model, of }: { model: KeepModel; of: readonly Busy[] }) {
  const problem = model.problem.value;
  return problem && of.includes(problem.of) ? <Note kind="hold" title={t('keep.problem.title')}>{problem.words}</Note> : null;
}

export function BackupNow({ model, kept, today, isMain }: { model: KeepModel; kept: Kept; today: string; isMain: boolean }) {
  const newest = kept.copies.find((copy) => copy.verifiedAt !== null);
  const { outside } = kept;
  const busy = model.busy.value;
  return (
    <section class="group" aria-labelledby="keep-backup">
      <h2 id="keep-backup">{t('keep.backup.title')}</h2>
      <Ledger>
        <LedgerRow label={t('keep.backup.here')}>
          {newest ? <><p>{whenWords(newest.at, today)}</p><p class="small soft">{t('keep.backup.holds', { what: countWords(newest), size: sizeWords(newest.bytes) })}</p><Tried>{t('keep.verified.here')}</Tried></> : <p class="soft">{t('keep.backup.none')}</p>}
        </LedgerRow>
        <LedgerRow label={t('keep.backup.outside')}>
          {outside ? (
            <>
              <p>{whenWords(outside.at, today)}</p>
              <p class="small soft keep-file">{outside.fileName} · {sizeWords(outside.bytes)} · {t(outside.isSealed ? 'keep.sealed' : 'keep.unsealed')}</p>
              <Tried>{t(`keep.verified.${outside.verified}`)}</Tried>
            </>
          ) : <p class="soft">{t('keep.backup.none')}</p>}
        </LedgerRow>
      </Ledger>
      <p class="acts">
        <Button kind={isMain ? 'main' : 'plain'} onPress={() => void model.backUp()} waits={busy === null ? null : t('keep.waits')}>{t('keep.now')}</Button>
        {kept.way === 'here' && <Button onPress={() => void model.saveOne()}>{t('keep.saveOne')}</Button>}
        <BusyLine busy={busy} of={['writing', 'verifying']} />
      </p>
      <ActProblem model={model} of={['writing']} />
    </section>
  );
}
