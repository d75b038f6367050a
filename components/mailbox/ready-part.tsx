// Before the reading: whose mailbox it is, and from which year on.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Field, Select } from '../base/field.tsx';
import { Problems } from './choose-part.tsx';
import type { MailboxModel } from './mailbox-model.ts';
import { sizeWords } from '../base/size-words.ts';

export function ReadyPart({ model }: { model: MailboxModel }) {
  const files = model.chosen.value;
  const years = model.years.value;
  const since = model.sinceYear.value;
  const options = years === null ? [] : [{ value: '', label: t('mailbox.since.all', { year: String(years.first) }) }, ...Array.from({ length: years.last - years.first }, (_, n) => String(years.first + n + 1)).map((year) => ({ value: year, label: t('mailbox.since.year', { year }) }))];
  return (
    <form class="mailbox-ready" onSubmit={(event) => { event.preventDefault(); if (model.waits() === null) void model.begin(); }}>
      <p class="soft" dir="auto">{files.map(({ file }) => file.name).join(', ')} · {t('mailbox.files', { count: files.length, size: sizeWords(files.reduce((sum, { file }) => sum + file.size, 0)) })}</p>
      <Problems model={model} />
      <fieldset class="mailbox-me">
        <legend><h2>{t('mailbox.me.title')}</h2></legend>
        <p class="soft small">{t('mailbox.me.text')}</p>
        {model.seems.value.map(({ email, name }) => <Check key={email} checked={model.mine.value.has(email)} onChange={() => model.toggleMine(email)}><span dir="auto">{email}</span>{name && <span class="soft small" dir="auto"> {name}</span>}</Check>)}
        <Field label={t('mailbox.me.other')} hint={t('mailbox.me.otherHint')} value={model.typed.value} onInput={(typed) => model.type(typed)} />
      </fieldset>
      {options.length > 1 && <Select label={t('mailbox.since')} value={since === null ? '' : String(since)} options={options} onChange={(year) => model.since(year === '' ? null : Number(year))} />}
      <div class="acts"><Button kind="main" submit onPress={() => undefined} waits={model.waits() === null ? null : t('mailbox.me.waits')}>{t('mailbox.read')}</Button><Button kind="quiet" onPress={() => void model.forget()}>{t('act.cancel')}</Button></div>
    </form>
  );
}
