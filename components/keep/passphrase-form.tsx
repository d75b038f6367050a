// A passphrase typed twice, and refused where it is too short to help.
import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from '../../lib/domain/backup.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { SecretField } from './secret-field.tsx';

export function PassphraseForm({ onSet, onCancel }: { onSet: (passphrase: string) => Promise<void>; onCancel: () => void }) {
  const [first, typeFirst] = useState('');
  const [second, typeSecond] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = [...first].length < SHORTEST_PASSPHRASE;
  const differs = first !== second;
  const submit = (): void => {
    setTried(true);
    if (!isShort && !differs) void onSet(first);
  };
  return (
    <form class="stack-small" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <SecretField label={t('keep.pass.first')} hint={t('keep.pass.hint')} value={first} onInput={typeFirst} wrong={tried && isShort ? t('keep.pass.short', { count: SHORTEST_PASSPHRASE }) : null} isNew autofocus />
      <SecretField label={t('keep.pass.second')} value={second} onInput={typeSecond} wrong={tried && !isShort && differs ? t('keep.pass.differs') : null} isNew />
      <p class="acts"><Button kind="main" submit onPress={() => undefined}>{t('keep.pass.go')}</Button><Button kind="quiet" onPress={onCancel}>{t('act.cancel')}</Button></p>
    </form>
  );
}
