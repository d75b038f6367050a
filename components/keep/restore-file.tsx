// A backup chosen from a file or a copy: what it holds beside what the book holds, and what to do with it.
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Choose } from '../base/choices.tsx';
import { Ledger, LedgerRow } from '../base/ledger.tsx';
import type { LookedAt } from '../../lib/actions/restore-backup.ts';
import { ActProblem, BusyLine } from './backup-now.tsx';
import type { KeepModel } from './keep-model.ts';
import { countWords, dayWords, whenWords } from './keep-words.ts';
import type { How, RestoreModel } from './restore-model.ts';
import { SecretField } from './secret-field.tsx';

function Looked({ looked, today }: { looked: LookedAt; today: string }) {
  return (
    <>
      <Ledger>
        <LedgerRow label={t('keep.restore.made')}>{whenWords(looked.exportedAt, today)}</LedgerRow>
        <LedgerRow label={t('keep.restore.holds')}>
          <p>{countWords(looked.counts)}</p>
          {looked.from !== null && looked.until !== null && <p class="small soft">{t('keep.restore.span', { from: dayWords(looked.from, today), until: dayWords(looked.until, today) })}</p>}
        </LedgerRow>
        <LedgerRow label={t('keep.restore.bookNow')}>{countWords(looked.now)}</LedgerRow>
      </Ledger>
      {looked.onlyInBook > 0 && <p class="small">{t('keep.restore.onlyInBook', { count: looked.onlyInBook })}</p>}
      {looked.onlyInBook === 0 && looked.onlyInBackup === 0 && <p class="small">{t('keep.restore.same')}</p>}
    </>
  );
}

function Opened({ model, looked, busy, today }: { model: RestoreModel; looked: LookedAt; busy: string | null; today: string }) {
  const choices: readonly How[] = ['replace', 'join'];
  return (
    <>
      <Looked looked={looked} today={today} />
      <Choose<How> label={t('keep.restore.how')} quietLabel value={model.how.value} choices={choices.map((how) => ({ value: how, label: t(`keep.restore.${how}`), hint: t(`keep.restore.${how}Hint`) }))} onChoose={model.set} />
      <p class="small soft">{t('keep.restore.before')}</p>
      <p class="acts">
        <Button kind="main" onPress={() => void model.restore()} waits={busy}>{t(model.how.value === 'join' ? 'keep.restore.goJoin' : 'keep.restore.go')}</Button>
        <Button onPress={() => void model.tryOut()}>{t('keep.restore.try')}</Button>
      </p>
    </>
  );
}

export function RestoreFile({ model, keep, today }: { model: RestoreModel; keep: KeepModel; today: string }) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const chosen = model.chosen.value;
  // Chosen from the list of copies, it opens somewhere else on the page.
  useEffect(() => { if (chosen && !part.current?.contains(document.activeElement)) { part.current?.scrollIntoView({ block: 'nearest' }); part.current?.focus({ preventScroll: true }); } }, [chosen]);
  const busy = keep.busy.value;
  return (
    <section class="group" aria-labelledby="keep-restore" ref={part} tabIndex={-1}>
      <h2 id="keep-restore">{t('keep.restore.title')}</h2>
      <p class="soft">{t('keep.restore.text')}</p>
      <p class="acts">
        <label class="btn keep-pick" for={id}>{t('keep.restore.file')}</label>
        <input class="sr" id={id} type="file" accept=".goen,.json" onChange={(event) => { void model.take(event.currentTarget.files?.[0] ?? null); event.currentTarget.value = ''; }} />
        <BusyLine busy={busy} of={['looking', 'restoring', 'trying']} />
      </p>
      <ActProblem model={keep} of={['looking', 'restoring', 'trying']} />
      {chosen && <p class="keep-file" dir="auto"><b>{chosen.name}</b></p>}
      {chosen?.wantsPassphrase && (
        <form class="stack-small" onSubmit={(event) => { event.preventDefault(); void model.open(); }}>
          <SecretField label={t('keep.restore.passphrase')} hint={t('keep.restore.passphraseHint')} value={model.passphrase.value} onInput={model.type} autofocus />
          <p class="acts"><Button kind="main" submit onPress={() => undefined}>{t('keep.restore.open')}</Button></p>
        </form>
      )}
      {chosen?.looked && <Opened model={model} looked={chosen.looked} busy={busy === null ? null : t('keep.waits')} today={today} />}
    </section>
  );
}
