// To whom the draft goes: shown as names, changed as addresses. Who reads it decides what the guard lets through.
import { useState } from 'preact/hooks';
import type { MailAddress } from '../../lib/domain/mail-thread.ts';
import { addressesFrom } from '../../lib/domain/writing/written-address.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';

const written = (list: readonly MailAddress[]): string => list.map(({ name, email }) => (name && email ? `${name} <${email}>` : (email ?? name ?? ''))).join('; ');

export function DraftRecipients({ label, list, needsAddress, onChange }: { label: string; needsAddress: boolean; list: readonly MailAddress[]; onChange: (list: readonly MailAddress[]) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const lacks = list.length === 0 || list.some(({ email }) => email === null);
  if (typed !== null)
    return (
      <form class="edit" onSubmit={(event) => { event.preventDefault(); onChange(addressesFrom(typed)); setTyped(null); }}>
        <Field label={label} value={typed} onInput={setTyped} autofocus />
        <div class="acts"><Button small submit onPress={() => undefined}>{t('act.save')}</Button><Button small kind="quiet" onPress={() => setTyped(null)}>{t('act.cancel')}</Button></div>
      </form>
    );
  return (
    <div class="field">
      <span class="lab">{label}</span>
      <div class="in to">
        <ul>{list.map(({ name, email }, i) => <li key={i} dir="auto"><b>{name ?? email}</b> {name && email && <span class="soft">{email}</span>}</li>)}</ul>
        <Button kind="quiet" small onPress={() => setTyped(written(list))} about={label}>{t(lacks && list.length === 0 ? 'act.fillIn' : 'act.change')}</Button>
      </div>
      {needsAddress && lacks && <p class="small soft">{t('draft.noAddress')}</p>}
    </div>
  );
}
