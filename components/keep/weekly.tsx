// Where the weekly backup goes beside the copy in the browser, and the passphrase that seals what leaves it.
import { useState } from 'preact/hooks';
import type { BackupWay } from '../../lib/domain/backup.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Choose } from '../base/choices.tsx';
import { ActProblem, BusyLine } from './backup-now.tsx';
import type { Kept, KeepModel } from './keep-model.ts';
import { PassphraseForm } from './passphrase-form.tsx';

export function Weekly({ model, kept }: { model: KeepModel; kept: Kept }) {
  const ways: readonly BackupWay[] = model.doors.hasFolders ? ['here', 'folder', 'downloads'] : ['here', 'downloads'];
  return (
    <section class="group" aria-labelledby="keep-weekly">
      <h2 id="keep-weekly">{t('keep.way.title')}</h2>
      <Choose<BackupWay> label={t('keep.way.title')} quietLabel value={kept.way} choices={ways.map((way) => ({ value: way, label: t(`keep.way.${way}`), hint: t(`keep.way.${way}Hint`) }))} onChoose={(way) => void model.choose(way)} />
      {kept.way === 'folder' && (
        <p class="acts">
          {kept.folder && <span class="small soft keep-file">{t('keep.folder.is', { folder: kept.folder.name })}</span>}
          <Button small onPress={() => void model.chooseFolder()}>{t(kept.folder ? 'keep.folder.other' : 'keep.folder.choose')}</Button>
        </p>
      )}
    </section>
  );
}

export function Passphrase({ model, kept }: { model: KeepModel; kept: Kept }) {
  const [isOpen, open] = useState(false);
  return (
    <section class="group" aria-labelledby="keep-pass">
      <h2 id="keep-pass">{t('keep.pass.title')}</h2>
      <p class="soft">{t(kept.isSealing ? 'keep.pass.set' : 'keep.pass.none')}</p>
      {isOpen ? <PassphraseForm onSet={async (passphrase) => { if (await model.setPassphrase(passphrase)) open(false); }} onCancel={() => open(false)} /> : (
        <p class="acts">
          <Button onPress={() => open(true)}>{t(kept.isSealing ? 'keep.pass.change' : 'keep.pass.go')}</Button>
          {kept.isSealing && <Button kind="quiet" onPress={() => void model.setPassphrase(null)}>{t('keep.pass.remove')}</Button>}
        </p>
      )}
      <BusyLine busy={model.busy.value} of={['sealing']} />
      <ActProblem model={model} of={['sealing']} />
    </section>
  );
}
